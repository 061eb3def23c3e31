package org.argmap.render.drawing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.argmap.render.diagram.LineHead;
import org.argmap.render.diagram.LineKind;
import org.argmap.render.layout.Point;

/**
 * The heads of lines: a triangle for support, a bar for opposition, and a head of its own for each
 * kind of relation, so that no kind is told by its colour alone.
 */
final class LineHeads {

  /** The length of a triangle. */
  private static final double LENGTH = 8;

  private static final double HALF_TRIANGLE = 4.2;
  private static final double HALF_BAR = 5.5;
  private static final double HALF_SLAB = 1;

  private LineHeads() {}

  /**
   * Returns a line and its head; the line is shortened so that it does not show through the head.
   */
  static List<Shape> line(LineKind kind, List<Point> route) {
    List<Point> towardsHead = route;
    if (kind.hasHeadAtStart()) {
      towardsHead = new ArrayList<>(route);
      Collections.reverse(towardsHead);
    }
    List<Shape> shapes = new ArrayList<>(3);
    shapes.add(new Shape.Curve(ShapeRole.LINE, cut(towardsHead, cut(kind.head()))));
    addHead(shapes, kind.head(), towardsHead);
    return shapes;
  }

  private static double cut(LineHead head) {
    return switch (head) {
      case TRIANGLE, HOLLOW_TRIANGLE, HOLLOW_DIAMOND -> LENGTH - 1;
      case CHEVRON -> 2;
      case BAR, SLAB, DOUBLE_SLAB -> 3;
      case NONE -> 0;
    };
  }

  private static void addHead(List<Shape> shapes, LineHead head, List<Point> route) {
    Point tip = route.get(route.size() - 1);
    Point direction = direction(route);
    switch (head) {
      case TRIANGLE, HOLLOW_TRIANGLE -> shapes.add(triangle(tip, direction));
      case HOLLOW_DIAMOND -> shapes.add(diamond(tip, direction));
      case CHEVRON -> shapes.add(chevron(tip, direction));
      case BAR -> shapes.add(bar(tip, direction, 3));
      case SLAB -> shapes.add(slab(tip, direction, 4));
      case DOUBLE_SLAB -> {
        shapes.add(slab(tip, direction, 3));
        shapes.add(slab(tip, direction, 7));
      }
      case NONE -> {}
    }
  }

  /** Returns a route that ends a given length before its end. */
  private static List<Point> cut(List<Point> route, double length) {
    if (length <= 0) {
      return route;
    }
    Point direction = direction(route);
    List<Point> points = new ArrayList<>(route);
    int last = points.size() - 1;
    Point end = points.get(last);
    Point moved = at(end, direction, -length, 0);
    Point control = points.get(last - 1);
    points.set(last, moved);
    points.set(
        last - 1, new Point(control.x() + moved.x() - end.x(), control.y() + moved.y() - end.y()));
    return points;
  }

  /** Returns the direction in which a route ends, as a vector of length 1. */
  private static Point direction(List<Point> route) {
    Point tip = route.get(route.size() - 1);
    for (int i = route.size() - 2; i >= 0; i--) {
      double dx = tip.x() - route.get(i).x();
      double dy = tip.y() - route.get(i).y();
      double length = Math.sqrt(dx * dx + dy * dy);
      if (length > 0.5) {
        return new Point(dx / length, dy / length);
      }
    }
    return new Point(0, -1);
  }

  private static Shape triangle(Point tip, Point direction) {
    return new Shape.Polygon(
        ShapeRole.HEAD,
        List.of(
            tip,
            at(tip, direction, -LENGTH, HALF_TRIANGLE),
            at(tip, direction, -LENGTH, -HALF_TRIANGLE)));
  }

  private static Shape diamond(Point tip, Point direction) {
    return new Shape.Polygon(
        ShapeRole.HEAD,
        List.of(
            tip,
            at(tip, direction, -LENGTH / 2, HALF_TRIANGLE),
            at(tip, direction, -LENGTH, 0),
            at(tip, direction, -LENGTH / 2, -HALF_TRIANGLE)));
  }

  /** Returns an open arrow. */
  private static Shape chevron(Point tip, Point direction) {
    return new Shape.Polyline(
        ShapeRole.BAR,
        List.of(
            at(tip, direction, -LENGTH, HALF_TRIANGLE),
            tip,
            at(tip, direction, -LENGTH, -HALF_TRIANGLE)));
  }

  private static Shape bar(Point tip, Point direction, double back) {
    return new Shape.Polyline(
        ShapeRole.BAR,
        List.of(at(tip, direction, -back, HALF_BAR), at(tip, direction, -back, -HALF_BAR)));
  }

  /** Returns a bar as a filled rectangle, wider than that of opposition. */
  private static Shape slab(Point tip, Point direction, double back) {
    double half = HALF_BAR + 1;
    return new Shape.Polygon(
        ShapeRole.HEAD,
        List.of(
            at(tip, direction, -(back - HALF_SLAB), half),
            at(tip, direction, -(back + HALF_SLAB), half),
            at(tip, direction, -(back + HALF_SLAB), -half),
            at(tip, direction, -(back - HALF_SLAB), -half)));
  }

  /** Returns the point at a distance along a direction and a distance to its side. */
  private static Point at(Point from, Point direction, double along, double across) {
    return new Point(
        from.x() + along * direction.x() - across * direction.y(),
        from.y() + along * direction.y() + across * direction.x());
  }
}
