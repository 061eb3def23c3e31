package org.argmap.render.diagram.view;

import java.util.Arrays;
import java.util.List;
import org.argmap.model.ArgumentMap;
import org.argmap.model.ElementId;
import org.argmap.model.SectionId;

/**
 * Search for the elements within the focuses of a view. An argument found brings its premises and
 * its target along, and a relation its ends.
 */
final class FocusSearch {

  private final ArgumentMap map;
  private final BearingGraph graph;
  private final boolean[] found;

  private FocusSearch(ArgumentMap map, BearingGraph graph) {
    this.map = map;
    this.graph = graph;
    this.found = new boolean[graph.size()];
  }

  /** Returns which elements lie within a focus; all where there is none. */
  static boolean[] find(ArgumentMap map, BearingGraph graph, List<Focus> focuses) {
    FocusSearch search = new FocusSearch(map, graph);
    if (focuses.isEmpty()) {
      Arrays.fill(search.found, true);
      return search.found;
    }
    for (Focus focus : focuses) {
      search.find(focus);
    }
    search.complete();
    return search.found;
  }

  private void find(Focus focus) {
    int[] distance = new int[graph.size()];
    Arrays.fill(distance, Integer.MAX_VALUE);
    IntQueue queue = new IntQueue();
    addCentres(focus.centre(), distance, queue);
    while (!queue.isEmpty()) {
      int at = queue.poll();
      found[at] = true;
      if (distance[at] < focus.steps()) {
        if (focus.side() != Focus.Side.CONSEQUENCES) {
          goDown(at, distance, queue);
        }
        if (focus.side() != Focus.Side.GROUNDS) {
          goUp(at, distance, queue, focus.side() == Focus.Side.BOTH);
        }
        if (focus.side() == Focus.Side.BOTH) {
          goAcross(at, distance, queue);
        }
      }
    }
  }

  private void addCentres(ElementId centre, int[] distance, IntQueue queue) {
    map.element(centre);
    if (centre instanceof SectionId section) {
      new SectionMembers(map, graph)
          .forEachIn(section, member -> reach(member, 0, distance, queue));
      return;
    }
    if (!graph.has(centre)) {
      throw new IllegalArgumentException(
          "A view cannot be centred on "
              + centre.kind().wordWithArticle()
              + " such as "
              + centre.value()
              + "; name a claim, a question, an argument, a relation or a section.");
    }
    reach(graph.number(centre), 0, distance, queue);
  }

  private static void reach(int element, int steps, int[] distance, IntQueue queue) {
    if (distance[element] > steps) {
      distance[element] = steps;
      queue.addLast(element);
    }
  }

  /** What bears on the element: through each of its arguments to all premises. */
  private void goDown(int at, int[] distance, IntQueue queue) {
    BearingGraph.Numbers below = graph.below();
    int steps = distance[at] + 1;
    for (int i = below.start(at); i < below.end(at); i++) {
      int next = below.item(i);
      reach(next, steps, distance, queue);
      if (graph.isArgument(next)) {
        reachPremises(next, steps, distance, queue);
      }
    }
  }

  /** The premises of an argument, or the positions of a question. */
  private void reachPremises(int argument, int steps, int[] distance, IntQueue queue) {
    BearingGraph.Numbers below = graph.below();
    for (int i = below.start(argument); i < below.end(argument); i++) {
      if (graph.isClaim(below.item(i))) {
        reach(below.item(i), steps, distance, queue);
      }
    }
  }

  /** What the element bears on: through each argument that uses it to the target. */
  private void goUp(int at, int[] distance, IntQueue queue, boolean withPremises) {
    BearingGraph.Numbers above = graph.above();
    int steps = distance[at] + 1;
    for (int i = above.start(at); i < above.end(at); i++) {
      int next = above.item(i);
      reach(next, steps, distance, queue);
      if (graph.isArgument(next) && graph.isClaim(at)) {
        reach(above.item(above.start(next)), steps, distance, queue);
        if (withPremises) {
          reachPremises(next, steps, distance, queue);
        }
      } else if (graph.isQuestion(next) && withPremises) {
        reachPremises(next, steps, distance, queue);
      }
    }
  }

  private void goAcross(int at, int[] distance, IntQueue queue) {
    int steps = distance[at] + 1;
    BearingGraph.Numbers relations = graph.relationsOf();
    for (int i = relations.start(at); i < relations.end(at); i++) {
      int relation = relations.item(i);
      reach(relation, steps, distance, queue);
      reachEnds(relation, steps, distance, queue);
    }
    reachEnds(at, steps, distance, queue);
  }

  private void reachEnds(int relation, int steps, int[] distance, IntQueue queue) {
    BearingGraph.Numbers ends = graph.ends();
    for (int i = ends.start(relation); i < ends.end(relation); i++) {
      reach(ends.item(i), steps, distance, queue);
    }
  }

  /** Adds what an argument or relation cannot be drawn without. */
  private void complete() {
    IntQueue queue = new IntQueue();
    for (int i = graph.firstArgument(); i < graph.size(); i++) {
      if (found[i]) {
        queue.addLast(i);
      }
    }
    while (!queue.isEmpty()) {
      int at = queue.poll();
      if (graph.isArgument(at)) {
        BearingGraph.Numbers below = graph.below();
        for (int i = below.start(at); i < below.end(at); i++) {
          if (graph.isClaim(below.item(i))) {
            found[below.item(i)] = true;
          }
        }
        add(graph.above().item(graph.above().start(at)), queue);
      } else {
        for (int i = graph.ends().start(at); i < graph.ends().end(at); i++) {
          add(graph.ends().item(i), queue);
        }
      }
    }
  }

  private void add(int element, IntQueue queue) {
    if (!found[element]) {
      found[element] = true;
      if (element >= graph.firstArgument()) {
        queue.addLast(element);
      }
    }
  }
}
