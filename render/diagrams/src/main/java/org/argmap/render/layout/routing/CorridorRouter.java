package org.argmap.render.layout.routing;

import org.argmap.render.layout.graph.Distances;
import org.argmap.render.layout.graph.Hyperedge;
import org.argmap.render.layout.insertion.CorridorRoute;
import org.argmap.render.layout.order.Backbone;

/**
 * Draws the lines that do not follow the tree, as part of phase 9: along the flow through corridors
 * and past joints, in curves from corridor to corridor, and on tracks where they turn.
 */
final class CorridorRouter {

  private static final double RADIUS = Distances.JOINT_RADIUS;

  private final Backbone backbone;
  private final LayerPositions positions;
  private final JointPositions joints;
  private final Ports ports;
  private final ChannelTracks tracks;

  CorridorRouter(
      Backbone backbone,
      LayerPositions positions,
      JointPositions joints,
      Ports ports,
      ChannelTracks tracks) {
    this.backbone = backbone;
    this.positions = positions;
    this.joints = joints;
    this.ports = ports;
    this.tracks = tracks;
  }

  /** Returns the path of a line up to the lower part of the gap of its goal, heading upwards. */
  FlowPath draw(CorridorRoute route, int number, double goalAcross) {
    FlowPath path = start(route);
    int[] gaps = route.gaps(route.firstGap(backbone));
    int goalGap = route.goalGap(backbone);
    for (int i = 0; i < gaps.length; i++) {
      int gap = gaps[i];
      ChannelTracks.End start = ChannelTracks.start(route, i, gap);
      ChannelTracks.End end = ChannelTracks.end(route, i, gap, goalGap);
      double across = i == route.size() ? goalAcross : route.across()[i];
      segment(path, gap, start, end, across, number, i);
      if (end == ChannelTracks.End.TOP) {
        path.line(across, positions.bottom(gap)).line(across, positions.top(gap));
      } else if (end == ChannelTracks.End.BOTTOM) {
        path.line(across, positions.top(gap + 1)).line(across, positions.bottom(gap + 1));
      }
    }
    return path;
  }

  private FlowPath start(CorridorRoute route) {
    if (Hyperedge.isBox(route.from())) {
      int box = route.from();
      return new FlowPath(ports.leave(box, route.port()), positions.top(backbone.layers()[box]));
    }
    int edge = Hyperedge.edgeOf(route.from());
    double along = positions.joint(edge);
    return new FlowPath(joints.across(edge) - RADIUS, along).line(joints.beside(edge), along);
  }

  private void segment(
      FlowPath path,
      int gap,
      ChannelTracks.End start,
      ChannelTracks.End end,
      double across,
      int number,
      int index) {
    int track = tracks.track(number, index);
    boolean fromTop = start == ChannelTracks.End.TOP;
    switch (end) {
      case TOP -> {
        if (fromTop) {
          path.track(
              positions.upperTrack(gap, track), across, positions.bottom(gap), FlowPath.CORNER);
        } else {
          climb(path, gap, across, track);
        }
      }
      case BOTTOM -> {
        if (fromTop) {
          fall(path, gap, joints.free(gap, across), track);
          path.swing(across, positions.top(gap + 1));
        } else {
          path.track(
              positions.lowerTrack(gap, track), across, positions.top(gap + 1), FlowPath.CORNER);
        }
      }
      case JOINT -> {
        int turn = track;
        if (fromTop) {
          fall(path, gap, tracks.besideJoint(gap, path.across(), across), track);
          turn = tracks.turn(number, index);
        }
        path.track(
            positions.lowerTrack(gap, turn), across, positions.bracket(gap), FlowPath.CORNER);
      }
    }
  }

  /** Leads a path from the lower end of a gap, or from beside a joint, to its upper end. */
  private void climb(FlowPath path, int gap, double across, int track) {
    if (path.along() > positions.lowerTracks(gap)) {
      path.swing(joints.free(gap, path.across()), positions.lowerTracks(gap));
    }
    path.line(path.across(), positions.jointsTop(gap));
    path.track(
        positions.throughTrack(gap, track),
        across,
        positions.belowUpperTracks(gap),
        FlowPath.ROUND);
  }

  /** Leads a path from the upper end of a gap to its lower part. */
  private void fall(FlowPath path, int gap, double across, int track) {
    path.line(path.across(), positions.belowUpperTracks(gap));
    path.track(
        positions.throughTrack(gap, track), across, positions.jointsTop(gap), FlowPath.ROUND);
    path.line(across, positions.lowerTracks(gap));
  }
}
