package org.argmap.render.layout;

import java.util.Arrays;
import org.argmap.render.diagram.Direction;

/**
 * Phase 7: places layers and the gaps between them along the flow. From its upper to its lower side
 * a gap has room for: the edges of frames; the upper tracks; the bends of lines; the points of
 * links, in rows, a link that bears on another one row below it; brackets; the lower tracks; the
 * edges of frames.
 *
 * <p>Before: places across the flow. After: layers do not overlap, and every gap has the room that
 * its lines need. Time: linear.
 */
final class Levels {

  /** The distance between the rows of points. */
  static final double ROW = 24;

  private static final double RADIUS = MeasuredDiagram.JOINT_RADIUS;
  private static final double STUB = 8;
  private static final double BRACKET = 10;
  private static final double TRACK = 7;
  private static final double LEAST = 2.5;
  private static final int MANY = 12;
  private static final double TRACK_MARGIN = 8;

  /** Room for the head of a line and the corner before it. */
  private static final double HEAD_ROOM = 19;

  private final double[] top;
  private final double[] bottom;
  private final double[] points;
  private final double[] brackets;
  private final double[] upperStart;
  private final int[] through;
  private final double[] upperTracks;
  private final double[] lowerTracks;

  private Levels(int layers) {
    top = new double[layers + 1];
    bottom = new double[layers + 1];
    points = new double[layers + 1];
    brackets = new double[layers + 1];
    through = new int[layers + 1];
    upperStart = new double[layers + 1];
    upperTracks = new double[layers + 1];
    lowerTracks = new double[layers + 2];
  }

  /**
   * The levels of a part.
   *
   * @param rims the room that frames need around the boxes of each layer
   */
  static Levels of(
      Backbone backbone, int layers, GapTracks tracks, Direction direction, Rims rims) {
    Levels levels = new Levels(layers);
    double[] bends = new double[layers + 1];
    int[] rows = new int[layers + 1];
    boolean[] bracketed = new boolean[layers + 1];
    readLinks(backbone, rows, bracketed);
    for (int gap = 0; gap < layers; gap++) {
      levels.through[gap] = tracks.through(gap);
      bends[gap] = bend(tracks, gap, direction);
    }
    int[] ends = new int[backbone.hanging().boxCount()];
    Arrays.fill(ends, -1);
    for (int box = 0; box < backbone.hanging().boxCount(); box++) {
      int layer = backbone.layers()[box];
      double along = backbone.hanging().along(box);
      if (box < backbone.graph().boxCount() && backbone.graph().stacks()[box] != null) {
        ends[box] = lastLayer(backbone, box);
      }
      if (ends[box] < 0 || ends[box] == layer) {
        levels.bottom[layer] = Math.max(levels.bottom[layer], along);
        ends[box] = -1;
      }
    }
    Grouping ending = new Grouping(layers + 1, ends);
    levels.lowerTracks[0] = 0;
    double at = lowerRoom(tracks, -1) + rims.above(0);
    for (int layer = 0; layer <= layers; layer++) {
      boolean last = layer == layers;
      levels.top[layer] = at;
      for (int i = ending.start(layer); i < ending.end(layer); i++) {
        int box = ending.item(i);
        double end = levels.top[backbone.layers()[box]] + backbone.hanging().along(box);
        levels.bottom[layer] = Math.max(levels.bottom[layer], end - at);
      }
      at += levels.bottom[layer];
      levels.bottom[layer] = at;
      at += rims.below(layer);
      levels.upperStart[layer] = at;
      int upper = last ? 0 : tracks.upper(layer);
      at += upper == 0 ? 0 : TRACK_MARGIN + upper * TRACK;
      levels.upperTracks[layer] = at;
      levels.points[layer] = at + bends[layer] + RADIUS;
      at += rows[layer] == 0 ? 8 : bends[layer] + 2 * RADIUS + (rows[layer] - 1) * ROW + STUB;
      levels.brackets[layer] = at;
      at += bracketed[layer] ? BRACKET : 0;
      levels.lowerTracks[layer + 1] = at;
      at += last ? 0 : lowerRoom(tracks, layer);
      at += rims.above(layer + 1);
    }
    return levels;
  }

  /** The layer that a stack ends in. */
  private static int lastLayer(Backbone backbone, int box) {
    int node = backbone.boxNode()[box];
    while (backbone.tree().firstChild(node) != Skeleton.NONE) {
      node = backbone.tree().firstChild(node);
    }
    return backbone.tree().layer(node);
  }

  private static double lowerRoom(GapTracks tracks, int gap) {
    double room = tracks.lower(gap) * TRACK;
    double heads = tracks.hasHeads(gap) ? HEAD_ROOM - TRACK_MARGIN : 0;
    return tracks.isPassed(gap) ? room + TRACK_MARGIN + heads : 0;
  }

  private static double bend(GapTracks tracks, int gap, Direction direction) {
    double most = direction == Direction.TOP_DOWN ? 30 : 24;
    double curves = 18 + Math.min(most, tracks.bend(gap) * 0.12);
    int count = tracks.through(gap);
    return count == 0
        ? curves
        : Math.max(curves, HEAD_ROOM + TRACK_MARGIN + (count - 1) * step(count));
  }

  /** The distance between tracks; where there are many they are drawn closer together. */
  private static double step(int count) {
    return count <= MANY ? TRACK : Math.max(LEAST, TRACK * MANY / count);
  }

  private static void readLinks(Backbone backbone, int[] rows, boolean[] bracketed) {
    for (int link = 0; link < backbone.graph().links().length; link++) {
      if (!backbone.isSideBySide(link)) {
        int gap = backbone.gap(link);
        int[] span = backbone.span(link);
        rows[gap] = Math.max(rows[gap], backbone.row()[link] + 1);
        bracketed[gap] |= span[0] != span[1];
      }
    }
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

  /** Where a track in the upper part of a gap runs. */
  double upperTrack(int gap, int track) {
    return upperStart[gap] + TRACK_MARGIN / 2 + TRACK * (track + 0.5);
  }

  /** Where a track that leads from layer to layer runs. */
  double throughTrack(int gap, int track) {
    return upperTracks[gap] + HEAD_ROOM + track * step(through[gap]);
  }

  /** The lower end of the upper part of a gap. */
  double belowUpperTracks(int gap) {
    return upperTracks[gap];
  }

  /** The upper end of the lower part of a gap; -1 is the gap above the first layer. */
  double lowerTracks(int gap) {
    return lowerTracks[gap + 1];
  }

  /** Where a track in the lower part of a gap runs. */
  double lowerTrack(int gap, int track) {
    return lowerTracks[gap + 1] + TRACK_MARGIN / 2 + TRACK * (track + 0.5);
  }

  /** The lower end of the last gap. */
  double end(int layers) {
    return layers == 0 ? 0 : bottom[layers - 1];
  }
}
