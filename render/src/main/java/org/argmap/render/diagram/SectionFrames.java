package org.argmap.render.diagram;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.argmap.model.ArgumentMap;
import org.argmap.model.ClaimId;
import org.argmap.model.ElementId;
import org.argmap.model.QuestionId;
import org.argmap.model.Section;
import org.argmap.model.SectionId;

/** The frames of the sections of a map, an outer one before those in it. */
final class SectionFrames {

  private static final int MAX_DEPTH = 8;

  private final ArgumentMap map;
  private final Set<ElementId> drawn;
  private final Map<ElementId, Section> sections = new HashMap<>();

  private SectionFrames(ArgumentMap map, Set<ElementId> drawn) {
    this.map = map;
    this.drawn = drawn;
  }

  /** The frames around those members of sections that are drawn as boxes. */
  static List<Frame> of(ArgumentMap map, Set<ElementId> drawn) {
    return new SectionFrames(map, drawn).frames();
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

  /** The boxes in a section and in all sections within it; no section is entered twice. */
  private List<String> boxes(Section section) {
    List<String> boxes = new ArrayList<>();
    Deque<ElementId> stack = new ArrayDeque<>();
    Set<ElementId> entered = new HashSet<>();
    stack.push(section.id());
    while (!stack.isEmpty()) {
      ElementId id = stack.pop();
      if (id instanceof SectionId && entered.add(id)) {
        Section inner = sections.get(id);
        List<ElementId> members = inner == null ? List.of() : inner.members();
        for (int i = members.size() - 1; i >= 0; i--) {
          stack.push(members.get(i));
        }
      } else if ((id instanceof ClaimId || id instanceof QuestionId) && drawn.contains(id)) {
        boxes.add(id.value());
      }
    }
    return boxes;
  }

  private record Nested(Section section, int depth) {}
}
