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
 * Phase 8, channel routing: assigns the segments that run across the flow in a gap to tracks, so
 * that no two lie on one another. From its upper to its lower side a gap has three channels: for
 * segments that turn back to the layer above; for segments that lead from one layer to the other,
 * among them lines from joints to their targets; and for segments that turn back to the layer below
 * or to a joint. Short lines from joints to one target need no tracks; they fan out in curves.
 *
 * <p>Before: positions across the flow. After: segments that overlap are on different tracks, and
 * cross only where their ends cannot be joined without. Time: as in {@link TrackAssigner}.
 */
public final class ChannelTracks {

  /** The track of a segment that is drawn as a curve. */
  static final int CURVED = -1;

  private static final double BESIDE = 18;

  /** The places in a gap at which a segment starts or ends. */
  enum End {
    /** A corridor of the layer above. */
    TOP,
    /** A corridor or a box of the layer below. */
    BOTTOM,
    /** The lower side of a joint or its near side. */
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

  /** Assigns the tracks of a component. */
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
    Arrays.fill(targetTracks, CURVED);
    collectSegments(layers, routes, deadline);
    assignTracks(layers, curved, deadline);
  }

  private void collectSegments(int layers, List<CorridorRoute> routes, Deadline deadline) {
    for (int gap = -1; gap < layers; gap++) {
      upperSegments.add(new ArrayList<>());
      throughSegments.add(new ArrayList<>());
      lowerSegments.add(new ArrayList<>());
    }
    for (CorridorRoute route : routes) {
      deadline.tick();
      int[] own = new int[2 * (route.size() + 1)];
      tracks.add(own);
      addSegments(route, own);
    }
    for (int edge = 0; edge < backbone.graph().edges().length; edge++) {
      deadline.tick();
      addTarget(edge);
    }
  }

  private void assignTracks(int layers, boolean curved, Deadline deadline) {
    for (int gap = 0; gap <= layers; gap++) {
      deadline.check();
      upper[gap] = TrackAssigner.nest(upperSegments.get(gap));
      lower[gap] = TrackAssigner.nest(lowerSegments.get(gap));
      TrackAssigner.Lanes lanes = TrackAssigner.lead(throughSegments.get(gap), curved);
      through[gap] = lanes.count();
      bend[gap] = lanes.bend();
    }
  }

  /**
   * Returns the number of tracks in the upper channel of a gap; -1 is the gap above the first
   * layer.
   */
  int upper(int gap) {
    return upper[gap + 1];
  }

  /** Returns the number of tracks in the channel that leads from layer to layer. */
  int through(int gap) {
    return through[gap + 1];
  }

  /** Returns the largest distance across the flow that a curve in a gap spans. */
  double bend(int gap) {
    return bend[gap + 1];
  }

  /** Returns the number of tracks in the lower channel of a gap. */
  int lower(int gap) {
    return lower[gap + 1];
  }

  /** Returns whether any line that does not follow the tree runs through a gap. */
  boolean isPassed(int gap) {
    return passed[gap + 1];
  }

  /**
   * Returns whether a line that does not follow the tree has its head at the lower end of a gap.
   */
  boolean hasHeads(int gap) {
    return heads[gap + 1];
  }

  /** Returns the track of a segment of a route, counted from the upper end of its channel. */
  int track(int route, int segment) {
    return tracks.get(route)[segment];
  }

  /** Returns the track on which a segment of a route from above turns to a joint. */
  int turn(int route, int segment) {
    return tracks.get(route)[tracks.get(route).length / 2 + segment];
  }

  /** Returns the track of a line from the joint of an edge to its target. */
  int targetTrack(int edge, int lane) {
    return targetTracks[ports.number(edge, lane)];
  }

  /** Returns where a segment of a route starts. */
  static End start(CorridorRoute route, int segment, int gap) {
    if (segment == 0) {
      return Hyperedge.isBox(route.from()) ? End.BOTTOM : End.JOINT;
    }
    return route.layers()[segment - 1] == gap ? End.TOP : End.BOTTOM;
  }

  /**
   * Returns where a segment of a route ends.
   *
   * @param goalGap the gap that holds the joint at which the route arrives
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
      // It comes down beside the joint and turns to it from below.
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

  /** Returns where a line from above comes down beside a joint. */
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
