package org.argmap.format.argdown.writing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.argmap.model.ArgumentMap;
import org.argmap.model.AttributeValue;
import org.argmap.model.Claim;
import org.argmap.model.ClaimId;
import org.argmap.model.Element;
import org.argmap.model.ElementId;
import org.argmap.model.Section;
import org.argmap.model.SectionId;
import org.jspecify.annotations.Nullable;

/** Adds the headings to a document, each before the first element of its section. */
final class SectionHeadings {
  private final ArgumentMap map;
  private final List<DocumentPart> parts;

  /** All sections, each after the one in which it lies. */
  private final List<Section> inOrder = new ArrayList<>();

  private final Map<SectionId, Integer> levels = new HashMap<>();
  private final Set<SectionId> written = new HashSet<>();
  private final boolean hasHeadings;
  private @Nullable SectionId here;
  private int next;
  private boolean torn;

  /**
   * Prepares the headings of a map.
   *
   * @param hasHeadings whether headings make the sections; else settings of the document do
   */
  SectionHeadings(ArgumentMap map, boolean hasHeadings, List<DocumentPart> parts) {
    this.map = map;
    this.parts = parts;
    this.hasHeadings = hasHeadings;
    for (Section section : map.sections()) {
      if (hasHeadings && map.sectionOf(section.id()).isEmpty()) {
        below(section);
      }
    }
  }

  /** Sections may lie in one another as deep as they like: no recursion. */
  private void below(Section top) {
    Deque<Section> waiting = new ArrayDeque<>();
    waiting.push(top);
    levels.put(top.id(), 1);
    while (!waiting.isEmpty()) {
      Section section = waiting.pop();
      inOrder.add(section);
      int level = levels.getOrDefault(section.id(), 1);
      List<Section> inside = new ArrayList<>();
      for (ElementId member : section.members()) {
        if (member instanceof SectionId id) {
          levels.put(id, level + 1);
          inside.add((Section) map.element(id));
        }
      }
      for (int i = inside.size() - 1; i >= 0; i--) {
        waiting.push(inside.get(i));
      }
    }
  }

  /** Returns all sections, those within one another in the order of a document. */
  List<Section> sections() {
    return inOrder;
  }

  /** Whether a section would have to begin twice. */
  boolean isTorn() {
    return torn;
  }

  private @Nullable SectionId sectionOf(ElementId element) {
    return map.sectionOf(element).map(Section::id).orElse(null);
  }

  /** Whether a claim keeps out of every section by its data. */
  static boolean isOutside(Claim claim) {
    return claim.attributes().get("isInGroup").orElse(null) instanceof AttributeValue.Truth truth
        && !truth.value();
  }

  /** Whether what is defined here is in the section of a claim. */
  boolean isHere(ClaimId claim) {
    SectionId section = sectionOf(claim);
    return !hasHeadings
        || (section == null ? here == null || isOutside(map.claim(claim)) : section.equals(here));
  }

  /** Adds the headings that are needed before an argument or relation, which may be in none. */
  void leadTo(Element element) {
    SectionId section = sectionOf(element.id());
    if (section != null && hasHeadings && !section.equals(here) && !written.contains(section)) {
      begin(section);
    }
  }

  /** Adds the headings that are needed before a claim. */
  void leadTo(ClaimId claim) {
    if (isHere(claim)) {
      return;
    }
    SectionId section = sectionOf(claim);
    if (section == null) {
      here = null;
      parts.add(new DocumentPart.Heading(null, 1));
    } else {
      begin(section);
    }
  }

  private void begin(SectionId section) {
    torn |= written.contains(section);
    if (torn) {
      here = section;
      return;
    }
    Section wanted = (Section) map.element(section);
    Set<SectionId> around = around(wanted);
    // All sections before the wanted one are begun before it; those with elements come out of
    // order then, which is seen when their turn comes.
    int end = next;
    while (end < inOrder.size() && !inOrder.get(end).equals(wanted)) {
      end++;
    }
    if (end == inOrder.size()) {
      torn = true;
      here = section;
      return;
    }
    for (; next <= end; next++) {
      Section earlier = inOrder.get(next);
      if (around.contains(earlier.id()) || !hasElements(earlier)) {
        write(earlier);
      } else {
        skipped.add(earlier.id());
      }
    }
    write(wanted);
  }

  private final Set<SectionId> skipped = new HashSet<>();

  private static boolean hasElements(Section section) {
    return section.members().stream().anyMatch(member -> !(member instanceof SectionId));
  }

  private Set<SectionId> around(Section section) {
    Set<SectionId> outer = new HashSet<>();
    Section at = section;
    while (at != null && outer.add(at.id())) {
      at = map.sectionOf(at.id()).orElse(null);
    }
    return outer;
  }

  private void write(Section section) {
    if (written.add(section.id())) {
      parts.add(new DocumentPart.Heading(section, levels.getOrDefault(section.id(), 1)));
      here = section.id();
    }
  }

  /** Adds the headings that are left. */
  void rest() {
    torn |= !skipped.isEmpty() && !written.containsAll(skipped);
    inOrder.forEach(this::write);
  }
}
