package org.argmap.render.layout.insertion;

import java.util.Arrays;
import java.util.List;
import org.argmap.render.layout.graph.Deadline;
import org.argmap.render.layout.insertion.Corridor.Passage;
import org.argmap.render.layout.order.Backbone;
import org.argmap.render.layout.order.LayerOrder;
import org.argmap.render.layout.placement.Spacing;

/**
 * Assigns lines their positions across the flow in the corridors that they pass. Each line is drawn
 * towards the middle between its positions before and after the corridor, several times over; in
 * each corridor the least squares solution that keeps the order and the distances of the lines is
 * found by pooling adjacent violators (Ayer et al. 1955).
 *
 * <p>Before: nodes in their final positions. After: every line is in its corridors, in their order.
 * Time: linear in the number of passages.
 */
final class CorridorPositions {

  private static final int ROUNDS = 6;

  private final Backbone backbone;
  private final LayerOrder order;
  private final Spacing spacing;
  private final double[] middle;

  CorridorPositions(Backbone backbone, LayerOrder order, Spacing spacing, double[] middle) {
    this.backbone = backbone;
    this.order = order;
    this.spacing = spacing;
    this.middle = middle;
  }

  void assign(List<Corridor> corridors, Deadline deadline) {
    for (Corridor corridor : corridors) {
      double[] limits = limits(corridor);
      double[] wanted = new double[corridor.passages().size()];
      Arrays.fill(wanted, (Math.max(limits[0], -1e9) + Math.min(limits[1], 1e9)) / 2);
      place(corridor, wanted, limits);
    }
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 0; i < corridors.size(); i++) {
        deadline.tick();
        Corridor corridor = corridors.get(round % 2 == 0 ? i : corridors.size() - 1 - i);
        double[] wanted = new double[corridor.passages().size()];
        for (int j = 0; j < wanted.length; j++) {
          Passage passage = corridor.passages().get(j);
          wanted[j] = (before(passage) + after(passage)) / 2;
        }
        place(corridor, wanted, limits(corridor));
      }
    }
  }

  private double before(Passage passage) {
    CorridorRoute route = passage.route();
    return passage.index() > 0
        ? route.across()[passage.index() - 1]
        : route.startAcross(backbone, middle);
  }

  private double after(Passage passage) {
    CorridorRoute route = passage.route();
    return passage.index() + 1 < route.size()
        ? route.across()[passage.index() + 1]
        : route.goalAcross(backbone, middle);
  }

  /** Returns the first and last position across the flow that the lines of a corridor may take. */
  private double[] limits(Corridor corridor) {
    int size = order.size(corridor.layer());
    double room = (corridor.passages().size() - 1) * Spacing.LINE;
    double low = Double.NEGATIVE_INFINITY;
    double high = Double.POSITIVE_INFINITY;
    if (corridor.number() > 0) {
      int left = order.node(corridor.layer(), corridor.number() - 1);
      low = middle[left] + spacing.size(left) / 2 + Corridor.CLEARANCE;
    }
    if (corridor.number() < size) {
      int right = order.node(corridor.layer(), corridor.number());
      high = middle[right] - spacing.size(right) / 2 - Corridor.CLEARANCE;
    }
    if (corridor.number() == 0) {
      low = high - room - 1;
    } else if (corridor.number() == size) {
      high = low + room + 1;
    }
    return new double[] {low, high};
  }

  /** Moves lines as near to their wanted positions as their order and distance allow. */
  private static void place(Corridor corridor, double[] wanted, double[] limits) {
    int count = wanted.length;
    double step =
        Math.min(Spacing.LINE, Math.max(0, limits[1] - limits[0]) / Math.max(1, count - 1));
    double[] sum = new double[count];
    int[] size = new int[count];
    int blocks = 0;
    for (int i = 0; i < count; i++) {
      sum[blocks] = wanted[i] - i * step;
      size[blocks++] = 1;
      while (blocks > 1
          && sum[blocks - 2] / size[blocks - 2] >= sum[blocks - 1] / size[blocks - 1]) {
        blocks--;
        sum[blocks - 1] += sum[blocks];
        size[blocks - 1] += size[blocks];
      }
    }
    int index = 0;
    for (int block = 0; block < blocks; block++) {
      double at = sum[block] / size[block];
      at = Math.max(limits[0], Math.min(limits[1] - (count - 1) * step, at));
      for (int i = 0; i < size[block]; i++, index++) {
        Passage passage = corridor.passages().get(index);
        passage.route().across()[passage.index()] = at + index * step;
      }
    }
  }
}
