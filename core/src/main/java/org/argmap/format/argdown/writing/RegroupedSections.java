package org.argmap.format.argdown.writing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.argmap.format.argdown.document.ArgdownSettings;
import org.argmap.format.argdown.notation.IdAllocator;
import org.argmap.model.ArgumentMap;
import org.argmap.model.AttributeValue;
import org.argmap.model.Attributes;
import org.argmap.model.ClaimId;
import org.argmap.model.ElementId;
import org.argmap.model.Section;
import org.argmap.model.SectionId;

/**
 * The sections that a reader makes of the setting {@code group.regroup} among a map's attributes.
 */
final class RegroupedSections {
  private final List<Section.Builder> sections = new ArrayList<>();
  private final List<SectionId> ids = new ArrayList<>();
  private final List<Integer> parents = new ArrayList<>();
  private final Map<String, Integer> statements = new HashMap<>();
  private final Map<String, Integer> arguments = new HashMap<>();
  private final IdAllocator allocator = new IdAllocator();
  private final boolean isPresent;

  RegroupedSections(ArgdownSettings settings) {
    AttributeValue list = settings.get("group", "regroup").orElse(null);
    isPresent = list instanceof AttributeValue.Items;
    if (list instanceof AttributeValue.Items items) {
      add(items.values(), -1);
    }
  }

  boolean isPresent() {
    return isPresent;
  }

  /** Returns the ids of the sections, in order. */
  List<SectionId> ids() {
    return ids;
  }

  /** Recursion goes as deep as attributes nest, which is limited. */
  private void add(List<AttributeValue> list, int parent) {
    for (AttributeValue value : list) {
      if (value instanceof Attributes settings) {
        int number = sections.size();
        String title = settings.text("title").orElse("");
        SectionId id = SectionId.of(allocator.like(IdAllocator.ofSection(title)));
        Attributes.Builder data = Attributes.builder();
        for (String name : List.of("isGroup", "isClosed", "color")) {
          settings.get(name).ifPresent(setting -> data.put(name, setting));
        }
        sections.add(
            Section.builder(id, title).tags(texts(settings, "tags")).attributes(data.build()));
        ids.add(id);
        parents.add(parent);
        texts(settings, "statements").forEach(name -> statements.put(name, number));
        texts(settings, "arguments").forEach(name -> arguments.put(name, number));
        add(items(settings, "children"), number);
      }
    }
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

  /** Whether the sections of a map are those that a reader of a document makes. */
  boolean areThose(
      ArgumentMap map, NotationPlan plan, BracketTitles titles, ExpectedReading reading) {
    for (ElementId id : reading.sequence()) {
      String title = titles.of(id);
      Integer number =
          title == null
              ? null
              : id instanceof ClaimId claim && !plan.isPointed(claim)
                  ? statements.get(title)
                  : arguments.get(title);
      boolean isOutside =
          id instanceof ClaimId claim && SectionHeadings.isOutside(map.claim(claim));
      if (number != null && !isOutside) {
        sections.get(number).member(id);
      }
    }
    for (int i = 0; i < sections.size(); i++) {
      if (parents.get(i) >= 0) {
        sections.get(parents.get(i)).member(ids.get(i));
      }
    }
    List<Section> expected = sections.stream().map(Section.Builder::build).toList();
    return expected.equals(map.sections());
  }
}
