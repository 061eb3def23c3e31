package org.argmap.render.layout.routing;

import java.util.ArrayList;
import java.util.List;
import org.argmap.render.layout.graph.Deadline;
import org.argmap.render.layout.graph.Distances;
import org.argmap.render.layout.graph.Hyperedge;
import org.argmap.render.layout.graph.LayoutGraph;
import org.argmap.render.layout.graph.LeafStack;
import org.argmap.render.layout.insertion.CorridorRoute;
import org.argmap.render.layout.order.Backbone;
import org.argmap.render.layout.order.LayerTree;

/**
 * Phase 9, edge routing: draws the path of every line through the space that the earlier phases
 * kept free, along the flow through layers and past joints, and across it only in gaps. Curves
 * leave and arrive along the flow, so that lines to one target, ordered at both ends, do not cross.
 * (After the splines of Gansner, Koutsofios, North and Vo 1993, section 5, where boxes of free
 * space bound each line; here each segment stays in one such space by construction.)
 *
 * <p>Before: positions across and along the flow, routes with positions. After: every line has a
 * path, and none enters a box. Time: linear in the number of segments.
 */
public final class EdgeRouter {

  private static final double RADIUS = Distances.JOINT_RADIUS;

  private final Backbone backbone;
  private final LayoutGraph graph;
  private final LayerPositions positions;
  private final double[] middle;
  private final JointPositions joints;
  private final Ports ports;
  private final ChannelTracks tracks;
  private final List<RoutedLine> lines = new ArrayList<>();
  private final int[] bearing;
  private final CorridorRouter corridorRouter;

  private EdgeRouter(
      Backbone backbone,
      LayerPositions positions,
      double[] middle,
      JointPositions joints,
      Ports ports,
      ChannelTracks tracks) {
    this.backbone = backbone;
    this.graph = backbone.graph();
    this.positions = positions;
    this.middle = middle;
    this.joints = joints;
    this.ports = ports;
    this.tracks = tracks;
    this.bearing = new int[graph.edges().length];
    this.corridorRouter = new CorridorRouter(backbone, positions, joints, ports, tracks);
  }

  /** Returns the paths of the lines of a component. */
  public static List<RoutedLine> route(
      Backbone backbone,
      LayerPositions positions,
      double[] middle,
      JointPositions joints,
      Ports ports,
      List<CorridorRoute> routes,
      ChannelTracks tracks,
      Deadline deadline) {
    EdgeRouter router = new EdgeRouter(backbone, positions, middle, joints, ports, tracks);
    for (int edge = 0; edge < router.graph.edges().length; edge++) {
      deadline.tick();
      if (backbone.isSideBySide(edge)) {
        router.drawBetweenNeighbours(edge);
      } else {
        router.draw(edge, deadline);
      }
    }
    for (int i = 0; i < routes.size(); i++) {
      deadline.tick();
      router.drawRoute(routes.get(i), i);
    }
    return router.lines;
  }

  private void draw(int edge, Deadline deadline) {
    LeafStack stack = graph.stackOf(edge);
    if (stack != null) {
      drawStack(edge, stack, deadline);
    } else {
      drawSources(edge);
      drawTarget(edge);
    }
  }

  private void put(int edge, int source, FlowPath path) {
    Hyperedge item = graph.edges()[edge];
    int index = source - graph.sourceStart()[edge];
    if (item.joint() < 0 && Hyperedge.isBox(item.target())) {
      toTarget(edge, 0, path);
    } else if (item.joint() < 0) {
      toSide(path, Hyperedge.edgeOf(item.target()));
    }
    lines.add(
        new RoutedLine(item.sourceLines()[index], item.reversed()[index] ? path.reversed() : path));
  }

  private double radius(int edge) {
    return graph.edges()[edge].joint() < 0 ? 0 : RADIUS;
  }

  private void drawSources(int edge) {
    for (int source = graph.sourceStart()[edge]; source < graph.sourceStart()[edge + 1]; source++) {
      if (backbone.isForeign(source)) {
        continue;
      }
      int box = graph.edges()[edge].sources()[source - graph.sourceStart()[edge]];
      LayerTree tree = backbone.tree();
      int node = backbone.boxNode()[box];
      FlowPath path = new FlowPath(middle[node], positions.top(backbone.layers()[box]));
      while (node != backbone.sourceNode()[source]) {
        node = tree.parent(node);
        path.swing(middle[node], positions.bottom(tree.layer(node)));
        path.line(middle[node], positions.top(tree.layer(node)));
      }
      toJoint(edge, path);
      put(edge, source, path);
    }
  }

  /**
   * Draws the lines of a leaf stack: each from its box to its joint, and from there along the
   * trunk.
   */
  private void drawStack(int edge, LeafStack stack, Deadline deadline) {
    int box = graph.edges()[edge].sources()[0];
    double side = middle[backbone.boxNode()[box]] - stack.across() / 2;
    double top = positions.top(backbone.layers()[box]);
    for (int i = 0; i < stack.boxes().length; i++) {
      deadline.tick();
      Hyperedge item = stack.edges()[i];
      double along = top + stack.middles()[i];
      double joint = side + stack.joint(i);
      FlowPath premise =
          new FlowPath(side + stack.boxAcross()[i], along).line(joint + RADIUS, along);
      lines.add(new RoutedLine(item.sourceLines()[0], premise));
      int lane = stack.lanes()[i];
      double first = side + LeafStack.FIRST_TRUNK + lane * LeafStack.LANE;
      double trunk = side + stack.trunks()[i] + lane * LeafStack.LANE;
      FlowPath path = new FlowPath(joint - RADIUS, along);
      path.line(trunk + FlowPath.CORNER, along);
      path.curve(trunk, along, trunk, along, trunk, along - FlowPath.CORNER);
      if (trunk > first) {
        path.track(top + 2 + lane * LeafStack.LANE, first, top - FlowPath.CORNER, FlowPath.CORNER);
      }
      path.line(first, top);
      toTarget(edge, lane, path);
      lines.add(new RoutedLine(item.targetLine(), path));
    }
  }

  /**
   * Leads a path from the lower end of a gap to the joint of an edge, along its bracket if it has
   * one.
   */
  private void toJoint(int edge, FlowPath path) {
    double target = joints.across(edge);
    double from = path.across();
    double end = positions.joint(edge) + radius(edge);
    if (Math.abs(target - from) < 0.5) {
      path.line(from, end);
      return;
    }
    double bracket = positions.bracket(backbone.gap(edge));
    double corner =
        Math.copySign(Math.min(FlowPath.CORNER, Math.abs(target - from) / 2), target - from);
    double rounding = Math.abs(corner);
    path.line(from, bracket + rounding);
    path.curve(from, bracket, from, bracket, from + corner, bracket);
    path.line(target, bracket);
    path.line(target, end);
  }

  private void drawTarget(int edge) {
    Hyperedge item = graph.edges()[edge];
    if (backbone.acyclic().detached()[edge] || item.joint() < 0) {
      return;
    }
    FlowPath path = new FlowPath(joints.across(edge), positions.joint(edge) - RADIUS);
    if (Hyperedge.isBox(item.target())) {
      toTarget(edge, 0, path);
    } else {
      toSide(path, Hyperedge.edgeOf(item.target()));
    }
    lines.add(new RoutedLine(item.targetLine(), path));
  }

  private void toTarget(int edge, int lane, FlowPath path) {
    int box = backbone.acyclic().anchor()[edge];
    int layer = backbone.layers()[box];
    int track = tracks.targetTrack(edge, lane);
    if (track == ChannelTracks.CURVED) {
      path.swing(ports.arrival(edge, lane), positions.belowUpperTracks(layer));
    } else {
      path.line(path.across(), positions.jointsTop(layer));
      double end = positions.belowUpperTracks(layer);
      path.track(
          positions.throughTrack(layer, track), ports.arrival(edge, lane), end, FlowPath.ROUND);
    }
    path.line(ports.arrival(edge, lane), positions.top(layer) + backbone.acyclic().along(box));
  }

  /** Leads a path from the joint of an edge to the side of the joint of another edge. */
  private void toSide(FlowPath path, int target) {
    double along = positions.joint(target) + Math.min(4, 2.5 * bearing[target]++);
    double across = joints.across(target);
    boolean fromRight = path.across() >= across;
    double side = across + (fromRight ? RADIUS : -RADIUS) * 0.94;
    double pull = (path.across() - side) * 0.35;
    path.curve(path.across(), along, path.across() - pull, along, side, along);
  }

  private void drawBetweenNeighbours(int edge) {
    Hyperedge item = graph.edges()[edge];
    double across = joints.across(edge);
    double along = positions.joint(edge);
    lines.add(new RoutedLine(item.targetLine(), sideways(across, along, item.target())));
    FlowPath toSource = sideways(across, along, item.sources()[0]);
    lines.add(
        new RoutedLine(item.sourceLines()[0], item.reversed()[0] ? toSource : toSource.reversed()));
  }

  private FlowPath sideways(double across, double along, int box) {
    double there = middle[backbone.boxNode()[box]];
    double half = backbone.acyclic().across(box) / 2;
    double sign = Math.signum(there - across);
    return new FlowPath(across + sign * RADIUS, along).line(there - sign * half, along);
  }

  private void drawRoute(CorridorRoute route, int number) {
    Hyperedge item = graph.edges()[route.edge()];
    if (route.source() >= 0) {
      FlowPath path =
          corridorRouter.draw(route, number, middle[backbone.sourceNode()[route.source()]]);
      toJoint(route.edge(), path);
      put(route.edge(), route.source(), path);
      return;
    }
    int goal = Hyperedge.edgeOf(item.target());
    if (goal == route.edge()) {
      lines.add(new RoutedLine(item.targetLine(), loop(goal)));
      return;
    }
    FlowPath path = corridorRouter.draw(route, number, joints.beside(goal));
    path.line(path.across(), positions.joint(goal))
        .line(joints.across(goal) - RADIUS, positions.joint(goal));
    lines.add(new RoutedLine(item.targetLine(), path));
  }

  private FlowPath loop(int edge) {
    double across = joints.across(edge);
    double along = positions.joint(edge);
    return new FlowPath(across, along - RADIUS)
        .curve(across, along - 30, across + 34, along - 20, across + 34, along - 6)
        .curve(across + 34, along + 2, across + 20, along, across + RADIUS, along);
  }
}
