package org.argmap.render.diagram.view;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import org.argmap.model.ArgumentMap;
import org.argmap.model.ElementId;
import org.argmap.model.Section;
import org.argmap.model.SectionId;

/** The elements in a section and in all sections nested in it. */
final class SectionMembers {

  private final BearingGraph graph;
  private final Map<ElementId, Section> sections = new HashMap<>();

  SectionMembers(ArgumentMap map, BearingGraph graph) {
    this.graph = graph;
    map.sections().forEach(section -> sections.put(section.id(), section));
  }

  /** Hands over the number of every element of the graph that lies in the section. */
  void forEachIn(SectionId outer, IntConsumer action) {
    Deque<ElementId> stack = new ArrayDeque<>();
    stack.push(outer);
    Set<ElementId> entered = new HashSet<>();
    while (!stack.isEmpty()) {
      ElementId id = stack.pop();
      Section section = sections.get(id);
      if (section != null && entered.add(id)) {
        section.members().forEach(stack::push);
      } else if (graph.has(id)) {
        action.accept(graph.number(id));
      }
    }
  }
}
