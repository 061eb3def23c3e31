package org.argmap.render.diagram.view;

import java.util.Arrays;

/**
 * Breadth-first search for the depth of each element below the final conclusions, through the
 * elements that a view neither hides nor collapses. Where conclusions bear on each other in a
 * circle, the first one in the author's order begins.
 */
final class DepthSearch {

  static final int UNREACHED = Integer.MAX_VALUE;

  private final BearingGraph graph;
  private final boolean[] blocked;
  private final boolean[] closed;
  private final boolean[] apart;
  private final int maxDepth;
  private final int[] depth;
  private final byte[] endsReached;
  private final IntQueue queue = new IntQueue();

  private DepthSearch(
      BearingGraph graph, boolean[] blocked, boolean[] closed, boolean[] apart, int maxDepth) {
    this.graph = graph;
    this.blocked = blocked;
    this.closed = closed;
    this.apart = apart;
    this.maxDepth = maxDepth;
    this.depth = new int[graph.size()];
    this.endsReached = new byte[graph.size()];
    Arrays.fill(depth, UNREACHED);
  }

  /**
   * Returns how many steps below a final conclusion each element stands, {@link #UNREACHED} where
   * the walk does not lead.
   *
   * @param blocked what is not entered
   * @param closed what is entered and not left
   * @param apart what is passed without being shown, so that relations with it are not
   * @param maxDepth the depth from which on nothing is left
   */
  static int[] depths(
      BearingGraph graph, boolean[] blocked, boolean[] closed, boolean[] apart, int maxDepth) {
    boolean[] none = new boolean[graph.size()];
    DepthSearch all = new DepthSearch(graph, none, none, none, Integer.MAX_VALUE);
    int[] seeds = all.walkEverything();
    DepthSearch walk = new DepthSearch(graph, blocked, closed, apart, maxDepth);
    for (int seed : seeds) {
      walk.reach(seed, 0);
    }
    walk.drain();
    return walk.depth;
  }

  /** Reaches every element and returns the ones it had to begin at. */
  private int[] walkEverything() {
    int[] seeds = new int[graph.size()];
    int count = 0;
    for (int pass = 0; pass < 2; pass++) {
      for (int i = 0; i < graph.size(); i++) {
        boolean begins = pass == 1 || (graph.above().count(i) == 0 && !graph.isRelation(i));
        if (begins && depth[i] == UNREACHED) {
          seeds[count++] = i;
          reach(i, 0);
          if (pass == 1) {
            drain();
          }
        }
      }
      drain();
    }
    return Arrays.copyOf(seeds, count);
  }

  private void reach(int element, int steps) {
    reach(element, steps, false);
  }

  /** What is reached without a step is left first, so that hardly anything is left twice. */
  private void reach(int element, int steps, boolean atOnce) {
    if (!blocked[element] && depth[element] > steps) {
      boolean first = depth[element] == UNREACHED;
      depth[element] = steps;
      if (atOnce) {
        queue.addFirst(element);
      } else {
        queue.addLast(element);
      }
      if (first && !apart[element]) {
        countEnds(element);
      }
    }
  }

  /** A relation is reached with the second of its ends. */
  private void countEnds(int element) {
    BearingGraph.Numbers relations = graph.relationsOf();
    for (int i = relations.start(element); i < relations.end(element); i++) {
      int relation = relations.item(i);
      if (++endsReached[relation] == 2) {
        reach(relation, depth[element]);
      }
    }
  }

  private void drain() {
    while (!queue.isEmpty()) {
      int at = queue.poll();
      if (closed[at] || depth[at] >= maxDepth) {
        continue;
      }
      BearingGraph.Numbers below = graph.below();
      for (int i = below.start(at); i < below.end(at); i++) {
        int next = below.item(i);
        reach(next, depth[at] + cost(at, next), cost(at, next) == 0);
      }
    }
  }

  /** Returns 1 for a step from the target of an argument to its premises, 0 within one step. */
  private int cost(int at, int next) {
    return graph.isArgument(next) || (graph.isQuestion(at) && graph.isClaim(next)) ? 0 : 1;
  }
}
