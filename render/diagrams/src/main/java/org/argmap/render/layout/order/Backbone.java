package org.argmap.render.layout.order;

import org.argmap.render.layout.graph.LayoutGraph;

/**
 * The backbone of a graph: the spanning forest of first targets as an ordered tree, and the tree
 * node of each box and source.
 *
 * @param acyclic the graph without cycles
 * @param layers the layer of each box
 * @param tree the tree
 * @param boxNode the tree node of each box
 * @param sourceNode for each source the tree node below the joint of its edge: the box itself, the
 *     first dummy node of its line, or an arrival node for a line from elsewhere; {@link
 *     LayerTree#NONE} for the source of a relation that is drawn as a straight line between
 *     neighbours
 * @param spareNode for each edge without sources the node that keeps room for its joint, else
 *     {@link LayerTree#NONE}
 * @param row for each edge the number of edges between it and the box that it hangs from
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
   * Returns the gap that the joint of an edge lies in; a gap has the number of the layer above it.
   */
  public int gap(int edge) {
    return layers[acyclic.anchor()[edge]];
  }

  /** Returns whether a source is elsewhere in the tree, so that its line must be inserted. */
  public boolean isForeign(int source) {
    return sourceNode[source] != LayerTree.NONE
        && tree.is(LayerTree.Kind.ARRIVAL, sourceNode[source]);
  }

  /** Returns whether an edge is a relation that is drawn straight between two neighbours. */
  public boolean isSideBySide(int edge) {
    int source = graph().sourceStart()[edge];
    return source < graph().sourceStart()[edge + 1] && sourceNode[source] == LayerTree.NONE;
  }

  /** Returns the first and the last node below the joint of an edge. */
  public int[] span(int edge) {
    int start = graph().sourceStart()[edge];
    int end = graph().sourceStart()[edge + 1];
    if (start == end) {
      return new int[] {spareNode[edge], spareNode[edge]};
    }
    return new int[] {sourceNode[start], sourceNode[end - 1]};
  }
}
