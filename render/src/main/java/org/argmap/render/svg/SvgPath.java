package org.argmap.render.svg;

import java.util.List;
import org.argmap.render.layout.Point;

/** The path data of a route: straight pieces as lines, the others as curves. */
final class SvgPath {

  private SvgPath() {}

  /** The data of a route whose end is drawn {@code cut} user units short. */
  static String of(List<Point> route, double cut) {
    StringBuilder data = new StringBuilder(64);
    Point at = route.get(0);
    data.append('M');
    pair(data, at);
    for (int i = 1; i < route.size(); i += 3) {
      Point first = route.get(i);
      Point second = route.get(i + 1);
      Point end = route.get(i + 2);
      if (i + 3 >= route.size() && cut > 0) {
        Point direction = SvgHead.direction(route);
        Point moved = end;
        end = new Point(end.x() - cut * direction.x(), end.y() - cut * direction.y());
        second = new Point(second.x() + end.x() - moved.x(), second.y() + end.y() - moved.y());
      }
      if (isStraight(at, first, end) && isStraight(at, second, end)) {
        data.append('L');
      } else {
        data.append('C');
        pair(data, first);
        data.append(' ');
        pair(data, second);
        data.append(' ');
      }
      pair(data, end);
      at = end;
    }
    return data.toString();
  }

  private static void pair(StringBuilder data, Point point) {
    data.append(SvgNumber.of(point.x())).append(',').append(SvgNumber.of(point.y()));
  }

  private static boolean isStraight(Point start, Point control, Point end) {
    double cross =
        (end.x() - start.x()) * (control.y() - start.y())
            - (end.y() - start.y()) * (control.x() - start.x());
    double length = Math.abs(end.x() - start.x()) + Math.abs(end.y() - start.y());
    return Math.abs(cross) <= 0.05 * Math.max(1, length);
  }
}
