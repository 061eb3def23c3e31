package org.argmap.render.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Phase 7: draws the way of every line through the rooms that the earlier phases kept free: along
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

  private final Backbone backbone;
  private final FlowGraph graph;
  private final Levels levels;
  private final double[] middle;
  private final Points points;
  private final Ports ports;
  private final List<PlacedPart.Way> ways = new ArrayList<>();
  private final int[] bearing;

  private LineRouter(Backbone backbone, Levels levels, double[] middle, Points points) {
    this.backbone = backbone;
    this.graph = backbone.graph();
    this.levels = levels;
    this.middle = middle;
    this.points = points;
    this.ports = new Ports(backbone, middle, points);
    this.bearing = new int[graph.links().length];
  }

  /** The ways of the lines of a part. */
  static List<PlacedPart.Way> route(
      Backbone backbone, Levels levels, double[] middle, Points points, List<Passage> passages) {
    LineRouter router = new LineRouter(backbone, levels, middle, points);
    for (int link = 0; link < router.graph.links().length; link++) {
      if (backbone.isSideBySide(link)) {
        router.drawBetweenNeighbours(link);
      } else {
        router.drawSources(link);
        router.drawTarget(link);
      }
    }
    for (Passage passage : passages) {
      router.drawPassage(passage);
    }
    return router.ways;
  }

  private void put(int link, int source, Path path) {
    Link item = graph.links()[link];
    int index = source - graph.sourceStart()[link];
    if (item.joint() < 0 && Link.isBox(item.target())) {
      toTarget(link, path);
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
      toTarget(link, path);
    } else {
      toSide(path, Link.linkOf(item.target()));
    }
    ways.add(new PlacedPart.Way(item.targetLine(), path));
  }

  private void toTarget(int link, Path path) {
    int box = backbone.hanging().anchor()[link];
    int layer = backbone.layers()[box];
    path.swing(ports.arrival(link), levels.bottom(layer));
    path.line(ports.arrival(link), levels.top(layer) + backbone.hanging().along(box));
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

  private void drawPassage(Passage passage) {
    int goal =
        passage.source() >= 0
            ? passage.link()
            : Link.linkOf(graph.links()[passage.link()].target());
    if (passage.source() < 0 && goal == passage.link()) {
      ways.add(new PlacedPart.Way(graph.links()[goal].targetLine(), loop(goal)));
      return;
    }
    double goalAcross =
        passage.source() >= 0
            ? middle[backbone.sourceNode()[passage.source()]]
            : points.across(goal) - RADIUS - 9;
    Path path =
        passage.step() < 0 ? climb(passage, goal, goalAcross) : descend(passage, goal, goalAcross);
    if (passage.source() >= 0) {
      put(passage.link(), passage.source(), path);
    } else {
      path.line(goalAcross, points.along(goal))
          .line(points.across(goal) - RADIUS, points.along(goal));
      ways.add(new PlacedPart.Way(graph.links()[passage.link()].targetLine(), path));
    }
  }

  private Path loop(int link) {
    double across = points.across(link);
    double along = points.along(link);
    return new Path(across, along - RADIUS)
        .curve(across, along - 30, across + 34, along - 20, across + 34, along - 6)
        .curve(across + 34, along + 2, across + 20, along, across + RADIUS, along);
  }

  /** Upwards to the lower end of the goal's gap, and from there to the goal. */
  private Path climb(Passage passage, int goal, double goalAcross) {
    int goalGap = backbone.gap(goal);
    int count = passage.corridors().length;
    double next = count > 0 ? passage.across()[0] : goalAcross;
    Path path;
    if (Link.isBox(passage.from())) {
      int layer = backbone.layers()[passage.from()];
      path = new Path(ports.leave(passage.from(), next), levels.top(layer));
    } else {
      path = fromSide(Link.linkOf(passage.from()));
      if (backbone.gap(Link.linkOf(passage.from())) == goalGap) {
        return withinGap(path, passage, goal, goalAcross);
      }
      path.line(path.across(), levels.pointsTop(passage.layer(0)));
    }
    for (int i = 0; i < count; i++) {
      climbGap(path, passage.layer(i), passage.across()[i]);
      path.line(passage.across()[i], levels.top(passage.layer(i)));
    }
    if (passage.source() >= 0 && path.along() > levels.top(goalGap + 1)) {
      climbGap(path, goalGap + 1, goalAcross);
      path.line(goalAcross, levels.top(goalGap + 1));
    }
    path.swing(goalAcross, levels.crossings(goalGap));
    if (passage.source() >= 0) {
      toPoint(passage.link(), path);
    }
    return path;
  }

  /** From the lower end of a gap, or from among its points, to the lower side of its layer. */
  private void climbGap(Path path, int gap, double across) {
    if (path.along() > levels.crossings(gap)) {
      path.swing(points.free(gap, across), levels.crossings(gap));
      path.line(path.across(), levels.pointsTop(gap));
    }
    path.swing(across, levels.bottom(gap));
  }

  private Path withinGap(Path path, Passage passage, int goal, double goalAcross) {
    int gap = backbone.gap(goal);
    if (passage.source() >= 0) {
      turnIntoSlot(path, gap, goalAcross);
      toPoint(passage.link(), path);
    } else {
      double dip = levels.point(gap, 0) - RADIUS - 14;
      path.curve(path.across(), dip, goalAcross, dip, goalAcross, points.along(goal));
    }
    return path;
  }

  private Path fromSide(int link) {
    double across = points.across(link) - RADIUS;
    return new Path(across, points.along(link)).line(across - 8, points.along(link));
  }

  /** Downwards to the goal's gap, and from there to the goal. */
  private Path descend(Passage passage, int goal, double goalAcross) {
    int goalGap = backbone.gap(goal);
    int count = passage.corridors().length;
    double next = count > 0 ? passage.across()[0] : goalAcross;
    Path path;
    if (Link.isBox(passage.from())) {
      int box = passage.from();
      int layer = backbone.layers()[box];
      double port = ports.leave(box, next < middle[backbone.boxNode()[box]] ? next : next + 1);
      double outside =
          Math.copySign(
              backbone.hanging().across(box) / 2 - 8, port - middle[backbone.boxNode()[box]]);
      port = middle[backbone.boxNode()[box]] + outside;
      path = new Path(port, levels.top(layer) + backbone.hanging().along(box));
      path.line(port, levels.bottom(layer));
    } else {
      path = fromSide(Link.linkOf(passage.from()));
    }
    for (int i = 0; i < count; i++) {
      int layer = passage.layer(i);
      descendGap(path, layer - 1, passage.across()[i]);
      path.swing(passage.across()[i], levels.top(layer));
      path.line(passage.across()[i], levels.bottom(layer));
    }
    if (passage.source() < 0) {
      return path.swing(goalAcross, levels.pointsTop(goalGap));
    }
    double beside = points.free(goalGap, goalAcross + (path.across() < goalAcross ? -18 : 18));
    descendGap(path, goalGap, beside);
    turnIntoSlot(path, goalGap, goalAcross);
    toPoint(passage.link(), path);
    return path;
  }

  /** From the upper end of a gap, or from among its points, to where its lines cross. */
  private void descendGap(Path path, int gap, double wanted) {
    if (path.along() < levels.pointsTop(gap)) {
      path.swing(points.free(gap, wanted), levels.pointsTop(gap));
    }
    path.line(path.across(), levels.crossings(gap));
  }

  private void turnIntoSlot(Path path, int gap, double across) {
    double end = levels.crossings(gap);
    path.line(path.across(), end);
    path.curve(path.across(), end + 18, across, end + 18, across, end);
  }
}
