package org.argmap.render.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Phase 8: draws the way of every line through the rooms that the earlier phases kept free: along
 * the flow through layers and past points, across it only in gaps. Curves leave and arrive along
 * the flow, so that lines to one target, ordered at both ends, do not cross. (The rooms and their
 * order follow the splines of Gansner, Koutsofios, North and Vo 1993, section 5, where boxes of
 * free space bound each line; here each piece stays in one room by construction.)
 *
 * <p>Before: places across and along the flow, corridors settled. After: every line has a path;
 * none enters a box. Time: linear in the number of pieces.
 */
final class LineRouter {

  private static final double RADIUS = MeasuredDiagram.JOINT_RADIUS;
  private static final double CORNER = 6;
  private static final double ROUND = 10;

  private final Backbone backbone;
  private final FlowGraph graph;
  private final Levels levels;
  private final double[] middle;
  private final Points points;
  private final Ports ports;
  private final GapTracks tracks;
  private final List<PlacedPart.Way> ways = new ArrayList<>();
  private final int[] bearing;
  private final PassageRouter passageRouter;

  private LineRouter(
      Backbone backbone,
      Levels levels,
      double[] middle,
      Points points,
      Ports ports,
      GapTracks tracks) {
    this.backbone = backbone;
    this.graph = backbone.graph();
    this.levels = levels;
    this.middle = middle;
    this.points = points;
    this.ports = ports;
    this.tracks = tracks;
    this.bearing = new int[graph.links().length];
    this.passageRouter = new PassageRouter(backbone, levels, points, ports, tracks);
  }

  /** The ways of the lines of a part. */
  static List<PlacedPart.Way> route(
      Backbone backbone,
      Levels levels,
      double[] middle,
      Points points,
      Ports ports,
      List<Passage> passages,
      GapTracks tracks,
      Deadline deadline) {
    LineRouter router = new LineRouter(backbone, levels, middle, points, ports, tracks);
    for (int link = 0; link < router.graph.links().length; link++) {
      deadline.tick();
      if (backbone.isSideBySide(link)) {
        router.drawBetweenNeighbours(link);
      } else {
        router.draw(link, deadline);
      }
    }
    for (int i = 0; i < passages.size(); i++) {
      deadline.tick();
      router.drawPassage(passages.get(i), i);
    }
    return router.ways;
  }

  private void draw(int link, Deadline deadline) {
    Stack stack = graph.stackOf(link);
    if (stack != null) {
      drawStack(link, stack, deadline);
    } else {
      drawSources(link);
      drawTarget(link);
    }
  }

  private void put(int link, int source, Path path) {
    Link item = graph.links()[link];
    int index = source - graph.sourceStart()[link];
    if (item.joint() < 0 && Link.isBox(item.target())) {
      toTarget(link, 0, path);
    } else if (item.joint() < 0) {
      toSide(path, Link.linkOf(item.target()));
    }
    ways.add(
        new PlacedPart.Way(
            item.sourceLines()[index], item.reversed()[index] ? path.reversed() : path));
  }

  private double radius(int link) {
    return graph.links()[link].joint() < 0 ? 0 : RADIUS;
  }

  private void drawSources(int link) {
    for (int source = graph.sourceStart()[link]; source < graph.sourceStart()[link + 1]; source++) {
      if (backbone.isForeign(source)) {
        continue;
      }
      int box = graph.links()[link].sources()[source - graph.sourceStart()[link]];
      Skeleton tree = backbone.tree();
      int node = backbone.boxNode()[box];
      Path path = new Path(middle[node], levels.top(backbone.layers()[box]));
      while (node != backbone.sourceNode()[source]) {
        node = tree.parent(node);
        path.swing(middle[node], levels.bottom(tree.layer(node)));
        path.line(middle[node], levels.top(tree.layer(node)));
      }
      toPoint(link, path);
      put(link, source, path);
    }
  }

  /** The lines of a stack: each from its box to its point, and from there by the trunk. */
  private void drawStack(int link, Stack stack, Deadline deadline) {
    int box = graph.links()[link].sources()[0];
    double side = middle[backbone.boxNode()[box]] - stack.across() / 2;
    double top = levels.top(backbone.layers()[box]);
    for (int i = 0; i < stack.boxes().length; i++) {
      deadline.tick();
      Link item = stack.links()[i];
      double along = top + stack.middles()[i];
      double point = side + stack.point(i);
      Path premise = new Path(side + stack.boxAcross()[i], along).line(point + RADIUS, along);
      ways.add(new PlacedPart.Way(item.sourceLines()[0], premise));
      int lane = stack.lanes()[i];
      double first = side + Stack.FIRST_TRUNK + lane * Stack.LANE;
      double trunk = side + stack.trunks()[i] + lane * Stack.LANE;
      Path path = new Path(point - RADIUS, along);
      path.line(trunk + CORNER, along);
      path.curve(trunk, along, trunk, along, trunk, along - CORNER);
      if (trunk > first) {
        path.track(top + 2 + lane * Stack.LANE, first, top - CORNER, CORNER);
      }
      path.line(first, top);
      toTarget(link, lane, path);
      ways.add(new PlacedPart.Way(item.targetLine(), path));
    }
  }

  /** From the lower end of a gap to the point of a link, by way of its bracket if it has one. */
  private void toPoint(int link, Path path) {
    double target = points.across(link);
    double from = path.across();
    double end = points.along(link) + radius(link);
    if (Math.abs(target - from) < 0.5) {
      path.line(from, end);
      return;
    }
    double bracket = levels.bracket(backbone.gap(link));
    double corner = Math.copySign(Math.min(CORNER, Math.abs(target - from) / 2), target - from);
    double rounding = Math.abs(corner);
    path.line(from, bracket + rounding);
    path.curve(from, bracket, from, bracket, from + corner, bracket);
    path.line(target, bracket);
    path.line(target, end);
  }

  private void drawTarget(int link) {
    Link item = graph.links()[link];
    if (backbone.hanging().loose()[link] || item.joint() < 0) {
      return;
    }
    Path path = new Path(points.across(link), points.along(link) - RADIUS);
    if (Link.isBox(item.target())) {
      toTarget(link, 0, path);
    } else {
      toSide(path, Link.linkOf(item.target()));
    }
    ways.add(new PlacedPart.Way(item.targetLine(), path));
  }

  private void toTarget(int link, int lane, Path path) {
    int box = backbone.hanging().anchor()[link];
    int layer = backbone.layers()[box];
    int track = tracks.targetTrack(link, lane);
    if (track == GapTracks.CURVED) {
      path.swing(ports.arrival(link, lane), levels.belowUpperTracks(layer));
    } else {
      path.line(path.across(), levels.pointsTop(layer));
      double end = levels.belowUpperTracks(layer);
      path.track(levels.throughTrack(layer, track), ports.arrival(link, lane), end, ROUND);
    }
    path.line(ports.arrival(link, lane), levels.top(layer) + backbone.hanging().along(box));
  }

  /** From the point of a link on another link to the side of that other one's point. */
  private void toSide(Path path, int target) {
    double along = points.along(target) + Math.min(4, 2.5 * bearing[target]++);
    double across = points.across(target);
    boolean fromRight = path.across() >= across;
    double side = across + (fromRight ? RADIUS : -RADIUS) * 0.94;
    double pull = (path.across() - side) * 0.35;
    path.curve(path.across(), along, path.across() - pull, along, side, along);
  }

  private void drawBetweenNeighbours(int link) {
    Link item = graph.links()[link];
    double across = points.across(link);
    double along = points.along(link);
    ways.add(new PlacedPart.Way(item.targetLine(), sideways(across, along, item.target())));
    Path toSource = sideways(across, along, item.sources()[0]);
    ways.add(
        new PlacedPart.Way(
            item.sourceLines()[0], item.reversed()[0] ? toSource : toSource.reversed()));
  }

  private Path sideways(double across, double along, int box) {
    double there = middle[backbone.boxNode()[box]];
    double half = backbone.hanging().across(box) / 2;
    double sign = Math.signum(there - across);
    return new Path(across + sign * RADIUS, along).line(there - sign * half, along);
  }

  private void drawPassage(Passage passage, int number) {
    Link item = graph.links()[passage.link()];
    if (passage.source() >= 0) {
      Path path =
          passageRouter.draw(passage, number, middle[backbone.sourceNode()[passage.source()]]);
      toPoint(passage.link(), path);
      put(passage.link(), passage.source(), path);
      return;
    }
    int goal = Link.linkOf(item.target());
    if (goal == passage.link()) {
      ways.add(new PlacedPart.Way(item.targetLine(), loop(goal)));
      return;
    }
    Path path = passageRouter.draw(passage, number, points.beside(goal));
    path.line(path.across(), points.along(goal))
        .line(points.across(goal) - RADIUS, points.along(goal));
    ways.add(new PlacedPart.Way(item.targetLine(), path));
  }

  private Path loop(int link) {
    double across = points.across(link);
    double along = points.along(link);
    return new Path(across, along - RADIUS)
        .curve(across, along - 30, across + 34, along - 20, across + 34, along - 6)
        .curve(across + 34, along + 2, across + 20, along, across + RADIUS, along);
  }
}
