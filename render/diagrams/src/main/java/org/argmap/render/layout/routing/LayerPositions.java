package org.argmap.render.layout.routing;

import java.util.Arrays;
import org.argmap.render.layout.graph.Distances;
import org.argmap.render.layout.graph.IntGroups;
import org.argmap.render.layout.order.Backbone;
import org.argmap.render.layout.order.LayerTree;

/**
 * Phase 8, layer coordinates: places layers and the gaps between them along the flow. From its
 * upper to its lower side a gap has room for borders of frames; the upper channel; curves or the
 * channel from layer to layer; joints in rows, one that bears on another below it; brackets; the
 * lower channel; borders of frames.
 *
 * <p>Before: positions across the flow, and tracks. After: layers do not overlap, and every gap has
 * the room that its lines need. Time: linear.
 */
public final class LayerPositions {

  /** The distance between the rows of joints. */
  static final double ROW = 24;

  private static final double RADIUS = Distances.JOINT_RADIUS;
  private static final double STUB = 8;
  private static final double BRACKET = 10;
  private static final double TRACK = 7;
  private static final double LEAST = 2.5;
  private static final int MANY = 12;
  private static final double TRACK_MARGIN = 8;

  /** The length of the head of a line and the corner before it. */
  private static final double HEAD_ROOM = 19;

  private final double[] top;
  private final double[] bottom;
  private final double[] joints;
  private final double[] brackets;
  private final double[] upperStart;
  private final int[] through;
  private final double[] upperTracks;
  private final double[] lowerTracks;

  private LayerPositions(int layers) {
    top = new double[layers + 1];
    bottom = new double[layers + 1];
    joints = new double[layers + 1];
    brackets = new double[layers + 1];
    through = new int[layers + 1];
    upperStart = new double[layers + 1];
    upperTracks = new double[layers + 1];
    lowerTracks = new double[layers + 2];
  }

  /**
   * Returns the positions of the layers of a component.
   *
   * @param margins the room that frames need around the boxes of each layer
   */
  public static LayerPositions of(
      Backbone backbone, int layers, ChannelTracks tracks, boolean topDown, FrameMargins margins) {
    LayerPositions positions = new LayerPositions(layers);
    double[] bends = new double[layers + 1];
    int[] rows = new int[layers + 1];
    boolean[] bracketed = new boolean[layers + 1];
    readEdges(backbone, rows, bracketed);
    for (int gap = 0; gap < layers; gap++) {
      positions.through[gap] = tracks.through(gap);
      bends[gap] = bend(tracks, gap, topDown);
    }
    int[] ends = new int[backbone.acyclic().boxCount()];
    Arrays.fill(ends, -1);
    for (int box = 0; box < backbone.acyclic().boxCount(); box++) {
      int layer = backbone.layers()[box];
      double along = backbone.acyclic().along(box);
      if (box < backbone.graph().boxCount() && backbone.graph().stacks()[box] != null) {
        ends[box] = lastLayer(backbone, box);
      }
      if (ends[box] < 0 || ends[box] == layer) {
        positions.bottom[layer] = Math.max(positions.bottom[layer], along);
        ends[box] = -1;
      }
    }
    IntGroups ending = new IntGroups(layers + 1, ends);
    positions.lowerTracks[0] = 0;
    double at = lowerRoom(tracks, -1) + margins.above(0);
    for (int layer = 0; layer <= layers; layer++) {
      boolean last = layer == layers;
      positions.top[layer] = at;
      for (int i = ending.start(layer); i < ending.end(layer); i++) {
        int box = ending.item(i);
        double end = positions.top[backbone.layers()[box]] + backbone.acyclic().along(box);
        positions.bottom[layer] = Math.max(positions.bottom[layer], end - at);
      }
      at += positions.bottom[layer];
      positions.bottom[layer] = at;
      at += margins.below(layer);
      positions.upperStart[layer] = at;
      int upper = last ? 0 : tracks.upper(layer);
      at += upper == 0 ? 0 : TRACK_MARGIN + upper * TRACK;
      positions.upperTracks[layer] = at;
      positions.joints[layer] = at + bends[layer] + RADIUS;
      at += rows[layer] == 0 ? 8 : bends[layer] + 2 * RADIUS + (rows[layer] - 1) * ROW + STUB;
      positions.brackets[layer] = at;
      at += bracketed[layer] ? BRACKET : 0;
      positions.lowerTracks[layer + 1] = at;
      at += last ? 0 : lowerRoom(tracks, layer);
      at += margins.above(layer + 1);
    }
    return positions;
  }

  /** Returns the layer that a leaf stack ends in. */
  private static int lastLayer(Backbone backbone, int box) {
    int node = backbone.boxNode()[box];
    while (backbone.tree().firstChild(node) != LayerTree.NONE) {
      node = backbone.tree().firstChild(node);
    }
    return backbone.tree().layer(node);
  }

  private static double lowerRoom(ChannelTracks tracks, int gap) {
    double room = tracks.lower(gap) * TRACK;
    double heads = tracks.hasHeads(gap) ? HEAD_ROOM - TRACK_MARGIN : 0;
    return tracks.isPassed(gap) ? room + TRACK_MARGIN + heads : 0;
  }

  private static double bend(ChannelTracks tracks, int gap, boolean topDown) {
    double most = topDown ? 30 : 24;
    double curves = 18 + Math.min(most, tracks.bend(gap) * 0.12);
    int count = tracks.through(gap);
    return count == 0
        ? curves
        : Math.max(curves, HEAD_ROOM + TRACK_MARGIN + (count - 1) * step(count));
  }

  /** Returns the distance between tracks, which shrinks where there are many. */
  private static double step(int count) {
    return count <= MANY ? TRACK : Math.max(LEAST, TRACK * MANY / count);
  }

  private static void readEdges(Backbone backbone, int[] rows, boolean[] bracketed) {
    for (int edge = 0; edge < backbone.graph().edges().length; edge++) {
      if (!backbone.isSideBySide(edge)) {
        int gap = backbone.gap(edge);
        int[] span = backbone.span(edge);
        rows[gap] = Math.max(rows[gap], backbone.row()[edge] + 1);
        bracketed[gap] |= span[0] != span[1];
      }
    }
  }

  /** Returns where the boxes of a layer begin. */
  public double top(int layer) {
    return top[layer];
  }

  /** Returns where the longest box of a layer ends. */
  public double bottom(int layer) {
    return bottom[layer];
  }

  /** Returns the centre of the joints in a row of a gap. */
  double joint(int gap, int row) {
    return joints[gap] + row * ROW;
  }

  /** Returns the upper end of the part of a gap that holds joints. */
  public double jointsTop(int gap) {
    return joints[gap] - RADIUS;
  }

  /** Returns the position of the brackets of a gap. */
  public double bracket(int gap) {
    return brackets[gap];
  }

  /** Returns the position of a track in the upper channel of a gap. */
  double upperTrack(int gap, int track) {
    return upperStart[gap] + TRACK_MARGIN / 2 + TRACK * (track + 0.5);
  }

  /** Returns the position of a track that leads from layer to layer. */
  double throughTrack(int gap, int track) {
    return upperTracks[gap] + HEAD_ROOM + track * step(through[gap]);
  }

  /** Returns the lower end of the upper channel of a gap. */
  public double belowUpperTracks(int gap) {
    return upperTracks[gap];
  }

  /** Returns the upper end of the lower channel of a gap; -1 is the gap above the first layer. */
  public double lowerTracks(int gap) {
    return lowerTracks[gap + 1];
  }

  /** Returns the position of a track in the lower channel of a gap. */
  double lowerTrack(int gap, int track) {
    return lowerTracks[gap + 1] + TRACK_MARGIN / 2 + TRACK * (track + 0.5);
  }

  /** Returns the lower end of the last gap. */
  double end(int layers) {
    return layers == 0 ? 0 : bottom[layers - 1];
  }
}
