package org.argmap.print;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.argmap.render.diagram.theme.Palette;
import org.argmap.render.drawing.BezierPath;
import org.argmap.render.drawing.ColourRole;
import org.argmap.render.drawing.Figure;
import org.argmap.render.drawing.Presentation;
import org.argmap.render.drawing.PresentationRules;
import org.argmap.render.drawing.Shape;
import org.argmap.render.drawing.ShapeRole;
import org.argmap.render.layout.Point;
import org.argmap.render.layout.TextLine;
import org.jspecify.annotations.Nullable;

/** Paints figures on a canvas as the table of looks says. */
final class ScenePainter {

  private final Canvas canvas;
  private final FontStack fonts;
  private final Palette palette;
  private final double fontSize;
  private final Map<String, Map<ShapeRole, Presentation>> looks = new HashMap<>();

  ScenePainter(Canvas canvas, FontStack fonts, Palette palette, double fontSize) {
    this.canvas = canvas;
    this.fonts = fonts;
    this.palette = palette;
    this.fontSize = fontSize;
  }

  void ground(double width, double height) throws IOException {
    Path2D path = new Path2D.Double(new Rectangle2D.Double(0, 0, width, height));
    canvas.fill(path, Color.decode(palette.ground()));
  }

  void paint(List<Figure> figures) throws IOException {
    for (Figure figure : figures) {
      paint(figure);
    }
  }

  void paint(Figure figure) throws IOException {
    for (Shape shape : figure.shapes()) {
      paint(shape, presentation(figure, shape.role()));
    }
  }

  /** Paints all of a figure but its words. */
  void paintWithoutWords(Figure figure) throws IOException {
    for (Shape shape : figure.shapes()) {
      if (!(shape instanceof Shape.Words)) {
        paint(shape, presentation(figure, shape.role()));
      }
    }
  }

  private Presentation presentation(Figure figure, ShapeRole role) {
    return looks
        .computeIfAbsent(figure.classes(), unused -> new HashMap<>())
        .computeIfAbsent(role, unused -> PresentationRules.of(role, figure.classSet()));
  }

  private void paint(Shape shape, Presentation presentation) throws IOException {
    if (shape instanceof Shape.Words words) {
      paint(words, presentation);
      return;
    }
    Path2D path = path(shape);
    Color fill = colour(presentation.fill());
    if (fill != null) {
      canvas.fill(path, fill);
    }
    Color stroke = colour(presentation.stroke());
    if (stroke != null) {
      double width = presentation.width() == null ? 1 : presentation.width();
      List<Double> dash = presentation.dash() == null ? List.of() : presentation.dash();
      canvas.stroke(path, new Canvas.Pen(stroke, width, dash));
    }
  }

  private @Nullable Color colour(@Nullable ColourRole ink) {
    return ink == null || ink == ColourRole.Plain.NONE ? null : Color.decode(ink.of(palette));
  }

  private void paint(Shape.Words words, Presentation presentation) throws IOException {
    Color colour = colour(presentation.fill());
    if (colour == null) {
      return;
    }
    double size = fontSize * words.role().scale();
    double baseline = words.baseline();
    for (TextLine line : words.lines()) {
      List<FontStack.Run> runs = fonts.runs(VisualOrder.of(line.text(), words.isRightToLeft()));
      double width = fonts.width(runs) * size;
      double x = words.x();
      if (words.role().isCentred()) {
        x -= width / 2;
      } else if (words.isRightToLeft()) {
        x -= width;
      }
      boolean bold = line.isBold() || words.role().isBold();
      canvas.text(new Canvas.Line(line.text(), runs, x, baseline, size, colour, bold));
      if (Boolean.TRUE.equals(presentation.isStruck())) {
        rule(x, baseline - 0.28 * size, width, size, colour);
      }
      if (Boolean.TRUE.equals(presentation.isUnderlined())) {
        rule(x, baseline + 0.12 * size, width, size, colour);
      }
      baseline += words.step();
    }
  }

  private void rule(double x, double y, double width, double size, Color colour)
      throws IOException {
    Path2D path = new Path2D.Double();
    path.moveTo(x, y);
    path.lineTo(x + width, y);
    canvas.stroke(path, new Canvas.Pen(colour, size / 15, List.of()));
  }

  /** Returns the way that a shape's outline takes. */
  static Path2D path(Shape shape) {
    if (shape instanceof Shape.Rectangle box) {
      double arc = 2 * box.radius();
      return new Path2D.Double(
          new RoundRectangle2D.Double(box.x(), box.y(), box.width(), box.height(), arc, arc));
    }
    if (shape instanceof Shape.Disc disc) {
      double r = disc.radius();
      return new Path2D.Double(new Ellipse2D.Double(disc.x() - r, disc.y() - r, 2 * r, 2 * r));
    }
    if (shape instanceof Shape.Curve curve) {
      return curved(curve.points());
    }
    if (shape instanceof Shape.Outline outline) {
      Path2D path = curved(outline.points());
      path.closePath();
      return path;
    }
    if (shape instanceof Shape.Polygon polygon) {
      Path2D path = straight(polygon.points());
      path.closePath();
      return path;
    }
    return shape instanceof Shape.Polyline line ? straight(line.points()) : new Path2D.Double();
  }

  private static Path2D straight(List<Point> points) {
    Path2D path = new Path2D.Double();
    path.moveTo(points.get(0).x(), points.get(0).y());
    for (Point point : points.subList(1, points.size())) {
      path.lineTo(point.x(), point.y());
    }
    return path;
  }

  /** Returns the way of 3n + 1 points. */
  static Path2D curved(List<Point> points) {
    Path2D path = new Path2D.Double();
    Point at = points.get(0);
    path.moveTo(at.x(), at.y());
    for (int i = 1; i + 2 < points.size(); i += 3) {
      Point first = points.get(i);
      Point second = points.get(i + 1);
      Point end = points.get(i + 2);
      if (BezierPath.isStraight(at, first, second, end)) {
        path.lineTo(end.x(), end.y());
      } else {
        path.curveTo(first.x(), first.y(), second.x(), second.y(), end.x(), end.y());
      }
      at = end;
    }
    return path;
  }
}
