package org.argmap.render.diagram.style;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.argmap.model.ArgumentMap;
import org.argmap.model.ElementId;
import org.argmap.model.Section;
import org.argmap.model.SectionId;
import org.argmap.render.diagram.Box;
import org.argmap.render.diagram.Frame;
import org.argmap.render.diagram.view.VisibleMap;

/** The frames of the open sections of a map, an outer one before those in it. */
final class SectionFrames {

  private static final int MAX_DEPTH = 8;

  private final ArgumentMap map;
  private final Map<ElementId, String> drawn;
  private final Set<String> boxIds = new HashSet<>();
  private final Map<ElementId, Section> sections = new HashMap<>();

  private SectionFrames(VisibleMap visible, Map<ElementId, String> drawn, Collection<Box> boxes) {
    this.map = visible.map();
    this.drawn = drawn;
    boxes.forEach(box -> boxIds.add(box.id()));
  }

  /** Returns the frames around those members of sections that are drawn as boxes. */
  static List<Frame> of(VisibleMap visible, Map<ElementId, String> drawn, Collection<Box> boxes) {
    return new SectionFrames(visible, drawn, boxes).frames();
  }

  private List<Frame> frames() {
    map.sections().forEach(section -> sections.put(section.id(), section));
    List<Frame> frames = new ArrayList<>();
    Deque<Nested> stack = new ArrayDeque<>();
    List<Section> all = map.sections();
    for (int i = all.size() - 1; i >= 0; i--) {
      if (map.sectionOf(all.get(i).id()).isEmpty()) {
        stack.push(new Nested(all.get(i), 0));
      }
    }
    while (!stack.isEmpty()) {
      Nested next = stack.pop();
      if (drawn.containsKey(next.section().id())) {
        continue;
      }
      List<String> boxes = boxes(next.section());
      if (!boxes.isEmpty()) {
        String id = next.section().id().value();
        frames.add(new Frame(id, next.section().title(), next.depth(), boxes));
      }
      List<ElementId> members = next.section().members();
      for (int i = members.size() - 1; i >= 0 && next.depth() + 1 < MAX_DEPTH; i--) {
        Section inner = sections.get(members.get(i));
        if (inner != null) {
          stack.push(new Nested(inner, next.depth() + 1));
        }
      }
    }
    return frames;
  }

  /** Returns the boxes in a section and in all sections within it; no section is entered twice. */
  private List<String> boxes(Section section) {
    Set<String> boxes = new LinkedHashSet<>();
    Deque<ElementId> stack = new ArrayDeque<>();
    Set<ElementId> entered = new HashSet<>();
    stack.push(section.id());
    while (!stack.isEmpty()) {
      ElementId id = stack.pop();
      String box = drawn.get(id);
      if (box != null && boxIds.contains(box)) {
        boxes.add(box);
      } else if (id instanceof SectionId && entered.add(id)) {
        Section inner = sections.get(id);
        List<ElementId> members = inner == null ? List.of() : inner.members();
        for (int i = members.size() - 1; i >= 0; i--) {
          stack.push(members.get(i));
        }
      }
    }
    return List.copyOf(boxes);
  }

  private record Nested(Section section, int depth) {}
}
