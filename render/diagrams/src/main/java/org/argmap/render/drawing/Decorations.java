package org.argmap.render.drawing;

import java.util.ArrayList;
import java.util.List;
import org.argmap.render.diagram.Box;
import org.argmap.render.diagram.BoxShape;
import org.argmap.render.diagram.Line;
import org.argmap.render.diagram.Mark;
import org.argmap.render.layout.BoxSizing;
import org.argmap.render.layout.MeasuredBox;
import org.argmap.render.layout.PlacedBox;
import org.argmap.render.layout.Point;
import org.argmap.render.layout.TextLine;
import org.argmap.render.layout.measure.BoxGeometry;
import org.argmap.render.text.FontMetrics;

/**
 * The decorations of boxes and lines: the sheets of a stack, badges with the number of hidden
 * elements, and the marks of GSN.
 */
final class Decorations {

  private static final double BADGE_HEIGHT = 14;
  private static final double BADGE_PADDING = 4;
  private static final double BADGE_FROM_CORNER = 6;
  private static final double DIAMOND = BoxGeometry.DIAMOND / 2;

  private final double fontSize;

  Decorations(double fontSize) {
    this.fontSize = fontSize;
  }

  /**
   * Returns the lower sheets of a stack, the lowest first; an empty list if nothing is hidden
   * behind the box.
   */
  static List<Shape> sheets(PlacedBox placed) {
    List<Shape> shapes = new ArrayList<>();
    Box box = placed.box().box();
    for (int below = box.hidden() > 0 ? 2 : 0; below > 0; below--) {
      double moved = below * BoxGeometry.SHEET;
      shapes.addAll(
          BoxOutline.of(
              box.shape(),
              placed.x() + moved,
              placed.y() + moved,
              placed.box().outlineWidth(),
              placed.box().outlineHeight()));
    }
    return shapes;
  }

  /** Adds the decorations that lie over a box and its text. */
  void addOver(List<Shape> shapes, PlacedBox placed) {
    Box box = placed.box().box();
    double right = placed.x() + placed.box().outlineWidth();
    double bottom = placed.y() + placed.box().outlineHeight();
    double middle = (placed.x() + right) / 2;
    if (box.hidden() > 0) {
      String number = "+" + box.hidden();
      double half = badgeWidth(number) / 2;
      boolean round = box.shape() == BoxShape.ELLIPSE || box.shape() == BoxShape.CIRCLE;
      double x = round ? middle + BoxGeometry.SHEET : right - half - BADGE_FROM_CORNER;
      addBadge(shapes, number, x, bottom + 2 * BoxGeometry.SHEET - BADGE_HEIGHT / 2);
    }
    for (Mark mark : box.marks()) {
      switch (mark) {
        case UNDEVELOPED -> shapes.add(diamond(middle, bottom + DIAMOND));
        case ASSUMPTION -> shapes.add(letter("A", placed));
        case JUSTIFICATION -> shapes.add(letter("J", placed));
        case DEFEATED -> addCross(shapes, placed);
        case ROOT, IMPLICIT, ASSUMED, ACCEPTED, REJECTED, QUESTIONED -> {}
      }
    }
  }

  /** Adds the badge over the middle of a line, with the number of elements that it stands for. */
  void addOver(List<Shape> shapes, Line line, List<Point> route) {
    if (line.hidden() > 0 || line.count() > 1) {
      Point middle = middle(route);
      String left = line.hidden() > 0 ? "\u2026" + line.hidden() : "";
      String many = line.count() > 1 ? "\u00D7" + line.count() : "";
      String number = left.isEmpty() || many.isEmpty() ? left + many : left + " " + many;
      addBadge(shapes, number, middle.x(), middle.y());
    }
  }

  private double badgeWidth(String number) {
    double size = fontSize * ShapeRole.NUMBER.scale();
    return FontMetrics.regular().width(number, size) + 2 * BADGE_PADDING;
  }

  private void addBadge(List<Shape> shapes, String number, double x, double y) {
    double size = fontSize * ShapeRole.NUMBER.scale();
    double width = badgeWidth(number);
    shapes.add(
        new Shape.Rectangle(
            ShapeRole.BADGE,
            x - width / 2,
            y - BADGE_HEIGHT / 2,
            width,
            BADGE_HEIGHT,
            BADGE_HEIGHT / 2));
    double baseline = y + SceneBuilder.BASELINE * size;
    List<TextLine> lines = List.of(new TextLine(number, false));
    shapes.add(new Shape.Words(ShapeRole.NUMBER, x, baseline, 0, false, lines));
  }

  /** Returns the middle of the longest segment of a route, where there is most room. */
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

  /** Returns a small diamond around a centre. */
  private static Shape diamond(double x, double y) {
    return BoxOutline.straight(
        List.of(
            new Point(x, y - DIAMOND),
            new Point(x + DIAMOND, y),
            new Point(x, y + DIAMOND),
            new Point(x - DIAMOND, y)));
  }

  /** Returns a letter at the right end of the line of text that is kept free for it. */
  private Shape letter(String letter, PlacedBox placed) {
    MeasuredBox measured = placed.box();
    double step = fontSize * BoxSizing.LINE_HEIGHT;
    double below = measured.textTop(fontSize) + measured.lines().size() * step;
    double baseline = placed.y() + below + step / 2 + SceneBuilder.BASELINE * fontSize;
    double half = FontMetrics.bold().width(letter, fontSize) / 2;
    double middle = measured.outlineWidth() / 2;
    double x = placed.x() + middle + Math.max(0, measured.textWidth(fontSize) / 2 - half);
    List<TextLine> lines = List.of(new TextLine(letter, true));
    return new Shape.Words(ShapeRole.NUMBER, x, baseline, 0, false, lines);
  }

  private static void addCross(List<Shape> shapes, PlacedBox placed) {
    BoxShape shape = placed.box().box().shape();
    boolean round = shape == BoxShape.ELLIPSE || shape == BoxShape.CIRCLE;
    // The diagonals of its rectangle cross the outline of an ellipse here.
    double in = round ? (1 - Math.sqrt(0.5)) / 2 : 0;
    double width = placed.box().outlineWidth();
    double height = placed.box().outlineHeight();
    double left = placed.x() + in * width;
    double top = placed.y() + in * height;
    double right = placed.x() + (1 - in) * width;
    double bottom = placed.y() + (1 - in) * height;
    shapes.add(
        new Shape.Polyline(
            ShapeRole.CROSS, List.of(new Point(left, top), new Point(right, bottom))));
    shapes.add(
        new Shape.Polyline(
            ShapeRole.CROSS, List.of(new Point(left, bottom), new Point(right, top))));
  }
}
