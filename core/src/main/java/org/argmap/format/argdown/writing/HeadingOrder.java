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
import org.argmap.model.Claim;
import org.argmap.model.ClaimId;
import org.argmap.model.ElementId;
import org.argmap.model.Section;
import org.argmap.model.SectionId;
import org.jspecify.annotations.Nullable;

/** Writes the headings, each before the first claim of its section. */
final class HeadingOrder {
  private final ArgumentMap map;
  private final List<TextPart> parts;

  /** All sections, each after the one that it lies in. */
  private final List<Section> inOrder = new ArrayList<>();

  private final Map<SectionId, Integer> levels = new HashMap<>();
  private final Set<SectionId> withClaims = new HashSet<>();
  private final Set<SectionId> written = new HashSet<>();
  private @Nullable SectionId here;
  private int nextWithout;
  private boolean torn;

  HeadingOrder(ArgumentMap map, List<TextPart> parts) {
    this.map = map;
    this.parts = parts;
    for (Section section : map.sections()) {
      if (map.sectionOf(section.id()).isEmpty()) {
        below(section);
      }
    }
    for (Claim claim : map.claims()) {
      map.sectionOf(claim.id()).ifPresent(section -> withClaims.add(section.id()));
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

  /** All sections, those within one another in the order of a text. */
  List<Section> sections() {
    return inOrder;
  }

  /** Whether a section was left and came again. */
  boolean isTorn() {
    return torn;
  }

  private @Nullable SectionId sectionOf(ClaimId claim) {
    return map.sectionOf(claim).map(Section::id).orElse(null);
  }

  /** Whether what is defined here is in the section of a claim. */
  boolean isHere(ClaimId claim) {
    SectionId section = sectionOf(claim);
    return section == null ? here == null : section.equals(here);
  }

  /** Writes the headings that are needed before a claim. */
  void lead(ClaimId claim) {
    SectionId section = sectionOf(claim);
    if (section == null ? here == null : section.equals(here)) {
      return;
    }
    if (section == null) {
      here = null;
      parts.add(new TextPart.Heading(null, 1));
      return;
    }
    if (written.contains(section)) {
      torn = true;
    }
    Section wanted = (Section) map.element(section);
    if (torn) {
      here = section;
      return;
    }
    for (;
        nextWithout < inOrder.size() && !inOrder.get(nextWithout).equals(wanted);
        nextWithout++) {
      Section earlier = inOrder.get(nextWithout);
      if (!withClaims.contains(earlier.id()) || contains(earlier, wanted)) {
        write(earlier);
      }
    }
    around(wanted);
    write(wanted);
  }

  private boolean contains(Section outer, Section inner) {
    Section at = inner;
    while (at != null && !at.equals(outer)) {
      at = map.sectionOf(at.id()).orElse(null);
    }
    return at != null;
  }

  private void around(Section section) {
    Deque<Section> outer = new ArrayDeque<>();
    Section at = map.sectionOf(section.id()).orElse(null);
    while (at != null) {
      outer.push(at);
      at = map.sectionOf(at.id()).orElse(null);
    }
    outer.forEach(this::write);
  }

  private void write(Section section) {
    if (written.add(section.id())) {
      parts.add(new TextPart.Heading(section, levels.getOrDefault(section.id(), 1)));
      here = section.id();
    }
  }

  /** Writes the headings that are left. */
  void rest() {
    inOrder.forEach(this::write);
  }
}
