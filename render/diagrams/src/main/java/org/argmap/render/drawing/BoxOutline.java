package org.argmap.render.drawing;

import java.util.ArrayList;
import java.util.List;
import org.argmap.render.diagram.BoxShape;
import org.argmap.render.layout.PlacedBox;
import org.argmap.render.layout.Point;
import org.argmap.render.layout.measure.BoxGeometry;

/** The outlines of box shapes, each within the rectangle that the layout gives the box. */
final class BoxOutline {

  private static final double ROUNDING = 4;
  private static final double CLEAR_ROUNDING = 12;

  /** The distance of the control points of a quarter ellipse, as a share of its half axes. */
  private static final double QUARTER = 0.5523;

  private BoxOutline() {}

  /** Returns the outline of a placed box. */
  static List<Shape> of(PlacedBox placed) {
    return of(
        placed.box().box().shape(),
        placed.x(),
        placed.y(),
        placed.box().outlineWidth(),
        placed.box().outlineHeight());
  }

  /** Returns the outline of a shape in a rectangle; an empty list for text without an outline. */
  static List<Shape> of(BoxShape shape, double x, double y, double width, double height) {
    return switch (shape) {
      case PLAIN -> List.of();
      case RECTANGLE -> List.of(rectangle(x, y, width, height, ROUNDING));
      case ROUNDED -> List.of(rectangle(x, y, width, height, CLEAR_ROUNDING));
      case HEXAGON -> List.of(hexagon(x, y, width, height));
      case PARALLELOGRAM -> List.of(parallelogram(x, y, width, height));
      case ELLIPSE -> List.of(stadium(x, y, width, height, width / 2));
      case CIRCLE -> {
        double size = Math.min(width, height);
        double left = x + (width - size) / 2;
        double top = y + (height - size) / 2;
        yield List.of(stadium(left, top, size, size, size / 2));
      }
      case STADIUM -> List.of(stadium(x, y, width, height, Math.min(BoxGeometry.BULGE, width / 2)));
    };
  }

  private static Shape rectangle(double x, double y, double width, double height, double rounding) {
    return new Shape.Rectangle(ShapeRole.BOX, x, y, width, height, Math.min(rounding, height / 2));
  }

  private static Shape hexagon(double left, double top, double width, double height) {
    double right = left + width;
    double bottom = top + height;
    double middle = (top + bottom) / 2;
    return straight(
        List.of(
            new Point(left, middle),
            new Point(left + BoxGeometry.SLANT, top),
            new Point(right - BoxGeometry.SLANT, top),
            new Point(right, middle),
            new Point(right - BoxGeometry.SLANT, bottom),
            new Point(left + BoxGeometry.SLANT, bottom)));
  }

  private static Shape parallelogram(double left, double top, double width, double height) {
    double lean = Math.min(BoxGeometry.LEAN, width / 3);
    return straight(
        List.of(
            new Point(left + lean, top),
            new Point(left + width, top),
            new Point(left + width - lean, top + height),
            new Point(left, top + height)));
  }

  /**
   * Returns a rectangle whose ends are halves of ellipses, or only the ends for a whole ellipse.
   */
  private static Shape stadium(double left, double top, double width, double height, double end) {
    double right = left + width;
    double bottom = top + height;
    double middle = top + height / 2;
    double half = height / 2;
    double acrossEnd = end * QUARTER;
    double alongEnd = half * QUARTER;
    List<Point> points = new ArrayList<>(19);
    points.add(new Point(left + end, top));
    addStraight(points, new Point(right - end, top));
    points.add(new Point(right - end + acrossEnd, top));
    points.add(new Point(right, middle - alongEnd));
    points.add(new Point(right, middle));
    points.add(new Point(right, middle + alongEnd));
    points.add(new Point(right - end + acrossEnd, bottom));
    points.add(new Point(right - end, bottom));
    addStraight(points, new Point(left + end, bottom));
    points.add(new Point(left + end - acrossEnd, bottom));
    points.add(new Point(left, middle + alongEnd));
    points.add(new Point(left, middle));
    points.add(new Point(left, middle - alongEnd));
    points.add(new Point(left + end - acrossEnd, top));
    points.add(new Point(left + end, top));
    return new Shape.Outline(ShapeRole.BOX, points);
  }

  private static void addStraight(List<Point> points, Point to) {
    Point from = points.get(points.size() - 1);
    if (Math.abs(to.x() - from.x()) > 0.01) {
      points.add(from);
      points.add(to);
      points.add(to);
    }
  }

  /**
   * Returns a closed outline of straight sides, as curves whose control points lie on their ends.
   */
  static Shape straight(List<Point> corners) {
    List<Point> points = new ArrayList<>(corners.size() * 3 + 1);
    points.add(corners.get(0));
    for (int i = 1; i <= corners.size(); i++) {
      Point next = corners.get(i % corners.size());
      points.add(corners.get(i - 1));
      points.add(next);
      points.add(next);
    }
    return new Shape.Outline(ShapeRole.BOX, points);
  }
}
