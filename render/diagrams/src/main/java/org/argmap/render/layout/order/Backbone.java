package org.argmap.render.layout.order;

import org.argmap.render.layout.graph.LayoutGraph;

/**
 * The tree of a graph, and where in it each thing stands.
 *
 * @param acyclic the graph without cycles
 * @param layers the layer of each box
 * @param tree the tree
 * @param boxNode the node of each box
 * @param sourceNode for each source the node below the point of its edge: the box itself, the first
 *     place its line passes, or the place where it arrives from elsewhere; {@link LayerTree#NONE}
 *     for the source of a relation that is drawn as a straight line between neighbours
 * @param spareNode for each edge without sources the place kept for its point, else {@link
 *     LayerTree#NONE}
 * @param row for each edge how many edges lie between it and the box it hangs from
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; arrays hold a million numbers
public record Backbone(
    AcyclicGraph acyclic,
    int[] layers,
    LayerTree tree,
    int[] boxNode,
    int[] sourceNode,
    int[] spareNode,
    int[] row) {

  public LayoutGraph graph() {
    return acyclic.graph();
  }

  /**
   * The number of the gap that the point of an edge lies in: the one below the layer of this
   * number.
   */
  public int gap(int edge) {
    return layers[acyclic.anchor()[edge]];
  }

  /** Whether a source stands elsewhere in the tree, so that its line has to be led to the edge. */
  public boolean isForeign(int source) {
    return sourceNode[source] != LayerTree.NONE
        && tree.is(LayerTree.Kind.ARRIVAL, sourceNode[source]);
  }

  /** Whether an edge is a relation drawn straight from side to side of two neighbours. */
  public boolean isSideBySide(int edge) {
    int source = graph().sourceStart()[edge];
    return source < graph().sourceStart()[edge + 1] && sourceNode[source] == LayerTree.NONE;
  }

  /** The first and the last node below the point of an edge. */
  public int[] span(int edge) {
    int start = graph().sourceStart()[edge];
    int end = graph().sourceStart()[edge + 1];
    if (start == end) {
      return new int[] {spareNode[edge], spareNode[edge]};
    }
    return new int[] {sourceNode[start], sourceNode[end - 1]};
  }
}
