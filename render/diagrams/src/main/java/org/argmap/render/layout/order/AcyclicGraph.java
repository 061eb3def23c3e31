package org.argmap.render.layout.order;

import java.util.Comparator;
import org.argmap.render.layout.graph.IntGroups;
import org.argmap.render.layout.graph.LayoutGraph;

/**
 * What hangs where, free of cycles. Boxes numbered from the number of boxes of the graph upwards
 * are invisible ones that edges without a reachable target hang from.
 *
 * @param graph the graph
 * @param boxCount the number of boxes, invisible ones included
 * @param anchor for each edge the box it hangs from, directly or by way of other edges
 * @param detached for each edge whether its own target is not what it hangs from, so that the line
 *     to the target is drawn as an extra
 * @param edgesAtBox for each box the edges that hang from it directly
 * @param edgesAtEdge for each edge the edges that hang from it directly
 * @param edgesByAnchor for each box all edges with this anchor
 * @param feedback for each source whether it goes feedback the flow, or orders nothing
 * @param order the boxes, each after all boxes that it is a ground of
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

  /** The same with the edges at each box in another order. */
  AcyclicGraph sorted(Comparator<Integer> comparator) {
    return with(edgesAtBox.sorted(comparator));
  }

  /** The same with one edge at a box at another place among those there. */
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
