package org.argmap.report;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.argmap.model.Edit;
import org.argmap.model.Element;
import org.argmap.model.ElementId;

/** Words for a fix, and the elements that it touches in a stable order. */
final class FixDescription {
  private FixDescription() {}

  /** The word for the kind of edit. */
  static String kind(Edit edit) {
    if (edit instanceof Edit.Add) {
      return "add";
    }
    if (edit instanceof Edit.Remove) {
      return "remove";
    }
    if (edit instanceof Edit.RemoveBranch) {
      return "remove-branch";
    }
    if (edit instanceof Edit.Replace) {
      return "replace";
    }
    return edit instanceof Edit.Merge ? "merge" : "rename";
  }

  /** The elements that the edit names, the one that stays first. */
  static List<ElementId> elements(Edit edit) {
    if (edit instanceof Edit.Add add) {
      return add.elements().stream().<ElementId>map(Element::id).toList();
    }
    if (edit instanceof Edit.Remove remove) {
      return FindingIdentity.sorted(remove.ids());
    }
    if (edit instanceof Edit.RemoveBranch remove) {
      return FindingIdentity.sorted(remove.ids());
    }
    if (edit instanceof Edit.Replace replace) {
      return List.of(replace.element().id());
    }
    if (edit instanceof Edit.Merge merge) {
      return List.of(merge.kept(), merge.other());
    }
    return List.of(((Edit.Rename) edit).id());
  }

  /** The fix in a sentence. */
  static String sentence(Edit edit) {
    if (edit instanceof Edit.Merge merge) {
      return "Merge %s into %s.".formatted(named(merge.other()), named(merge.kept()));
    }
    if (edit instanceof Edit.Rename rename) {
      return "Rename %s to \"%s\".".formatted(named(rename.id()), rename.newId());
    }
    if (edit instanceof Edit.Replace replace) {
      return "Change %s.".formatted(named(replace.element().id()));
    }
    if (edit instanceof Edit.RemoveBranch) {
      return "Remove %s with the grounds that serve nothing else.".formatted(named(elements(edit)));
    }
    String verb = edit instanceof Edit.Add ? "Add" : "Remove";
    return "%s %s.".formatted(verb, named(elements(edit)));
  }

  /** An element as sentences name it, such as {@code the claim "trust"}. */
  static String named(ElementId id) {
    return "the %s \"%s\"".formatted(id.kind().word(), id.value());
  }

  private static String named(Collection<ElementId> ids) {
    List<String> names = ids.stream().map(FixDescription::named).toList();
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : Stream.of(names.subList(0, last).stream().collect(joining(", ")), names.get(last))
            .collect(joining(" and "));
  }
}
