package org.argmap.render.layout.insertion;

import java.util.List;
import org.argmap.render.layout.order.LayerOrder;
import org.argmap.render.layout.placement.Spacing;

/**
 * The free space between two neighbours in a layer, or at one end of a layer, with the lines that
 * pass through it.
 *
 * @param layer the layer
 * @param number the index in the layer of the node to the right; the size of the layer at its end
 * @param passages the lines from the near side to the far side
 */
record Corridor(int layer, int number, List<Passage> passages) {

  /** The distance between a line and a node. */
  static final double CLEARANCE = 10;

  /**
   * A line in a corridor.
   *
   * @param route the route of the line
   * @param index the index of the corridor in the route
   */
  record Passage(CorridorRoute route, int index) {}

  /** Returns whether lines may pass a corridor: it is not between two sources of one edge. */
  static boolean isOpen(LayerOrder order, Spacing spacing, int layer, int number) {
    return number == 0
        || number == order.size(layer)
        || !spacing.isTogether(order.node(layer, number - 1), order.node(layer, number));
  }
}
