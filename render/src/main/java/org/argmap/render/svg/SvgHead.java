package org.argmap.render.svg;

import java.util.List;
import org.argmap.render.diagram.LineKind;
import org.argmap.render.layout.Point;

/**
 * The ends of lines: a triangle for support, a bar for opposition, and an end of its own for each
 * kind of relation, so that no kind is told by its colour alone.
 */
final class SvgHead {

  /** How far a triangle reaches back from the end of its line. */
  private static final double LENGTH = 8;

  private static final double HALF_TRIANGLE = 4.2;
  private static final double HALF_BAR = 5.5;
  private static final double HALF_SLAB = 1;

  private SvgHead() {}

  /** How much shorter the line is drawn so that it does not show through its head. */
  static double cut(LineKind kind) {
    return switch (kind.head()) {
      case TRIANGLE, HOLLOW_TRIANGLE -> LENGTH - 1;
      case CHEVRON -> 2;
      case BAR, SLAB, DOUBLE_SLAB -> 3;
      case NONE -> 0;
    };
  }

  /** The head at the end of a route, empty where the kind has none. */
  static String of(LineKind kind, List<Point> route) {
    Point tip = route.get(route.size() - 1);
    Point direction = direction(route);
    return switch (kind.head()) {
      case TRIANGLE, HOLLOW_TRIANGLE -> triangle(tip, direction);
      case CHEVRON -> chevron(tip, direction);
      case BAR -> bar(tip, direction, 3);
      case SLAB -> slab(tip, direction, 4);
      case DOUBLE_SLAB -> slab(tip, direction, 3) + slab(tip, direction, 7);
      case NONE -> "";
    };
  }

  /** The direction in which a route ends, of length 1. */
  static Point direction(List<Point> route) {
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

  private static String triangle(Point tip, Point direction) {
    double x = tip.x() - LENGTH * direction.x();
    double y = tip.y() - LENGTH * direction.y();
    double acrossX = -HALF_TRIANGLE * direction.y();
    double acrossY = HALF_TRIANGLE * direction.x();
    return "<polygon points=\""
        + pair(tip.x(), tip.y())
        + ' '
        + pair(x + acrossX, y + acrossY)
        + ' '
        + pair(x - acrossX, y - acrossY)
        + "\"/>";
  }

  /** An open arrow. */
  private static String chevron(Point tip, Point direction) {
    double x = tip.x() - LENGTH * direction.x();
    double y = tip.y() - LENGTH * direction.y();
    double acrossX = -HALF_TRIANGLE * direction.y();
    double acrossY = HALF_TRIANGLE * direction.x();
    return "<polyline points=\""
        + pair(x + acrossX, y + acrossY)
        + ' '
        + pair(tip.x(), tip.y())
        + ' '
        + pair(x - acrossX, y - acrossY)
        + "\"/>";
  }

  private static String bar(Point tip, Point direction, double back) {
    double x = tip.x() - back * direction.x();
    double y = tip.y() - back * direction.y();
    double acrossX = -HALF_BAR * direction.y();
    double acrossY = HALF_BAR * direction.x();
    return "<polyline points=\""
        + pair(x + acrossX, y + acrossY)
        + ' '
        + pair(x - acrossX, y - acrossY)
        + "\"/>";
  }

  /** A bar as a filled rectangle, wider than that of opposition. */
  private static String slab(Point tip, Point direction, double back) {
    StringBuilder points = new StringBuilder();
    for (int corner = 0; corner < 4; corner++) {
      double along = back + (corner == 0 || corner == 3 ? -HALF_SLAB : HALF_SLAB);
      double across = corner < 2 ? HALF_BAR + 1 : -HALF_BAR - 1;
      points
          .append(corner == 0 ? "" : " ")
          .append(
              pair(
                  tip.x() - along * direction.x() - across * direction.y(),
                  tip.y() - along * direction.y() + across * direction.x()));
    }
    return "<polygon points=\"" + points + "\"/>";
  }

  private static String pair(double x, double y) {
    return SvgNumber.of(x) + ',' + SvgNumber.of(y);
  }
}
