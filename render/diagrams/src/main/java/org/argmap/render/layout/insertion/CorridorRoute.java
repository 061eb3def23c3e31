package org.argmap.render.layout.insertion;

import org.argmap.render.layout.graph.Hyperedge;
import org.argmap.render.layout.order.Backbone;

/**
 * The route of a line that does not follow the tree, as the sequence of corridors that it passes.
 * It may pass some layers upwards and others downwards.
 *
 * @param from the box or edge that it starts at, coded as in {@link Hyperedge}
 * @param edge the edge at whose joint it arrives, or the detached edge whose line to its target it
 *     is
 * @param source the source that it belongs to, or -1 for the line to the target of a detached edge
 * @param port the port at which it leaves a box, counted from the line of the tree: -1 next to it
 *     at the near side, 1 next to it at the far side, 0 if there is no other line
 * @param layers the layers that it passes, in order
 * @param corridors for each of these layers the index in the layer of the node to the right of the
 *     corridor; the size of the layer for the last corridor
 * @param across the position across the flow at which it passes each layer, filled in once the
 *     nodes have theirs
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; arrays hold a million numbers
public record CorridorRoute(
    int from, int edge, int source, int port, int[] layers, int[] corridors, double[] across) {

  /** Returns the number of layers that the route passes. */
  public int size() {
    return layers.length;
  }

  /** Returns the gap that the route starts in. */
  public int firstGap(Backbone backbone) {
    return Hyperedge.isBox(from)
        ? backbone.layers()[from] - 1
        : backbone.gap(Hyperedge.edgeOf(from));
  }

  /** Returns the gap that holds the joint at which the route arrives. */
  public int goalGap(Backbone backbone) {
    return source >= 0
        ? backbone.gap(edge)
        : backbone.gap(Hyperedge.edgeOf(backbone.graph().edges()[edge].target()));
  }

  /** Returns the centre across the flow of the box or joint that the route starts at. */
  double startAcross(Backbone backbone, double[] middle) {
    return centre(from, backbone, middle);
  }

  /** Returns the centre across the flow of the node or joint that the route arrives at. */
  double goalAcross(Backbone backbone, double[] middle) {
    return source >= 0
        ? middle[backbone.sourceNode()[source]]
        : centre(backbone.graph().edges()[edge].target(), backbone, middle);
  }

  private static double centre(int code, Backbone backbone, double[] middle) {
    if (Hyperedge.isBox(code)) {
      return middle[backbone.boxNode()[code]];
    }
    int[] span = backbone.span(Hyperedge.edgeOf(code));
    return (middle[span[0]] + middle[span[1]]) / 2;
  }

  /**
   * Returns the gaps that the route runs through, one more than layers.
   *
   * @param first the gap that it starts in
   */
  public int[] gaps(int first) {
    int[] gaps = new int[layers.length + 1];
    gaps[0] = first;
    for (int i = 0; i < layers.length; i++) {
      gaps[i + 1] = gaps[i] == layers[i] ? layers[i] - 1 : layers[i];
    }
    return gaps;
  }
}
