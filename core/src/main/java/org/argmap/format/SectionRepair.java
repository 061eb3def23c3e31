package org.argmap.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.argmap.internal.finding.FindingList;
import org.argmap.internal.text.Quoted;
import org.argmap.model.Element;
import org.argmap.model.ElementId;
import org.argmap.model.Finding;
import org.argmap.model.Section;
import org.jspecify.annotations.Nullable;

/** Lets each element stand in one section at most, and no section inside itself. */
final class SectionRepair {
  private final FindingList findings;
  private final Map<String, Section> sectionOf = new HashMap<>();

  SectionRepair(FindingList findings) {
    this.findings = findings;
  }

  List<Element> repair(List<Element> elements) {
    List<Element> once = new ArrayList<>(elements.size());
    for (Element element : elements) {
      once.add(element instanceof Section section ? eachOnce(section) : element);
    }
    Set<String> closing = closingCircles(once);
    if (!closing.isEmpty()) {
      once.replaceAll(element -> element instanceof Section s ? without(s, closing) : element);
    }
    return once;
  }

  private Section eachOnce(Section section) {
    List<ElementId> kept = new ArrayList<>();
    for (ElementId member : section.members()) {
      Section other = sectionOf.putIfAbsent(member.value(), section);
      if (other == null) {
        kept.add(member);
      } else {
        twice(section, member, other);
      }
    }
    return kept.size() == section.members().size()
        ? section
        : section.toBuilder().members(kept).build();
  }

  /** The sections whose membership in another one closes a circle; one for each circle. */
  private Set<String> closingCircles(List<Element> elements) {
    Set<String> closing = new HashSet<>();
    Map<String, Integer> seenFrom = new HashMap<>();
    int mark = 0;
    for (Element element : elements) {
      if (element instanceof Section section) {
        mark++;
        Section at = section;
        while (at != null && !seenFrom.containsKey(at.id().value())) {
          seenFrom.put(at.id().value(), mark);
          at = around(at);
        }
        if (at != null
            && seenFrom.getOrDefault(at.id().value(), 0) == mark
            && closing.add(at.id().value())) {
          circle(at);
        }
      }
    }
    return closing;
  }

  private @Nullable Section around(Section section) {
    return sectionOf.get(section.id().value());
  }

  private static Section without(Section section, Set<String> leftOut) {
    List<ElementId> kept =
        section.members().stream()
            .<ElementId>map(member -> member)
            .filter(member -> !leftOut.contains(member.value()))
            .toList();
    return kept.size() == section.members().size()
        ? section
        : section.toBuilder().members(kept).build();
  }

  private void twice(Section section, ElementId member, Section first) {
    boolean same = section.id().equals(first.id());
    findings.add(
        Finding.error(
                "format.two-sections",
                same
                    ? "The section %s has the %s %s twice; it stands there once."
                        .formatted(quoted(section.id()), member.kind().word(), quoted(member))
                    : "The %s %s is in two sections; it stands in %s, the first, and not in %s."
                        .formatted(
                            member.kind().word(),
                            quoted(member),
                            quoted(first.id()),
                            quoted(section.id())))
            .element(member, first.id(), section.id())
            .place(section.place())
            .hint("An element is in one section at most; take it out of one of them.")
            .build());
  }

  private void circle(Section inside) {
    findings.add(
        Finding.error(
                "format.section-cycle",
                "The section %s is inside itself; it is taken out of the section that holds it."
                    .formatted(quoted(inside.id())))
            .element(inside.id())
            .place(inside.place())
            .hint("Take one of the sections that close the circle out of the members.")
            .build());
  }

  private static String quoted(ElementId id) {
    return Quoted.text(id.value());
  }
}
