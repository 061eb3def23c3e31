package org.argmap.render.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.argmap.render.diagram.Diagram;
import org.argmap.render.diagram.Direction;
import org.jspecify.annotations.Nullable;

/**
 * Phase 8: puts the parts of a picture side by side, in rows of about the shape of a page, in the
 * order of their first boxes (the shelves of Freivalds, Dogrusoz and Kikusts 2002, without their
 * sorting, which would lose the author's order), and turns lengths across and along the flow into x
 * and y.
 *
 * <p>After: the parts do not touch; everything lies between 0 and the size of the picture.
 */
final class Assembly {

  private static final double BETWEEN_PARTS = 40;
  private static final double MARGIN = 4;

  private final MeasuredDiagram measured;
  private final Deadline deadline;
  private final boolean down;
  private final @Nullable PlacedBox[] boxes;
  private final @Nullable PlacedJoint[] joints;
  private final @Nullable Route[] routes;

  private final FrameTree frames;
  private final List<FramePart> frameParts = new ArrayList<>();

  private Assembly(MeasuredDiagram measured, FrameTree frames, Deadline deadline) {
    this.deadline = deadline;
    Diagram diagram = measured.diagram();
    this.measured = measured;
    this.frames = frames;
    this.down = measured.direction() == Direction.TOP_DOWN;
    this.boxes = new @Nullable PlacedBox[diagram.boxes().size()];
    this.joints = new @Nullable PlacedJoint[diagram.joints().size()];
    this.routes = new @Nullable Route[diagram.lines().size()];
  }

  static Layout of(
      MeasuredDiagram measured, FrameTree frames, List<PlacedPart> parts, Deadline deadline) {
    Assembly assembly = new Assembly(measured, frames, deadline);
    List<Extent> extents = new ArrayList<>(parts.size());
    double area = 0;
    double longest = 0;
    for (PlacedPart part : parts) {
      Extent extent = assembly.extent(part);
      extents.add(extent);
      area += (extent.width() + BETWEEN_PARTS) * (extent.height() + BETWEEN_PARTS);
      longest = Math.max(longest, extent.width());
    }
    double shelf = Math.max(longest, Math.sqrt(area * 1.3));
    double x = MARGIN;
    double y = MARGIN;
    double width = 0;
    double height = 0;
    for (int i = 0; i < parts.size(); i++) {
      Extent extent = extents.get(i);
      if (x > MARGIN && x + extent.width() > shelf + MARGIN) {
        x = MARGIN;
        y = height + BETWEEN_PARTS;
      }
      assembly.put(parts.get(i), x - extent.left, y - extent.top);
      width = Math.max(width, x + extent.width());
      height = Math.max(height, y + extent.height());
      x += extent.width() + BETWEEN_PARTS;
    }
    return assembly.layout(width + MARGIN, height + MARGIN);
  }

  private Layout layout(double width, double height) {
    return new Layout(
        measured.diagram(),
        measured.direction(),
        width,
        height,
        complete(boxes),
        complete(joints),
        complete(routes),
        placedFrames());
  }

  private static <T> List<T> complete(@Nullable T[] items) {
    List<T> result = new ArrayList<>(items.length);
    for (T item : items) {
      if (item != null) {
        result.add(item);
      }
    }
    return result;
  }

  private Extent extent(PlacedPart part) {
    Extent extent = new Extent();
    Backbone backbone = part.backbone();
    for (int box = 0; box < backbone.graph().boxCount(); box++) {
      double middle = part.middle()[backbone.boxNode()[box]];
      double half = backbone.hanging().across(box) / 2;
      double top = part.levels().top(backbone.layers()[box]);
      add(extent, middle - half, top);
      add(extent, middle + half, top + backbone.hanging().along(box));
    }
    for (int link = 0; link < backbone.graph().links().length; link++) {
      if (backbone.graph().links()[link].joint() >= 0) {
        double radius = MeasuredDiagram.JOINT_RADIUS;
        add(extent, part.points().across(link) - radius, part.points().along(link) - radius);
        add(extent, part.points().across(link) + radius, part.points().along(link) + radius);
      }
    }
    for (Panel panel : part.panels()) {
      double[] sides = sides(part, panel);
      add(extent, sides[0], sides[1]);
      add(extent, sides[2], sides[3]);
    }
    for (PlacedPart.Way way : part.ways()) {
      deadline.tick();
      Path path = way.path();
      for (int i = 0; i < path.pointCount(); i++) {
        add(extent, path.across(i), path.along(i));
      }
    }
    return extent;
  }

  private void add(Extent extent, double across, double along) {
    extent.add(down ? across : along, down ? along : across);
  }

  private void put(PlacedPart part, double dx, double dy) {
    Backbone backbone = part.backbone();
    FlowGraph graph = backbone.graph();
    for (int box = 0; box < graph.boxCount(); box++) {
      deadline.tick();
      double side = part.middle()[backbone.boxNode()[box]] - graph.across()[box] / 2;
      double top = part.levels().top(backbone.layers()[box]);
      Point corner = point(side, top, dx, dy);
      Stack stack = graph.stacks()[box];
      if (stack != null) {
        put(stack, side, top, dx, dy);
        continue;
      }
      int number = graph.boxes()[box];
      boxes[number] = new PlacedBox(measured.boxes().get(number), corner.x(), corner.y());
    }
    for (int link = 0; link < graph.links().length; link++) {
      int joint = graph.links()[link].joint();
      if (joint >= 0) {
        Point at = point(part.points().across(link), part.points().along(link), dx, dy);
        joints[joint] = new PlacedJoint(measured.diagram().joints().get(joint), at.x(), at.y());
      }
    }
    for (Panel panel : part.panels()) {
      double[] sides = sides(part, panel);
      frameParts.add(
          new FramePart(
              panel.frame(), point(sides[0], sides[1], dx, dy), point(sides[2], sides[3], dx, dy)));
    }
    for (PlacedPart.Way way : part.ways()) {
      deadline.tick();
      routes[way.line()] = route(way.line(), way.path(), dx, dy);
    }
  }

  private void put(Stack stack, double side, double top, double dx, double dy) {
    for (int i = 0; i < stack.boxes().length; i++) {
      Point corner = point(side + stack.boxAcross()[i], top + stack.boxAlong()[i], dx, dy);
      int number = stack.boxes()[i];
      boxes[number] = new PlacedBox(measured.boxes().get(number), corner.x(), corner.y());
      Point at = point(side + stack.point(i), top + stack.middles()[i], dx, dy);
      int joint = stack.links()[i].joint();
      joints[joint] = new PlacedJoint(measured.diagram().joints().get(joint), at.x(), at.y());
    }
  }

  /** Where a panel begins and ends across and along the flow. */
  private double[] sides(PlacedPart part, Panel panel) {
    double first = part.levels().top(panel.firstLayer()) - part.rims().before(panel.frame());
    double rim = part.rims().after(panel.frame());
    double left = part.middle()[panel.leftWall()] - part.spacing().size(panel.leftWall()) / 2;
    double right = part.middle()[panel.rightWall()] + part.spacing().size(panel.rightWall()) / 2;
    return new double[] {left, first, right, part.levels().bottom(panel.lastLayer()) + rim};
  }

  /** The frames in the order of the diagram, the parts of each counted through. */
  private List<PlacedFrame> placedFrames() {
    frameParts.sort(Comparator.comparingInt(FramePart::frame));
    List<PlacedFrame> placed = new ArrayList<>(frameParts.size());
    int part = 0;
    for (int i = 0; i < frameParts.size(); i++) {
      FramePart next = frameParts.get(i);
      part = i > 0 && frameParts.get(i - 1).frame() == next.frame() ? part + 1 : 0;
      double width = next.end().x() - next.start().x();
      double height = next.end().y() - next.start().y();
      placed.add(
          new PlacedFrame(
              frames.frame(next.frame()), part, next.start().x(), next.start().y(), width, height));
    }
    return placed;
  }

  private record FramePart(int frame, Point start, Point end) {}

  private Route route(int line, Path path, double dx, double dy) {
    Point[] points = new Point[path.pointCount()];
    for (int i = 0; i < points.length; i++) {
      points[i] = point(path.across(i), path.along(i), dx, dy);
    }
    return new Route(measured.diagram().lines().get(line), Arrays.asList(points));
  }

  private Point point(double across, double along, double dx, double dy) {
    return down ? new Point(across + dx, along + dy) : new Point(along + dx, across + dy);
  }

  /** The room that something takes. */
  private static final class Extent {
    private double left = Double.POSITIVE_INFINITY;
    private double top = Double.POSITIVE_INFINITY;
    private double right = Double.NEGATIVE_INFINITY;
    private double bottom = Double.NEGATIVE_INFINITY;

    void add(double x, double y) {
      left = Math.min(left, x);
      top = Math.min(top, y);
      right = Math.max(right, x);
      bottom = Math.max(bottom, y);
    }

    double width() {
      return Math.max(0, right - left);
    }

    double height() {
      return Math.max(0, bottom - top);
    }
  }
}
