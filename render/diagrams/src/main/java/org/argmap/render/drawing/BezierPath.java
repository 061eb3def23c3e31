package org.argmap.render.drawing;

import org.argmap.render.layout.Point;

/** A test of Bézier curves for writers of path data. */
public final class BezierPath {

  private BezierPath() {}

  /** Returns whether a curve with these control points looks like a straight line. */
  public static boolean isStraight(Point start, Point first, Point second, Point end) {
    return isOnLine(start, first, end) && isOnLine(start, second, end);
  }

  private static boolean isOnLine(Point start, Point control, Point end) {
    double cross =
        (end.x() - start.x()) * (control.y() - start.y())
            - (end.y() - start.y()) * (control.x() - start.x());
    double length = Math.abs(end.x() - start.x()) + Math.abs(end.y() - start.y());
    return Math.abs(cross) <= 0.05 * Math.max(1, length);
  }
}
