package org.argmap.render.layout;

import java.util.Arrays;

/** Where the points of links lie, and where in a gap a line can pass between them. */
final class Points {

  private static final double CLEAR = MeasuredDiagram.JOINT_RADIUS + 6;

  private final Backbone backbone;
  private final double[] middle;
  private final double[] across;
  private final double[] along;
  private final double[][] byGap;

  Points(Backbone backbone, int layers, double[] middle) {
    this.backbone = backbone;
    this.middle = middle;
    Link[] links = backbone.graph().links();
    across = new double[links.length];
    along = new double[links.length];
    int[] gaps = new int[links.length];
    for (int link = 0; link < links.length; link++) {
      if (backbone.isSideBySide(link)) {
        gaps[link] = -1;
        across[link] = betweenNeighbours(link);
        continue;
      }
      int[] span = backbone.span(link);
      gaps[link] = backbone.gap(link);
      Stack stack = backbone.graph().stackOf(link);
      across[link] =
          stack == null
              ? (middle[span[0]] + middle[span[1]]) / 2
              : middle[span[0]] - stack.across() / 2 + Stack.FIRST_TRUNK;
    }
    Grouping grouping = new Grouping(layers + 1, gaps);
    byGap = new double[layers + 1][];
    for (int gap = 0; gap <= layers; gap++) {
      byGap[gap] = new double[grouping.size(gap)];
      for (int i = 0; i < byGap[gap].length; i++) {
        byGap[gap][i] = across[grouping.item(grouping.start(gap) + i)];
      }
      Arrays.sort(byGap[gap]);
    }
  }

  /** Places the points along the flow. */
  void settle(Levels levels) {
    for (int link = 0; link < along.length; link++) {
      if (backbone.isSideBySide(link)) {
        Link item = backbone.graph().links()[link];
        Hanging hanging = backbone.hanging();
        double shorter = Math.min(hanging.along(item.target()), hanging.along(item.sources()[0]));
        along[link] = levels.top(backbone.layers()[item.target()]) + shorter / 2;
      } else {
        along[link] = levels.point(backbone.gap(link), backbone.row()[link]);
      }
    }
  }

  private double betweenNeighbours(int link) {
    Link item = backbone.graph().links()[link];
    int one = item.target();
    int other = item.sources()[0];
    double oneMiddle = middle[backbone.boxNode()[one]];
    double otherMiddle = middle[backbone.boxNode()[other]];
    double half = (backbone.hanging().across(one) - backbone.hanging().across(other)) / 4;
    return (oneMiddle + otherMiddle) / 2 + (oneMiddle < otherMiddle ? half : -half);
  }

  /** Where a line that ends at the near side of a point rises to it. */
  double beside(int link) {
    return Math.min(across[link], middle[backbone.span(link)[0]]) - CLEAR - 3;
  }

  double across(int link) {
    return across[link];
  }

  double along(int link) {
    return along[link];
  }

  /** The place nearest to a wanted one where a line can run along the flow through the points. */
  double free(int gap, double wanted) {
    double right = wanted;
    double left = wanted;
    if (gap < 0) {
      return wanted;
    }
    double[] points = byGap[gap];
    int at = Arrays.binarySearch(points, wanted - CLEAR);
    int first = at < 0 ? -at - 1 : at;
    for (int i = first; i < points.length && points[i] < right + CLEAR; i++) {
      right = Math.max(right, points[i] + CLEAR);
    }
    at = Arrays.binarySearch(points, wanted + CLEAR);
    int last = at < 0 ? -at - 2 : at - 1;
    for (int i = last; i >= 0 && points[i] > left - CLEAR; i--) {
      left = Math.min(left, points[i] - CLEAR);
    }
    return right - wanted < wanted - left ? right : left;
  }
}
