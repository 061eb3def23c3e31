package org.argmap.render.diagram.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.argmap.model.ArgumentMap;
import org.argmap.model.ElementId;
import org.argmap.model.Section;
import org.argmap.model.SectionId;
import org.jspecify.annotations.Nullable;

/**
 * Assigns elements to the closed sections that are drawn in their place: the claims and questions
 * in a section, and the arguments and relations that lie wholly within it.
 */
final class ClosedSections {

  private final BearingGraph graph;
  private final Map<SectionId, Section> closed = new LinkedHashMap<>();
  private final @Nullable SectionId[] standIns;

  private ClosedSections(BearingGraph graph) {
    this.graph = graph;
    this.standIns = new @Nullable SectionId[graph.size()];
  }

  static ClosedSections of(ArgumentMap map, BearingGraph graph, View view) {
    ClosedSections result = new ClosedSections(graph);
    result.readSections(map, view);
    if (!result.closed.isEmpty()) {
      result.readArguments();
      result.readRelations();
    }
    return result;
  }

  /** The outermost closed section that something is in stands for it. */
  private void readSections(ArgumentMap map, View view) {
    Map<ElementId, Section> sections = new HashMap<>();
    Set<ElementId> inner = new HashSet<>();
    for (Section section : map.sections()) {
      sections.put(section.id(), section);
    }
    for (Section section : map.sections()) {
      if (view.closes(section.id())) {
        addInner(section, sections, inner);
      }
    }
    SectionMembers members = new SectionMembers(map, graph);
    for (Section section : map.sections()) {
      if (view.closes(section.id()) && !inner.contains(section.id())) {
        closed.put(section.id(), section);
        members.forEachIn(
            section.id(),
            number -> {
              if (number < graph.firstArgument()) {
                standIns[number] = section.id();
              }
            });
      }
    }
  }

  /** Adds the sections within one; those already added are not entered again. */
  private static void addInner(
      Section outer, Map<ElementId, Section> sections, Set<ElementId> inner) {
    List<Section> stack = new ArrayList<>(List.of(outer));
    while (!stack.isEmpty()) {
      for (ElementId member : stack.remove(stack.size() - 1).members()) {
        Section section = sections.get(member);
        if (section != null && inner.add(member)) {
          stack.add(section);
        }
      }
    }
  }

  /** From the arguments about claims on to those about arguments. */
  private void readArguments() {
    IntQueue queue = new IntQueue();
    for (int i = graph.firstArgument(); i < graph.firstRelation(); i++) {
      queue.addLast(i);
    }
    while (!queue.isEmpty()) {
      int at = queue.poll();
      SectionId section = standIns[graph.above().item(graph.above().start(at))];
      if (section == null || standIns[at] != null || !premisesIn(at, section)) {
        continue;
      }
      standIns[at] = section;
      for (int i = graph.below().start(at); i < graph.below().end(at); i++) {
        if (graph.isArgument(graph.below().item(i))) {
          queue.addLast(graph.below().item(i));
        }
      }
    }
  }

  private boolean premisesIn(int argument, SectionId section) {
    for (int i = graph.below().start(argument); i < graph.below().end(argument); i++) {
      int below = graph.below().item(i);
      if (graph.isClaim(below) && !section.equals(standIns[below])) {
        return false;
      }
    }
    return true;
  }

  private void readRelations() {
    for (int i = graph.firstRelation(); i < graph.size(); i++) {
      int first = graph.ends().item(graph.ends().start(i));
      int second = graph.ends().item(graph.ends().start(i) + 1);
      SectionId section = standIns[first];
      if (section != null && section.equals(standIns[second])) {
        standIns[i] = section;
      }
    }
  }

  /** Returns the closed section that stands for an element; null where none does. */
  @Nullable SectionId standIn(int element) {
    return standIns[element];
  }

  /** Returns the closed sections that lie in no other closed one, in the author's order. */
  List<Section> sections() {
    return List.copyOf(closed.values());
  }

  boolean isEmpty() {
    return closed.isEmpty();
  }
}
