package org.argmap.render.layout.routing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.argmap.render.layout.graph.Deadline;
import org.argmap.render.layout.graph.Hyperedge;
import org.argmap.render.layout.graph.LeafStack;
import org.argmap.render.layout.insertion.CorridorRoute;
import org.argmap.render.layout.order.Backbone;
import org.argmap.render.layout.routing.TrackAssigner.Segment;
import org.argmap.render.layout.routing.TrackAssigner.Shape;

/**
 * Phase 7: gives the segments of lines that run across the flow within a gap a track each, so that
 * no two lie on one another. From its upper to its lower side a gap has room for segments that turn
 * back to the layer above; for those that lead from one layer to the other, lines from joints to
 * their targets among them; and for those that turn back to the layer below or into the place below
 * a joint. Short lines from joints to one target need no tracks; they fan out in curves.
 *
 * <p>Before: places across the flow. After: segments that overlap have different tracks, and cross
 * only where their ends cannot be joined without. Time: as in {@link TrackAssigner}.
 */
public final class ChannelTracks {

  /** The track of a segment that is drawn as a curve. */
  static final int CURVED = -1;

  private static final double BESIDE = 18;

  /** What a segment runs to or comes from within its gap. */
  enum End {
    /** A corridor of the layer above. */
    TOP,
    /** A corridor or a box of the layer below. */
    BOTTOM,
    /** The place below a joint, or the side of one. */
    JOINT
  }

  private final Backbone backbone;
  private final Ports ports;
  private final JointPositions joints;
  private final double[] middle;
  private final int[] upper;
  private final int[] through;
  private final int[] lower;
  private final double[] bend;
  private final boolean[] passed;
  private final boolean[] heads;
  private final int[] targetTracks;
  private final List<int[]> tracks = new ArrayList<>();

  private final List<List<Segment>> upperSegments = new ArrayList<>();
  private final List<List<Segment>> throughSegments = new ArrayList<>();
  private final List<List<Segment>> lowerSegments = new ArrayList<>();

  /** Plans the tracks of a part. */
  public ChannelTracks(
      Backbone backbone,
      int layers,
      double[] middle,
      JointPositions joints,
      Ports ports,
      List<CorridorRoute> routes,
      boolean curved,
      Deadline deadline) {
    this.backbone = backbone;
    this.joints = joints;
    this.ports = ports;
    this.middle = middle;
    this.upper = new int[layers + 1];
    this.through = new int[layers + 1];
    this.lower = new int[layers + 1];
    this.bend = new double[layers + 1];
    this.passed = new boolean[layers + 1];
    this.heads = new boolean[layers + 1];
    this.targetTracks = new int[ports.count()];
    for (int gap = -1; gap < layers; gap++) {
      upperSegments.add(new ArrayList<>());
      throughSegments.add(new ArrayList<>());
      lowerSegments.add(new ArrayList<>());
    }
    Arrays.fill(targetTracks, CURVED);
    for (CorridorRoute route : routes) {
      deadline.tick();
      tracks.add(new int[2 * (route.size() + 1)]);
      addSegments(route, tracks.get(tracks.size() - 1));
    }
    for (int edge = 0; edge < backbone.graph().edges().length; edge++) {
      deadline.tick();
      addTarget(edge);
    }
    for (int gap = 0; gap <= layers; gap++) {
      deadline.check();
      upper[gap] = TrackAssigner.nest(upperSegments.get(gap));
      lower[gap] = TrackAssigner.nest(lowerSegments.get(gap));
      TrackAssigner.Lanes lanes = TrackAssigner.lead(throughSegments.get(gap), curved);
      through[gap] = lanes.count();
      bend[gap] = lanes.bend();
    }
  }

  /** The number of tracks in the upper part of a gap; -1 is the gap above the first layer. */
  int upper(int gap) {
    return upper[gap + 1];
  }

  /** The number of tracks in the part of a gap that leads from layer to layer. */
  int through(int gap) {
    return through[gap + 1];
  }

  /** The room that the curves of a gap need. */
  double bend(int gap) {
    return bend[gap + 1];
  }

  /** The number of tracks in the lower part of a gap. */
  int lower(int gap) {
    return lower[gap + 1];
  }

  /** Whether any line that does not follow the tree runs through a gap. */
  boolean isPassed(int gap) {
    return passed[gap + 1];
  }

  /** Whether a line that does not follow the tree has its head at the lower end of a gap. */
  boolean hasHeads(int gap) {
    return heads[gap + 1];
  }

  /** The track of a segment of a route, counted from the upper end of its part of the gap. */
  int track(int route, int segment) {
    return tracks.get(route)[segment];
  }

  /** The track on which a segment of a route from above turns into the place below a joint. */
  int turn(int route, int segment) {
    return tracks.get(route)[tracks.get(route).length / 2 + segment];
  }

  /** The track of a line from the joint of an edge to the box it is about. */
  int targetTrack(int edge, int lane) {
    return targetTracks[ports.number(edge, lane)];
  }

  /** What a segment of a route comes from. */
  static End start(CorridorRoute route, int segment, int gap) {
    if (segment == 0) {
      return Hyperedge.isBox(route.from()) ? End.BOTTOM : End.JOINT;
    }
    return route.layers()[segment - 1] == gap ? End.TOP : End.BOTTOM;
  }

  /**
   * What a segment of a route runs to.
   *
   * @param goalGap the gap that holds the joint it arrives at
   */
  static End end(CorridorRoute route, int segment, int gap, int goalGap) {
    if (segment == route.size()) {
      return gap == goalGap ? End.JOINT : End.TOP;
    }
    return route.layers()[segment] == gap ? End.TOP : End.BOTTOM;
  }

  private void addTarget(int edge) {
    Hyperedge item = backbone.graph().edges()[edge];
    if (Hyperedge.isBox(item.target())
        && !backbone.isSideBySide(edge)
        && !backbone.acyclic().detached()[edge]) {
      for (int lane = 0; lane < backbone.graph().lanes(edge); lane++) {
        double from = joints.across(edge) + lane * LeafStack.LANE;
        double to = ports.arrival(edge, lane);
        int number = ports.number(edge, lane);
        Segment segment = Segment.through(from, to, targetTracks, number, true);
        throughSegments.get(backbone.gap(edge) + 1).add(segment);
      }
    }
  }

  private void addSegments(CorridorRoute route, int[] own) {
    int[] gaps = route.gaps(route.firstGap(backbone));
    int goal = route.goalGap(backbone);
    Hyperedge item = backbone.graph().edges()[route.edge()];
    int source = route.source() - backbone.graph().sourceStart()[route.edge()];
    heads[gaps[0] + 1] |= route.source() >= 0 && item.reversed()[source];
    for (int i = 0; i < gaps.length; i++) {
      passed[gaps[i] + 1] = true;
      End start = start(route, i, gaps[i]);
      End end = end(route, i, gaps[i], goal);
      double from = i == 0 ? startAcross(route) : route.across()[i - 1];
      double to = i == route.size() ? goalAcross(route) : route.across()[i];
      addSegment(gaps[i], start, end, from, to, own, i);
    }
  }

  private void addSegment(
      int gap, End start, End end, double from, double to, int[] own, int index) {
    List<Segment> lead = throughSegments.get(gap + 1);
    List<Segment> turn = lowerSegments.get(gap + 1);
    if (start == End.TOP && end == End.TOP) {
      upperSegments.get(gap + 1).add(new Segment(Shape.DIP, from, to, own, index, false));
    } else if (start == End.TOP && end == End.BOTTOM) {
      lead.add(Segment.through(joints.free(gap, to), from, own, index, false));
    } else if (end == End.TOP) {
      double free = start == End.JOINT ? from : joints.free(gap, from);
      lead.add(Segment.through(free, to, own, index, false));
    } else if (start == End.TOP) {
      // It comes down beside the joint and turns into the place below it.
      double beside = besideJoint(gap, from, to);
      lead.add(Segment.through(beside, from, own, index, false));
      turn.add(new Segment(Shape.DIP, beside, to, own, own.length / 2 + index, false));
    } else if (start == End.JOINT && end == End.JOINT) {
      turn.add(new Segment(Shape.DIP, from, to, own, index, false));
    } else if (start == End.BOTTOM && end == End.BOTTOM) {
      turn.add(new Segment(Shape.ARCH, from, to, own, index, false));
    } else {
      boolean right = (from < to) == (end == End.JOINT);
      turn.add(new Segment(right ? Shape.RIGHT : Shape.LEFT, from, to, own, index, false));
    }
  }

  /** Where a line from above comes down beside the place below a joint. */
  double besideJoint(int gap, double from, double to) {
    return joints.free(gap, to + (from < to ? -BESIDE : BESIDE));
  }

  private double startAcross(CorridorRoute route) {
    return Hyperedge.isBox(route.from())
        ? ports.leave(route.from(), route.port())
        : joints.beside(Hyperedge.edgeOf(route.from()));
  }

  private double goalAcross(CorridorRoute route) {
    return route.source() >= 0
        ? middle[backbone.sourceNode()[route.source()]]
        : joints.beside(Hyperedge.edgeOf(backbone.graph().edges()[route.edge()].target()));
  }
}
