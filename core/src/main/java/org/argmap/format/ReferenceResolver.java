package org.argmap.format;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.argmap.internal.finding.FindingList;
import org.argmap.internal.text.NearestWords;
import org.argmap.internal.text.Quoted;
import org.argmap.model.Annotations;
import org.argmap.model.AttributeValue;
import org.argmap.model.Attributes;
import org.argmap.model.ClaimId;
import org.argmap.model.Element;
import org.argmap.model.ElementId;
import org.argmap.model.ElementKind;
import org.argmap.model.Finding;
import org.argmap.model.Participant;
import org.argmap.model.ParticipantId;
import org.argmap.model.Question;
import org.argmap.model.QuestionId;
import org.argmap.model.Source;
import org.argmap.model.SourceId;
import org.jspecify.annotations.Nullable;

/** Finds what ids lead to, element by element, and makes placeholders for what is missing. */
final class ReferenceResolver {
  private final FindingList findings;
  private final boolean endsEarly;
  private int notRead;
  private final Map<String, ElementId> declared = new LinkedHashMap<>();
  private final NearestWords nearest;
  private final Map<ElementId, ElementId> standIns = new HashMap<>();
  private final Set<String> placeholderIds = new HashSet<>();
  private final List<Element> placeholders = new ArrayList<>();
  private final List<AttributeValue> unresolved = new ArrayList<>();
  private @Nullable Element current;
  private boolean changed;

  ReferenceResolver(List<Element> elements, FindingList findings, boolean endsEarly) {
    this.findings = findings;
    this.endsEarly = endsEarly;
    elements.forEach(element -> declared.put(element.id().value(), element.id()));
    this.nearest = new NearestWords(declared.keySet());
  }

  /** Begins with the references of an element. */
  void startOf(Element element) {
    current = element;
    changed = false;
    unresolved.clear();
  }

  /** Whether any reference of the element has become another one. */
  boolean hasChanged() {
    return changed;
  }

  boolean isPlaceholder(ElementId id) {
    return placeholderIds.contains(id.value());
  }

  List<Element> placeholders() {
    return placeholders;
  }

  /** What an id leads to if it may stand there, or else a placeholder of the same kind. */
  @SuppressWarnings("unchecked") // an id that is found, or made, is of the kind asked for
  <I extends ElementId> I needed(I id, ElementKind kind, String role) {
    return (I) needed(id, EnumSet.of(kind), kind, role);
  }

  /** What an id leads to if it may stand there, or else a placeholder. */
  ElementId needed(ElementId id, Set<ElementKind> kinds, ElementKind standIn, String role) {
    ElementId found = declared.get(id.value());
    if (found != null && kinds.contains(found.kind())) {
      changed |= found.kind() != id.kind();
      return found;
    }
    changed = true;
    ElementId wanted = standIn.id(id.value());
    ElementId made = standIns.get(wanted);
    if (made == null) {
      made = placeholder(wanted, found != null || placeholderIds.contains(wanted.value()));
      standIns.put(wanted, made);
      placeholderIds.add(made.value());
    }
    missing(
        id,
        kinds,
        found,
        role,
        "a blank %s %s stands in for it".formatted(standIn.word(), Quoted.text(made.value())));
    return made;
  }

  /** What an id leads to if it may stand there; if not, it is kept among the unresolved ones. */
  Optional<ElementId> present(ElementId id, Set<ElementKind> kinds, String role) {
    ElementId found = declared.get(id.value());
    if (found != null && kinds.contains(found.kind())) {
      changed |= found.kind() != id.kind();
      return Optional.of(found);
    }
    changed = true;
    unresolved.add(Attributes.builder().put("role", role).put("id", id.value()).build());
    missing(
        id,
        kinds,
        found,
        role,
        "the reference is taken out and kept in the attribute \"" + MapAssembler.UNRESOLVED + "\"");
    return Optional.empty();
  }

  /** What ids of one kind lead to, without those that may not stand there. */
  @SuppressWarnings("unchecked") // an id that is found is of the kind asked for
  <I extends ElementId> List<I> present(List<I> ids, ElementKind kind, String role) {
    List<I> found = new ArrayList<>();
    ids.forEach(id -> present(id, EnumSet.of(kind), role).ifPresent(one -> found.add((I) one)));
    return found;
  }

  /** Reports that an argument cannot bear on the whole of a target that is no argument. */
  void bearingLost(ElementId target) {
    Element from = from();
    findings.add(
        Finding.error(
                "format.bearing",
                "The %s bears on the whole of the %s; only an argument has a step and a whole. It bears on the step here."
                    .formatted(name(from.id()), name(target)))
            .element(from.id(), target)
            .place(from.place())
            .build());
  }

  /** Returns the element with the references that were taken out of it in an attribute. */
  Element withUnresolved(Element element) {
    if (unresolved.isEmpty()) {
      return element;
    }
    Annotations old = element.annotations();
    List<AttributeValue> all = new ArrayList<>();
    old.attributes()
        .get(MapAssembler.UNRESOLVED)
        .ifPresent(
            earlier -> {
              if (earlier instanceof AttributeValue.Items items) {
                all.addAll(items.values());
              } else {
                all.add(earlier);
              }
            });
    all.addAll(unresolved);
    Attributes attributes =
        old.attributes().toBuilder().put(MapAssembler.UNRESOLVED, AttributeValue.of(all)).build();
    return element.withAnnotations(new Annotations(old.tags(), old.notes(), attributes));
  }

  private Element from() {
    if (current == null) {
      throw new IllegalStateException("startOf comes first");
    }
    return current;
  }

  private ElementId placeholder(ElementId wanted, boolean isTaken) {
    String value = wanted.value();
    if (isTaken) {
      value =
          Placeholders.free(
              Placeholders.stem(value) + "-" + wanted.kind().word(),
              other -> declared.containsKey(other) || placeholderIds.contains(other));
    }
    ElementId id = wanted.kind().id(value);
    placeholders.add(blank(id));
    return id;
  }

  private Element blank(ElementId id) {
    AttributeValue yes = AttributeValue.of(true);
    String mark = MapAssembler.PLACEHOLDER;
    if (id instanceof SourceId source) {
      return Source.builder(source, "").attribute(mark, yes).place(from().place()).build();
    } else if (id instanceof ParticipantId who) {
      return Participant.builder(who, "").attribute(mark, yes).place(from().place()).build();
    } else if (id instanceof QuestionId question) {
      return Question.builder(question, "").attribute(mark, yes).place(from().place()).build();
    }
    return Placeholders.claim((ClaimId) id, from().place());
  }

  private void missing(
      ElementId id,
      Set<ElementKind> kinds,
      @Nullable ElementId found,
      String role,
      String consequence) {
    if (endsEarly && found == null) {
      notRead++;
      return;
    }
    Element from = from();
    String kind = kinds.size() == 1 ? kinds.iterator().next().wordWithArticle() : "";
    String problem =
        found != null
            ? "which is %s%s"
                .formatted(
                    found.kind().wordWithArticle(), kind.isEmpty() ? "" : " and should be " + kind)
            : "but there is no element with that id";
    findings.add(
        Finding.error(
                found != null ? "format.wrong-kind" : "format.unknown-id",
                "The %s refers to %s %s, %s; %s."
                    .formatted(
                        name(from.id()), Quoted.text(id.value()), role, problem, consequence))
            .element(from.id(), id)
            .place(from.place())
            .hint(
                (findings.isFull() ? "" : nearest.sentence(id.value()))
                    + "Correct the id, or add what it should mean.")
            .build());
  }

  /** Reports how many references lead to what was not read, if that was no wonder. */
  void reportNotRead() {
    if (notRead > 0) {
      findings.add(
          Finding.note(
                  "format.not-read",
                  "%s references lead to elements that were not read, since reading ended early; placeholders stand in for them, or they are kept in the attribute \"%s\"."
                      .formatted(notRead, MapAssembler.UNRESOLVED))
              .build());
    }
  }

  private static String name(ElementId id) {
    return id.kind().word() + " " + Quoted.text(id.value());
  }
}
