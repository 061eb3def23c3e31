package org.argmap.render.diagram.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.argmap.model.ElementId;
import org.jspecify.annotations.Nullable;

/**
 * Paths through hidden elements: how many elements are hidden behind a visible one, and the
 * shortest path between two visible ones.
 */
final class HiddenPaths {

  private static final int NOBODY = -1;

  private final BearingGraph graph;
  private final Selection selection;
  private final Map<ElementId, ElementId> standIns;

  HiddenPaths(BearingGraph graph, Selection selection, Map<ElementId, ElementId> standIns) {
    this.graph = graph;
    this.selection = selection;
    this.standIns = standIns;
  }

  /**
   * Adds to each shown element the number of those hidden behind it. Each is counted once, at the
   * first shown element, in the author's order, that the way up from it leads to. What was hidden
   * by its kind, id or tag is not counted, and neither is what lies between two shown elements,
   * unless the way to it was closed.
   */
  void countBehind(Map<ElementId, Integer> hidden) {
    boolean[] between = betweenShown();
    boolean[] counted = new boolean[graph.size()];
    IntQueue queue = new IntQueue();
    for (int i = 0; i < graph.size(); i++) {
      ElementId standIn = selection.isShown(i) ? standIns.get(graph.id(i)) : null;
      if (standIn != null) {
        int behind = countBehind(i, between, counted, queue);
        if (behind > 0) {
          hidden.merge(standIn, behind, Integer::sum);
        }
      }
    }
  }

  private int countBehind(int shown, boolean[] between, boolean[] counted, IntQueue queue) {
    int count = 0;
    queue.addLast(shown);
    while (!queue.isEmpty()) {
      int at = queue.poll();
      for (int i = graph.below().start(at); i < graph.below().end(at); i++) {
        int next = graph.below().item(i);
        if (!counted[next] && isBehind(next, between)) {
          counted[next] = true;
          count++;
          queue.addLast(next);
        }
      }
    }
    return count;
  }

  private boolean isBehind(int number, boolean[] between) {
    return isHidden(number)
        && !selection.isPassed(number)
        && !selection.isLeftOutWithParts(number)
        && (!selection.isReached(number) || !between[number]);
  }

  private boolean isHidden(int number) {
    return !selection.isShown(number) && !selection.isBlocked(number);
  }

  /** Returns the hidden elements that something shown bears on. */
  private boolean[] betweenShown() {
    boolean[] between = new boolean[graph.size()];
    IntQueue queue = new IntQueue();
    for (int i = 0; i < graph.size(); i++) {
      if (selection.isShown(i)) {
        queue.addLast(i);
      }
    }
    while (!queue.isEmpty()) {
      int at = queue.poll();
      for (int i = graph.above().start(at); i < graph.above().end(at); i++) {
        int next = graph.above().item(i);
        if (isHidden(next) && !between[next]) {
          between[next] = true;
          queue.addLast(next);
        }
      }
    }
    return between;
  }

  private record Ends(ElementId from, ElementId to) {}

  /**
   * Returns a way from each shown element, through each hidden one that it bears on, to the nearest
   * shown one; one way for each pair, the one with the fewest hidden elements.
   */
  List<VisibleMap.Shortened> shortened() {
    int[] nearest = new int[graph.size()];
    int[] distance = new int[graph.size()];
    Arrays.fill(nearest, NOBODY);
    findNearest(nearest, distance);
    Map<Ends, Integer> ways = new LinkedHashMap<>();
    Set<Ends> direct = new HashSet<>();
    for (int i = 0; i < graph.firstArgument(); i++) {
      ElementId from = selection.isShown(i) ? standIns.get(graph.id(i)) : null;
      if (from != null) {
        addWays(i, from, nearest, distance, ways, direct);
      }
    }
    List<VisibleMap.Shortened> result = new ArrayList<>(ways.size());
    ways.forEach(
        (ends, count) -> {
          if (!direct.contains(ends)) {
            result.add(new VisibleMap.Shortened(ends.from(), ends.to(), count));
          }
        });
    return result;
  }

  private void addWays(
      int number,
      ElementId from,
      int[] nearest,
      int[] distance,
      Map<Ends, Integer> ways,
      Set<Ends> direct) {
    for (int i = graph.above().start(number); i < graph.above().end(number); i++) {
      int next = graph.above().item(i);
      @Nullable ElementId to =
          nearest[next] == NOBODY ? null : standIns.get(graph.id(nearest[next]));
      if (selection.isShown(next)) {
        addDirect(from, next, direct);
      } else if (to != null && !to.equals(from)) {
        ways.merge(new Ends(from, to), distance[next], Math::min);
      }
    }
  }

  /** What needs no second line: the argument itself, and what it bears on. */
  private void addDirect(ElementId from, int argument, Set<Ends> direct) {
    ElementId itself = standIns.get(graph.id(argument));
    if (itself != null) {
      direct.add(new Ends(from, itself));
    }
    if (graph.isArgument(argument)) {
      int target = graph.above().item(graph.above().start(argument));
      ElementId to = standIns.get(graph.id(target));
      if (to != null) {
        direct.add(new Ends(from, to));
      }
    }
  }

  /** Searches from all shown elements at once, downwards through the hidden ones. */
  private void findNearest(int[] nearest, int[] distance) {
    IntQueue queue = new IntQueue();
    // Of what is equally near, reasoning comes before the question that a claim answers.
    for (boolean questions : new boolean[] {false, true}) {
      for (int i = 0; i < graph.size(); i++) {
        if (selection.isShown(i) && graph.isQuestion(i) == questions) {
          nearest[i] = i;
          queue.addLast(i);
        }
      }
    }
    while (!queue.isEmpty()) {
      int at = queue.poll();
      for (int i = graph.below().start(at); i < graph.below().end(at); i++) {
        int next = graph.below().item(i);
        if (nearest[next] == NOBODY && isHidden(next)) {
          nearest[next] = nearest[at];
          distance[next] = distance[at] + 1;
          queue.addLast(next);
        }
      }
    }
  }
}
