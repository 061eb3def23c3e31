package org.argmap.render.drawing;

import java.util.ArrayList;
import java.util.List;
import org.argmap.render.diagram.Box;
import org.argmap.render.diagram.Line;
import org.argmap.render.diagram.Mark;
import org.argmap.render.layout.PlacedBox;
import org.argmap.render.layout.Point;
import org.argmap.render.layout.TextLine;
import org.argmap.render.text.FontMetrics;

/**
 * What a box or a line shows beyond its outline and words: the sheets of a stack, the number of
 * what is hidden, the marks of GSN.
 */
final class Extras {

  /** How far each sheet of a stack looks out from under the one above it. */
  private static final double SHEET = 3;

  private static final double BADGE_HEIGHT = 14;
  private static final double BADGE_PADDING = 4;
  private static final double DIAMOND = 6;

  private final double fontSize;

  Extras(double fontSize) {
    this.fontSize = fontSize;
  }

  /** The outline of a box, with the lower sheets of a stack before it. */
  static List<Shape> sheets(Box box, double x, double y, double width, double height) {
    List<Shape> shapes = new ArrayList<>();
    for (int below = box.hidden() > 0 ? 2 : 0; below > 0; below--) {
      double moved = below * SHEET;
      shapes.addAll(BoxOutline.of(box.shape(), x + moved, y + moved, width, height));
    }
    return shapes;
  }

  /** What lies over a box and its words. */
  void addOver(List<Shape> shapes, PlacedBox placed) {
    Box box = placed.box().box();
    double right = placed.x() + placed.box().width();
    double bottom = placed.y() + placed.box().height();
    double middle = (placed.x() + right) / 2;
    if (box.hidden() > 0) {
      addBadge(shapes, "+" + box.hidden(), right - 22, bottom + 2 * SHEET - BADGE_HEIGHT / 2);
    }
    for (Mark mark : box.marks()) {
      switch (mark) {
        case UNDEVELOPED -> shapes.add(diamond(middle, bottom + DIAMOND));
        case ASSUMPTION -> shapes.add(letter("A", right, bottom));
        case JUSTIFICATION -> shapes.add(letter("J", right, bottom));
        case DEFEATED -> addCross(shapes, placed);
        case ROOT, IMPLICIT, ASSUMED, ACCEPTED, REJECTED, QUESTIONED -> {}
      }
    }
  }

  /** What lies over the middle of a line: the number of what it leaves out or stands for. */
  void addOver(List<Shape> shapes, Line line, List<Point> route) {
    if (line.hidden() > 0 || line.count() > 1) {
      Point middle = middle(route);
      String left = line.hidden() > 0 ? "\u2026" + line.hidden() : "";
      String many = line.count() > 1 ? "\u00D7" + line.count() : "";
      String number = left.isEmpty() || many.isEmpty() ? left + many : left + " " + many;
      addBadge(shapes, number, middle.x(), middle.y());
    }
  }

  private void addBadge(List<Shape> shapes, String number, double x, double y) {
    double size = fontSize * Part.NUMBER.scale();
    double width = FontMetrics.regular().width(number, size) + 2 * BADGE_PADDING;
    shapes.add(
        new Shape.Rectangle(
            Part.BADGE,
            x - width / 2,
            y - BADGE_HEIGHT / 2,
            width,
            BADGE_HEIGHT,
            BADGE_HEIGHT / 2));
    double baseline = y + SceneDrawing.BASELINE * size;
    List<TextLine> lines = List.of(new TextLine(number, false));
    shapes.add(new Shape.Words(Part.NUMBER, x, baseline, 0, false, lines));
  }

  /** The middle of the longest piece of a route, where there is most room. */
  private static Point middle(List<Point> route) {
    Point best = route.get(0);
    double longest = -1;
    for (int i = 0; i + 3 < route.size(); i += 3) {
      Point start = route.get(i);
      Point end = route.get(i + 3);
      double length = Math.abs(end.x() - start.x()) + Math.abs(end.y() - start.y());
      if (length > longest) {
        longest = length;
        Point first = route.get(i + 1);
        Point second = route.get(i + 2);
        best =
            new Point(
                (start.x() + 3 * first.x() + 3 * second.x() + end.x()) / 8,
                (start.y() + 3 * first.y() + 3 * second.y() + end.y()) / 8);
      }
    }
    return best;
  }

  /** A small diamond whose middle is given. */
  private static Shape diamond(double x, double y) {
    return BoxOutline.straight(
        List.of(
            new Point(x, y - DIAMOND),
            new Point(x + DIAMOND, y),
            new Point(x, y + DIAMOND),
            new Point(x - DIAMOND, y)));
  }

  private Shape letter(String letter, double right, double bottom) {
    List<TextLine> lines = List.of(new TextLine(letter, true));
    double baseline = bottom + fontSize * 0.3;
    return new Shape.Words(Part.NUMBER, right + 4, baseline, 0, false, lines);
  }

  private static void addCross(List<Shape> shapes, PlacedBox placed) {
    double left = placed.x();
    double top = placed.y();
    double right = left + placed.box().width();
    double bottom = top + placed.box().height();
    shapes.add(
        new Shape.Polyline(Part.CROSS, List.of(new Point(left, top), new Point(right, bottom))));
    shapes.add(
        new Shape.Polyline(Part.CROSS, List.of(new Point(left, bottom), new Point(right, top))));
  }
}
