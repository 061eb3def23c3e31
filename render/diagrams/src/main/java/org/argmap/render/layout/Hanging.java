package org.argmap.render.layout;

import java.util.Comparator;

/**
 * What hangs where, free of cycles. Boxes numbered from the number of boxes of the graph upwards
 * are invisible ones that links without a reachable target hang from.
 *
 * @param graph the graph
 * @param boxCount the number of boxes, invisible ones included
 * @param anchor for each link the box it hangs from, directly or by way of other links
 * @param loose for each link whether its own target is not what it hangs from, so that the line to
 *     the target is drawn as an extra
 * @param linksAtBox for each box the links that hang from it directly
 * @param linksAtLink for each link the links that hang from it directly
 * @param linksByAnchor for each box all links with this anchor
 * @param against for each source whether it goes against the flow, or orders nothing
 * @param order the boxes, each after all boxes that it is a ground of
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; arrays hold a million numbers
record Hanging(
    FlowGraph graph,
    int boxCount,
    int[] anchor,
    boolean[] loose,
    Grouping linksAtBox,
    Grouping linksAtLink,
    Grouping linksByAnchor,
    boolean[] against,
    int[] order) {

  /** The same with the links at each box in another order. */
  Hanging sorted(Comparator<Integer> comparator) {
    return with(linksAtBox.sorted(comparator));
  }

  /** The same with one link at a box at another place among those there. */
  Hanging moved(int box, int from, int to) {
    return with(linksAtBox.moved(box, from, to));
  }

  private Hanging with(Grouping links) {
    return new Hanging(
        graph, boxCount, anchor, loose, links, linksAtLink, linksByAnchor, against, order);
  }

  double across(int box) {
    return box < graph.boxCount() ? graph.across()[box] : 0;
  }

  double along(int box) {
    return box < graph.boxCount() ? graph.along()[box] : 0;
  }
}
