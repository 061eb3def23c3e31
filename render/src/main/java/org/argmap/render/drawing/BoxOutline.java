package org.argmap.render.drawing;

import java.util.ArrayList;
import java.util.List;
import org.argmap.render.diagram.BoxShape;
import org.argmap.render.layout.Point;

/** The outlines of boxes: each shape within the rectangle that the layout gives it. */
final class BoxOutline {

  private static final double ROUNDING = 4;
  private static final double CLEAR_ROUNDING = 12;
  private static final double SLANT = 7;

  private BoxOutline() {}

  /** The outline of a shape in a rectangle; nothing for words without an outline. */
  static List<Shape> of(BoxShape shape, double x, double y, double width, double height) {
    return switch (shape) {
      case HEXAGON -> List.of(hexagon(x, y, width, height));
      case PLAIN -> List.of();
      case ROUNDED -> List.of(rectangle(x, y, width, height, CLEAR_ROUNDING));
      case RECTANGLE, ELLIPSE, CIRCLE, PARALLELOGRAM, STADIUM ->
          List.of(rectangle(x, y, width, height, ROUNDING));
    };
  }

  private static Shape rectangle(double x, double y, double width, double height, double rounding) {
    return new Shape.Rectangle(Part.BOX, x, y, width, height, Math.min(rounding, height / 2));
  }

  private static Shape hexagon(double left, double top, double width, double height) {
    double right = left + width;
    double bottom = top + height;
    double middle = (top + bottom) / 2;
    return straight(
        List.of(
            new Point(left, middle),
            new Point(left + SLANT, top),
            new Point(right - SLANT, top),
            new Point(right, middle),
            new Point(right - SLANT, bottom),
            new Point(left + SLANT, bottom)));
  }

  /** A closed outline of straight sides, as curves whose control points lie on their ends. */
  static Shape straight(List<Point> corners) {
    List<Point> points = new ArrayList<>(corners.size() * 3 + 1);
    points.add(corners.get(0));
    for (int i = 1; i <= corners.size(); i++) {
      Point next = corners.get(i % corners.size());
      points.add(corners.get(i - 1));
      points.add(next);
      points.add(next);
    }
    return new Shape.Outline(Part.BOX, points);
  }
}
