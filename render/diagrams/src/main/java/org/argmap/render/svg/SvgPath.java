package org.argmap.render.svg;

import java.util.List;
import org.argmap.render.drawing.BezierPath;
import org.argmap.render.layout.Point;

/** Formats curves as SVG path data, straight ones as lines. */
final class SvgPath {

  private SvgPath() {}

  /** Returns the data of an open path of 3n + 1 points. */
  static String open(List<Point> points) {
    StringBuilder data = new StringBuilder(64);
    append(data, points, false);
    return data.toString();
  }

  /** Returns the data of a closed outline of 3n + 1 points, the last of which is the first. */
  static String closed(List<Point> points) {
    StringBuilder data = new StringBuilder(96);
    append(data, points, true);
    return data.append('Z').toString();
  }

  private static void append(StringBuilder data, List<Point> points, boolean closed) {
    Point at = points.get(0);
    data.append('M');
    pair(data, at);
    for (int i = 1; i < points.size(); i += 3) {
      Point first = points.get(i);
      Point second = points.get(i + 1);
      Point end = points.get(i + 2);
      boolean last = i + 3 >= points.size();
      if (!BezierPath.isStraight(at, first, second, end)) {
        data.append('C');
        pair(data, first);
        data.append(' ');
        pair(data, second);
        data.append(' ');
        pair(data, end);
      } else if (!(closed && last)) {
        data.append('L');
        pair(data, end);
      }
      at = end;
    }
  }

  /** Returns the points of a polygon or polyline. */
  static String points(List<Point> points) {
    StringBuilder data = new StringBuilder(32);
    for (Point point : points) {
      if (data.length() > 0) {
        data.append(' ');
      }
      pair(data, point);
    }
    return data.toString();
  }

  private static void pair(StringBuilder data, Point point) {
    data.append(SvgNumber.of(point.x())).append(',').append(SvgNumber.of(point.y()));
  }
}
