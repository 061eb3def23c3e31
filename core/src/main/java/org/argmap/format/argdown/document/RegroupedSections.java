package org.argmap.format.argdown.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.argmap.format.argdown.syntax.SyntaxTree;
import org.argmap.model.AttributeValue;
import org.argmap.model.Attributes;
import org.argmap.model.SourcePlace;
import org.jspecify.annotations.Nullable;

/** The sections that the setting {@code group.regroup} defines in place of headings. */
final class RegroupedSections {
  private final List<AttributeValue> wanted;
  private final SourcePlace place;
  private int count;

  private RegroupedSections(List<AttributeValue> wanted, SourcePlace place) {
    this.wanted = wanted;
    this.place = place;
  }

  /** The regrouping that a document asks for, if it does. */
  static Optional<RegroupedSections> of(ArgdownSettings settings, SyntaxTree tree) {
    SourcePlace place = tree.frontMatter().map(found -> found.place()).orElse(SourcePlace.NONE);
    return settings
        .get("group", "regroup")
        .filter(AttributeValue.Items.class::isInstance)
        .map(items -> new RegroupedSections(((AttributeValue.Items) items).values(), place));
  }

  /** Returns the sections, and puts the elements into those that name them; all others in none. */
  List<ArgdownSection> groups(
      Map<String, ArgdownStatement> statements, Map<String, ArgdownArgument> arguments) {
    statements.values().forEach(statement -> statement.regroup(null));
    arguments.values().forEach(argument -> argument.regroup(null));
    return groups(wanted, null, statements, arguments);
  }

  /** Recursion goes as deep as settings nest, which is limited. */
  private List<ArgdownSection> groups(
      List<AttributeValue> list,
      @Nullable ArgdownSection parent,
      Map<String, ArgdownStatement> statements,
      Map<String, ArgdownArgument> arguments) {
    List<ArgdownSection> groups = new ArrayList<>();
    for (AttributeValue value : list) {
      if (value instanceof Attributes settings) {
        ArgdownSection group = group(settings, parent);
        groups.add(group);
        for (String title : texts(settings, "statements")) {
          Optional.ofNullable(statements.get(title)).ifPresent(found -> found.regroup(group));
        }
        for (String title : texts(settings, "arguments")) {
          Optional.ofNullable(arguments.get(title)).ifPresent(found -> found.regroup(group));
        }
        groups(items(settings, "children"), group, statements, arguments);
      }
    }
    return groups;
  }

  private ArgdownSection group(Attributes settings, @Nullable ArgdownSection parent) {
    Attributes.Builder data = Attributes.builder();
    for (String name : List.of("isGroup", "isClosed", "color")) {
      settings.get(name).ifPresent(value -> data.put(name, value));
    }
    MarkedText title =
        new MarkedText(settings.text("title").orElse(""), List.of(), texts(settings, "tags"));
    int level = parent == null ? 1 : parent.level() + 1;
    String id = "s" + count;
    ArgdownSection section =
        new ArgdownSection(id, level, null, place, title, data.build(), parent);
    section.index(count);
    count++;
    return section;
  }

  private static List<AttributeValue> items(Attributes settings, String name) {
    return settings.get(name).orElse(null) instanceof AttributeValue.Items items
        ? items.values()
        : List.of();
  }

  private static List<String> texts(Attributes settings, String name) {
    return items(settings, name).stream()
        .filter(AttributeValue.Text.class::isInstance)
        .map(value -> ((AttributeValue.Text) value).value())
        .toList();
  }
}
