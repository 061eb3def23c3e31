package org.argmap.render.layout.insertion;

import org.argmap.render.layout.graph.IntList;
import org.argmap.render.layout.order.Backbone;
import org.argmap.render.layout.order.LayerOrder;
import org.argmap.render.layout.placement.Spacing;

/**
 * Chooses corridors without a search: in each layer the open corridor nearest to the straight line.
 * Used where so many lines do not follow the tree that a search for each would take too long. (Long
 * edges as chains of dummy nodes: Sugiyama, Tagawa and Toda 1981.)
 *
 * <p>Before: nodes placed across the flow. After: as in {@link EdgeInsertion}, apart from the
 * number of crossings. Time: the number of layers passed times the logarithm of the size of a
 * layer.
 */
final class NearestCorridors {

  private final Backbone backbone;
  private final LayerOrder order;
  private final Spacing spacing;
  private final double[] middle;

  NearestCorridors(Backbone backbone, LayerOrder order, Spacing spacing, double[] middle) {
    this.backbone = backbone;
    this.order = order;
    this.spacing = spacing;
    this.middle = middle;
  }

  /**
   * Returns the route with its corridors, and with the positions across the flow that suit it best.
   */
  CorridorRoute choose(CorridorRoute route, double start, double target) {
    int gap = route.firstGap(backbone);
    int goal = route.goalGap(backbone);
    // A joint can be reached from the gap below its layer, too.
    int highest = route.source() >= 0 ? goal + 1 : goal;
    IntList layers = new IntList();
    for (int layer = gap; layer > highest; layer--) {
      layers.add(layer);
    }
    for (int layer = gap + 1; layer <= goal; layer++) {
      layers.add(layer);
    }
    int[] corridors = new int[layers.size()];
    double[] across = new double[corridors.length];
    for (int i = 0; i < corridors.length; i++) {
      across[i] = start + (target - start) * (i + 1) / (corridors.length + 1);
      corridors[i] = nearest(layers.get(i), across[i]);
    }
    int port = target < start ? -1 : 1;
    return new CorridorRoute(
        route.from(), route.edge(), route.source(), port, layers.toArray(), corridors, across);
  }

  private int nearest(int layer, double wanted) {
    int low = 0;
    int high = order.size(layer);
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (middle[order.node(layer, mid)] < wanted) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    int right = low;
    while (!Corridor.isOpen(order, spacing, layer, right)) {
      right++;
    }
    int left = low;
    while (!Corridor.isOpen(order, spacing, layer, left)) {
      left--;
    }
    if (left == right) {
      return left;
    }
    return wanted - boundary(layer, left) <= boundary(layer, right) - wanted ? left : right;
  }

  private double boundary(int layer, int corridor) {
    int size = order.size(layer);
    int node = order.node(layer, Math.min(corridor, size - 1));
    double half = spacing.size(node) / 2;
    return corridor == size ? middle[node] + half : middle[node] - half;
  }
}
