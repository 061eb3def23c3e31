package org.argmap.render.layout.routing;

import java.util.Arrays;
import org.argmap.render.layout.graph.Distances;
import org.argmap.render.layout.graph.Hyperedge;
import org.argmap.render.layout.graph.IntGroups;
import org.argmap.render.layout.graph.LeafStack;
import org.argmap.render.layout.order.Backbone;

/** The positions of joints across the flow, and of the free spaces between them. */
public final class JointPositions {

  private static final double CLEAR = Distances.JOINT_RADIUS + 6;

  private final Backbone backbone;
  private final double[] middle;
  private final double[] across;
  private final double[][] byGap;

  public JointPositions(Backbone backbone, int layers, double[] middle) {
    this.backbone = backbone;
    this.middle = middle;
    Hyperedge[] edges = backbone.graph().edges();
    across = new double[edges.length];
    int[] gaps = new int[edges.length];
    for (int edge = 0; edge < edges.length; edge++) {
      if (backbone.isSideBySide(edge)) {
        gaps[edge] = -1;
        across[edge] = betweenNeighbours(edge);
        continue;
      }
      int[] span = backbone.span(edge);
      gaps[edge] = backbone.gap(edge);
      LeafStack stack = backbone.graph().stackOf(edge);
      across[edge] =
          stack == null
              ? (middle[span[0]] + middle[span[1]]) / 2
              : middle[span[0]] - stack.across() / 2 + LeafStack.FIRST_TRUNK;
    }
    IntGroups grouping = new IntGroups(layers + 1, gaps);
    byGap = new double[layers + 1][];
    for (int gap = 0; gap <= layers; gap++) {
      byGap[gap] = new double[grouping.size(gap)];
      for (int i = 0; i < byGap[gap].length; i++) {
        byGap[gap][i] = across[grouping.item(grouping.start(gap) + i)];
      }
      Arrays.sort(byGap[gap]);
    }
  }

  private double betweenNeighbours(int edge) {
    Hyperedge item = backbone.graph().edges()[edge];
    int one = item.target();
    int other = item.sources()[0];
    double oneMiddle = middle[backbone.boxNode()[one]];
    double otherMiddle = middle[backbone.boxNode()[other]];
    double half = (backbone.acyclic().across(one) - backbone.acyclic().across(other)) / 4;
    return (oneMiddle + otherMiddle) / 2 + (oneMiddle < otherMiddle ? half : -half);
  }

  /** Returns where across the flow a line rises that ends at the near side of a joint. */
  double beside(int edge) {
    return Math.min(across[edge], middle[backbone.span(edge)[0]]) - CLEAR - 3;
  }

  public double across(int edge) {
    return across[edge];
  }

  /**
   * Returns the free position nearest to a wanted one at which a line can pass the joints of a gap.
   */
  double free(int gap, double wanted) {
    double right = wanted;
    double left = wanted;
    if (gap < 0) {
      return wanted;
    }
    double[] joints = byGap[gap];
    int at = Arrays.binarySearch(joints, wanted - CLEAR);
    int first = at < 0 ? -at - 1 : at;
    for (int i = first; i < joints.length && joints[i] < right + CLEAR; i++) {
      right = Math.max(right, joints[i] + CLEAR);
    }
    at = Arrays.binarySearch(joints, wanted + CLEAR);
    int last = at < 0 ? -at - 2 : at - 1;
    for (int i = last; i >= 0 && joints[i] > left - CLEAR; i--) {
      left = Math.min(left, joints[i] - CLEAR);
    }
    return right - wanted < wanted - left ? right : left;
  }
}
