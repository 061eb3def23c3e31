package org.argmap.render.layout.routing;

import java.util.Arrays;
import org.argmap.render.layout.graph.Distances;
import org.argmap.render.layout.graph.Hyperedge;
import org.argmap.render.layout.graph.IntGroups;
import org.argmap.render.layout.order.AcyclicGraph;
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
  private static final double EMPTY_GAP = 8;
  private static final double BRACKET = 10;
  private static final double TRACK = 7;
  private static final double LEAST = 2.5;
  private static final int MANY = 12;
  private static final double TRACK_MARGIN = 8;

  /** The length of the head of a line and the corner before it. */
  private static final double HEAD_ROOM = 19;

  private final Backbone backbone;
  private final int[] rows;
  private final boolean[] bracketed;
  private final double[] length;
  private final double[] top;
  private final double[] bottom;
  private final double[] joints;
  private final double[] brackets;
  private final double[] upperStart;
  private final int[] through;
  private final double[] upperTracks;
  private final double[] lowerTracks;

  private LayerPositions(Backbone backbone, int layers) {
    this.backbone = backbone;
    rows = new int[layers + 1];
    bracketed = new boolean[layers + 1];
    length = new double[layers + 1];
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
    LayerPositions positions = new LayerPositions(backbone, layers);
    positions.readEdges();
    IntGroups stacksEnding = positions.measureLayers(layers);
    double at = lowerRoom(tracks, -1) + margins.above(0);
    for (int layer = 0; layer <= layers; layer++) {
      positions.placeLayer(layer, at, stacksEnding);
      boolean last = layer == layers;
      double curves = last ? 0 : bend(tracks, layer, topDown);
      positions.through[layer] = last ? 0 : tracks.through(layer);
      int upper = last ? 0 : tracks.upper(layer);
      at = positions.placeGap(layer, margins.below(layer), upper, curves);
      at += last ? 0 : lowerRoom(tracks, layer);
      at += margins.above(layer + 1);
    }
    return positions;
  }

  /** Counts the rows of joints in each gap and finds the gaps with brackets. */
  private void readEdges() {
    for (int edge = 0; edge < backbone.graph().edges().length; edge++) {
      if (!backbone.isSideBySide(edge)) {
        int gap = backbone.gap(edge);
        int[] span = backbone.span(edge);
        rows[gap] = Math.max(rows[gap], backbone.row()[edge] + 1);
        bracketed[gap] |= span[0] != span[1];
      }
    }
  }

  /**
   * Measures the longest box of each layer, apart from leaf stacks that reach into further layers.
   *
   * @return those stacks, grouped by the layer that they end in
   */
  private IntGroups measureLayers(int layers) {
    int[] ends = new int[backbone.acyclic().boxCount()];
    Arrays.fill(ends, -1);
    for (int box = 0; box < ends.length; box++) {
      int layer = backbone.layers()[box];
      if (box < backbone.graph().boxCount() && backbone.graph().stacks()[box] != null) {
        ends[box] = lastLayer(backbone, box);
      }
      if (ends[box] < 0 || ends[box] == layer) {
        length[layer] = Math.max(length[layer], backbone.acyclic().along(box));
        ends[box] = -1;
      }
    }
    return new IntGroups(layers + 1, ends);
  }

  private void placeLayer(int layer, double at, IntGroups stacksEnding) {
    top[layer] = at;
    double longest = length[layer];
    for (int i = stacksEnding.start(layer); i < stacksEnding.end(layer); i++) {
      int box = stacksEnding.item(i);
      double end = top[backbone.layers()[box]] + backbone.acyclic().along(box);
      longest = Math.max(longest, end - at);
    }
    bottom[layer] = at + longest;
  }

  /** Places the parts of the gap below a layer; returns where its lower channel begins. */
  private double placeGap(int gap, double margin, int upper, double curves) {
    double at = bottom[gap] + margin;
    upperStart[gap] = at;
    at += upper == 0 ? 0 : TRACK_MARGIN + upper * TRACK;
    upperTracks[gap] = at;
    joints[gap] = at + curves + RADIUS;
    at += rows[gap] == 0 ? EMPTY_GAP : curves + 2 * RADIUS + (rows[gap] - 1) * ROW + STUB;
    brackets[gap] = at;
    at += bracketed[gap] ? BRACKET : 0;
    lowerTracks[gap + 1] = at;
    return at;
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

  /** Returns where the boxes of a layer begin. */
  public double top(int layer) {
    return top[layer];
  }

  /** Returns where the longest box of a layer ends. */
  public double bottom(int layer) {
    return bottom[layer];
  }

  /** Returns the centre of the joint of an edge. */
  public double joint(int edge) {
    if (!backbone.isSideBySide(edge)) {
      return joints[backbone.gap(edge)] + backbone.row()[edge] * ROW;
    }
    Hyperedge item = backbone.graph().edges()[edge];
    AcyclicGraph acyclic = backbone.acyclic();
    double shorter = Math.min(acyclic.along(item.target()), acyclic.along(item.sources()[0]));
    return top[backbone.layers()[item.target()]] + shorter / 2;
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
}
