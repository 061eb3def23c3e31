package org.argmap.render.layout.graph;

import org.jspecify.annotations.Nullable;

/**
 * A connected component of a diagram as numbered boxes and hyperedges.
 *
 * @param boxes the number in the diagram of each box
 * @param across the size of each box across the flow
 * @param along the size of each box along the flow
 * @param edges the arguments, relations and plain lines, in the author's order
 * @param sourceStart for each edge the index of its first source in the sequence of the sources of
 *     all edges; one more entry at the end
 * @param stacks for each box the leaf stack that it stands for, or null
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; arrays hold a million numbers
public record LayoutGraph(
    int[] boxes,
    double[] across,
    double[] along,
    Hyperedge[] edges,
    int[] sourceStart,
    @Nullable LeafStack[] stacks) {

  public static LayoutGraph of(
      int[] boxes,
      double[] across,
      double[] along,
      Hyperedge[] edges,
      @Nullable LeafStack[] stacks) {
    int[] starts = new int[edges.length + 1];
    for (int i = 0; i < edges.length; i++) {
      starts[i + 1] = starts[i] + edges[i].sources().length;
    }
    return new LayoutGraph(boxes, across, along, edges, starts, stacks);
  }

  public int boxCount() {
    return boxes.length;
  }

  /** Returns the leaf stack that is the only source of an edge, or null if there is none. */
  public @Nullable LeafStack stackOf(int edge) {
    Hyperedge item = edges[edge];
    boolean isPlain =
        item.joint() < 0 && item.sources().length == 1 && Hyperedge.isBox(item.sources()[0]);
    return isPlain ? stacks[item.sources()[0]] : null;
  }

  /** Returns the number of lines from an edge to its target. */
  public int lanes(int edge) {
    LeafStack stack = stackOf(edge);
    return stack == null ? 1 : stack.laneCount();
  }

  public int sourceCount() {
    return sourceStart[edges.length];
  }
}
