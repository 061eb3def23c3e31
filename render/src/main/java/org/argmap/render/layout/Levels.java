package org.argmap.render.layout;

import java.util.List;
import org.argmap.render.diagram.Direction;

/**
 * Phase 6: places layers and the gaps between them along the flow. From its upper to its lower side
 * a gap has room for: the bends of lines to targets; the points of links, in rows, a link that
 * bears on another one row below it; brackets; lines that cross; the edges of frames.
 *
 * <p>Before: places across the flow. After: layers do not overlap, and every gap has the room that
 * its lines need. Time: linear.
 */
final class Levels {

  /** The distance between the rows of points. */
  static final double ROW = 24;

  private static final double RADIUS = MeasuredDiagram.JOINT_RADIUS;
  private static final double STUB = 10;
  private static final double BRACKET = 11;

  private final double[] top;
  private final double[] bottom;
  private final double[] points;
  private final double[] brackets;
  private final double[] crossings;

  private Levels(int layers) {
    top = new double[layers + 1];
    bottom = new double[layers + 1];
    points = new double[layers + 1];
    brackets = new double[layers + 1];
    crossings = new double[layers + 1];
  }

  /**
   * The levels of a part.
   *
   * @param rims the room that frames need around the boxes of each layer
   */
  static Levels of(
      Backbone backbone,
      int layers,
      double[] middle,
      List<Passage> passages,
      Direction direction,
      Rims rims) {
    Levels levels = new Levels(layers);
    double[] bends = new double[layers + 1];
    int[] rows = new int[layers + 1];
    boolean[] bracketed = new boolean[layers + 1];
    levels.readLinks(backbone, middle, bends, rows, bracketed, direction);
    int[] crossing = crossings(backbone, passages, layers);
    for (int box = 0; box < backbone.hanging().boxCount(); box++) {
      int layer = backbone.layers()[box];
      levels.bottom[layer] = Math.max(levels.bottom[layer], backbone.hanging().along(box));
    }
    double at = rims.above(0);
    for (int layer = 0; layer <= layers; layer++) {
      levels.top[layer] = at;
      at += levels.bottom[layer];
      levels.bottom[layer] = at;
      at += rims.below(layer);
      levels.points[layer] = at + bends[layer] + RADIUS;
      at += rows[layer] == 0 ? 8 : bends[layer] + 2 * RADIUS + (rows[layer] - 1) * ROW + STUB;
      levels.brackets[layer] = at;
      at += bracketed[layer] ? BRACKET : 0;
      levels.crossings[layer] = at;
      at += crossing[layer] == 0 ? 0 : 12 + Math.min(30, 3 * crossing[layer]);
      at += rims.above(layer + 1);
    }
    return levels;
  }

  private void readLinks(
      Backbone backbone,
      double[] middle,
      double[] bends,
      int[] rows,
      boolean[] bracketed,
      Direction direction) {
    boolean down = direction == Direction.TOP_DOWN;
    for (int link = 0; link < backbone.graph().links().length; link++) {
      if (backbone.isSideBySide(link)) {
        continue;
      }
      int gap = backbone.gap(link);
      int[] span = backbone.span(link);
      double target = middle[backbone.boxNode()[backbone.hanging().anchor()[link]]];
      double reach = Math.abs((middle[span[0]] + middle[span[1]]) / 2 - target);
      double bend = 20 + Math.min(down ? 36 : 28, reach * 0.06);
      bends[gap] = Math.max(bends[gap], bend);
      rows[gap] = Math.max(rows[gap], backbone.row()[link] + 1);
      bracketed[gap] |= span[0] != span[1];
    }
  }

  private static int[] crossings(Backbone backbone, List<Passage> passages, int layers) {
    int[] count = new int[layers + 1];
    for (Passage passage : passages) {
      count[backbone.gap(passage.link())]++;
      for (int i = 0; i < passage.corridors().length; i++) {
        count[passage.layer(i)]++;
        if (passage.layer(i) > 0) {
          count[passage.layer(i) - 1]++;
        }
      }
    }
    return count;
  }

  /** Where the boxes of a layer begin. */
  double top(int layer) {
    return top[layer];
  }

  /** Where the longest box of a layer ends. */
  double bottom(int layer) {
    return bottom[layer];
  }

  /** The middle of the points in a row of a gap. */
  double point(int gap, int row) {
    return points[gap] + row * ROW;
  }

  /** The upper end of the part of a gap that holds points. */
  double pointsTop(int gap) {
    return points[gap] - RADIUS;
  }

  /** Where the brackets of a gap run. */
  double bracket(int gap) {
    return brackets[gap];
  }

  /** The upper end of the part of a gap in which lines change over to other corridors. */
  double crossings(int gap) {
    return crossings[gap];
  }

  /** The lower end of the last gap. */
  double end(int layers) {
    return layers == 0 ? 0 : bottom[layers - 1];
  }
}
