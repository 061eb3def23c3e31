package org.argmap.render.layout;

/**
 * The tree of a graph, and where in it each thing stands.
 *
 * @param hanging the graph without cycles
 * @param layers the layer of each box
 * @param tree the tree
 * @param boxNode the node of each box
 * @param sourceNode for each source the node below the point of its link: the box itself, the first
 *     place its line passes, or the place where it arrives from elsewhere; {@link Skeleton#NONE}
 *     for the source of a relation that is drawn as a straight line between neighbours
 * @param spareNode for each link without sources the place kept for its point, else {@link
 *     Skeleton#NONE}
 * @param row for each link how many links lie between it and the box it hangs from
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; arrays hold a million numbers
record Backbone(
    Hanging hanging,
    int[] layers,
    Skeleton tree,
    int[] boxNode,
    int[] sourceNode,
    int[] spareNode,
    int[] row) {

  FlowGraph graph() {
    return hanging.graph();
  }

  /**
   * The number of the gap that the point of a link lies in: the one below the layer of this number.
   */
  int gap(int link) {
    return layers[hanging.anchor()[link]];
  }

  /** Whether a source stands elsewhere in the tree, so that its line has to be led to the link. */
  boolean isForeign(int source) {
    return sourceNode[source] != Skeleton.NONE && tree.is(Skeleton.Kind.SLOT, sourceNode[source]);
  }

  /** Whether a link is a relation drawn straight from side to side of two neighbours. */
  boolean isSideBySide(int link) {
    int source = graph().sourceStart()[link];
    return source < graph().sourceStart()[link + 1] && sourceNode[source] == Skeleton.NONE;
  }

  /** The first and the last node below the point of a link. */
  int[] span(int link) {
    int start = graph().sourceStart()[link];
    int end = graph().sourceStart()[link + 1];
    if (start == end) {
      return new int[] {spareNode[link], spareNode[link]};
    }
    return new int[] {sourceNode[start], sourceNode[end - 1]};
  }
}
