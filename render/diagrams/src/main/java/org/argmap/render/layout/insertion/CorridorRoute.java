package org.argmap.render.layout.insertion;

import org.argmap.render.layout.graph.Hyperedge;
import org.argmap.render.layout.order.Backbone;

/**
 * The way of a line that does not follow the tree: the corridors through which it passes layers. It
 * may pass some upwards and others downwards.
 *
 * @param from what it starts from, coded as in {@link Hyperedge}
 * @param edge the edge at whose point it arrives, or whose line to its target it is
 * @param source the source it belongs to, or -1 for the line to the target of a detached edge
 * @param port which place it takes beside the line of the tree where it leaves a box: -1 next to it
 *     at the near side, 1 next to it at the far side, 0 in the middle, where no other line is
 * @param layers the layers it passes, in its order
 * @param corridors for each layer passed the node it passes to the left of, as an index in the
 *     layer; the size of the layer stands for the right end
 * @param across where it passes each layer; filled in when the nodes stand where they stay
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; arrays hold a million numbers
public record CorridorRoute(
    int from, int edge, int source, int port, int[] layers, int[] corridors, double[] across) {

  /** The number of layers it passes. */
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

  /**
   * The gaps it runs through, one more than layers: each is beyond the layer passed before it.
   *
   * @param first the gap it starts in
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
