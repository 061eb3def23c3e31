package org.argmap.render.layout.order;

import java.util.Comparator;
import org.argmap.render.layout.graph.IntGroups;
import org.argmap.render.layout.graph.LayoutGraph;

/**
 * A graph whose cycles have been broken. Each edge hangs from one box, its anchor. Boxes with
 * numbers from the box count of the graph upwards are invisible; edges whose target cannot be
 * reached hang from them.
 *
 * @param graph the graph
 * @param boxCount the number of boxes, including invisible ones
 * @param anchor for each edge the box that it hangs from, directly or by way of other edges
 * @param detached for each edge whether it hangs from something other than its own target, so that
 *     the line to the target is drawn as an extra
 * @param edgesAtBox for each box the edges that hang from it directly
 * @param edgesAtEdge for each edge the edges that hang from it directly
 * @param edgesByAnchor for each box all edges that have it as their anchor
 * @param feedback for each source whether it is in the feedback set, and so does not determine
 *     layers
 * @param order the boxes in topological order, each after all boxes that it is a ground of
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; arrays hold a million numbers
public record AcyclicGraph(
    LayoutGraph graph,
    int boxCount,
    int[] anchor,
    boolean[] detached,
    IntGroups edgesAtBox,
    IntGroups edgesAtEdge,
    IntGroups edgesByAnchor,
    boolean[] feedback,
    int[] order) {

  /** Returns the same graph with the edges at each box sorted. */
  AcyclicGraph sorted(Comparator<Integer> comparator) {
    return with(edgesAtBox.sorted(comparator));
  }

  /** Returns the same graph with one edge moved to another index among those at its box. */
  AcyclicGraph moved(int box, int from, int to) {
    return with(edgesAtBox.moved(box, from, to));
  }

  private AcyclicGraph with(IntGroups edges) {
    return new AcyclicGraph(
        graph, boxCount, anchor, detached, edges, edgesAtEdge, edgesByAnchor, feedback, order);
  }

  public double across(int box) {
    return box < graph.boxCount() ? graph.across()[box] : 0;
  }

  public double along(int box) {
    return box < graph.boxCount() ? graph.along()[box] : 0;
  }
}
