package org.argmap.render.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.argmap.render.diagram.BoxShape;
import org.argmap.render.diagram.Mark;
import org.argmap.render.layout.Layout;
import org.argmap.render.layout.PlacedBox;
import org.argmap.render.layout.Point;
import org.argmap.render.layout.Route;
import org.argmap.render.layout.measure.BoxGeometry;

/**
 * Extends lines to the outlines of boxes. Engines end a line at the side of the rectangle of a box;
 * where the outline lies further in, the line continues straight across that side until it meets
 * the outline.
 */
final class LineEnds {

  private static final double NEAR = 1;

  private final Map<String, PlacedBox> boxes = new HashMap<>();

  LineEnds(Layout layout) {
    for (PlacedBox placed : layout.boxes()) {
      BoxShape shape = placed.box().box().shape();
      boolean fills = shape == BoxShape.RECTANGLE || shape == BoxShape.ROUNDED;
      boolean hangs = BoxGeometry.below(placed.box().box()) > 0;
      if (!fills || hangs) {
        boxes.put(placed.box().box().id(), placed);
      }
    }
  }

  /** Returns the route of a line from outline to outline. */
  List<Point> route(Route route) {
    PlacedBox start = boxes.get(route.line().from());
    PlacedBox end = boxes.get(route.line().to());
    if (start == null && end == null) {
      return route.points();
    }
    List<Point> points = new ArrayList<>(route.points());
    if (end != null) {
      Point last = points.get(points.size() - 1);
      Point met = meet(end, last);
      if (!met.equals(last)) {
        points.add(last);
        points.add(met);
        points.add(met);
      }
    }
    if (start != null) {
      Point first = points.get(0);
      Point met = meet(start, first);
      if (!met.equals(first)) {
        points.addAll(0, List.of(met, met, first));
      }
    }
    return points;
  }

  private static Point meet(PlacedBox placed, Point at) {
    double x = at.x() - placed.x();
    double y = at.y() - placed.y();
    double width = placed.box().outlineWidth();
    double height = placed.box().outlineHeight();
    BoxShape shape = placed.box().box().shape();
    // At the right and below, the outermost line of a stack is that of its lowest sheet.
    double sheets = placed.box().box().hidden() > 0 ? 2 * BoxGeometry.SHEET : 0;
    if (Math.abs(y) < NEAR) {
      return new Point(at.x(), placed.y() + fromTop(shape, x, width, height));
    }
    if (Math.abs(y - placed.box().height()) < NEAR) {
      double inset = fromTop(shape, turned(shape, x - sheets, width), width, height);
      return new Point(at.x(), placed.y() + sheets + height - inset + diamond(placed, x));
    }
    if (Math.abs(x) < NEAR) {
      return new Point(placed.x() + fromLeft(shape, y, width, height), at.y());
    }
    if (Math.abs(x - placed.box().width()) < NEAR) {
      double inset = fromLeft(shape, turned(shape, y - sheets, height), width, height);
      return new Point(placed.x() + sheets + width - inset, at.y());
    }
    return at;
  }

  /**
   * Returns how far the diamond of an undeveloped goal extends down, at a distance from the left
   * side.
   */
  private static double diamond(PlacedBox placed, double x) {
    double fromMiddle = Math.abs(x - placed.box().outlineWidth() / 2);
    return placed.box().box().has(Mark.UNDEVELOPED) && fromMiddle < BoxGeometry.DIAMOND / 2
        ? BoxGeometry.DIAMOND - fromMiddle
        : 0;
  }

  /** A parallelogram is symmetric under a half turn, the other shapes under reflection. */
  private static double turned(BoxShape shape, double at, double size) {
    return shape == BoxShape.PARALLELOGRAM ? size - at : at;
  }

  /** Returns how far below its upper side an outline begins, at a distance from its left side. */
  private static double fromTop(BoxShape shape, double x, double width, double height) {
    double in = Math.max(0, Math.min(x, width - x));
    double half = height / 2;
    return switch (shape) {
      case RECTANGLE, ROUNDED -> 0;
      case PLAIN -> 0;
      case HEXAGON -> in >= BoxGeometry.SLANT ? 0 : half * (1 - in / BoxGeometry.SLANT);
      case PARALLELOGRAM ->
          x >= BoxGeometry.LEAN ? 0 : height * (1 - Math.max(0, x) / BoxGeometry.LEAN);
      case STADIUM -> half * (1 - bulge(in, BoxGeometry.BULGE));
      case ELLIPSE, CIRCLE -> half * (1 - bulge(in, width / 2));
    };
  }

  /**
   * Returns how far right of its left side an outline begins, at a distance from its upper side.
   */
  private static double fromLeft(BoxShape shape, double y, double width, double height) {
    double in = Math.max(0, Math.min(y, height - y));
    double half = height / 2;
    return switch (shape) {
      case RECTANGLE, ROUNDED -> 0;
      case PLAIN -> 0;
      case HEXAGON -> BoxGeometry.SLANT * (1 - in / half);
      case PARALLELOGRAM -> BoxGeometry.LEAN * (1 - Math.max(0, Math.min(y, height)) / height);
      case STADIUM -> BoxGeometry.BULGE * (1 - bulge(in, half));
      case ELLIPSE, CIRCLE -> width / 2 * (1 - bulge(in, half));
    };
  }

  /**
   * Returns the height of a quarter circle at a distance from its end, as a share of its radius.
   */
  private static double bulge(double in, double radius) {
    if (in >= radius) {
      return 1;
    }
    double out = 1 - in / radius;
    return Math.sqrt(1 - out * out);
  }
}
