package org.argmap.render.drawing;

import java.util.List;
import org.argmap.render.layout.Point;
import org.argmap.render.layout.TextLine;

/** A geometric shape of a drawing, in user units, with y downwards. */
public sealed interface Shape {

  /** Returns the role of the shape, which determines its presentation. */
  ShapeRole role();

  /** A rectangle with corners rounded by {@code radius}. */
  record Rectangle(ShapeRole role, double x, double y, double width, double height, double radius)
      implements Shape {}

  /** A disc around a centre. */
  record Disc(ShapeRole role, double x, double y, double radius) implements Shape {}

  /**
   * A closed outline of cubic Bézier curves.
   *
   * @param points 3n + 1 points as in a route; the last is the first
   */
  record Outline(ShapeRole role, List<Point> points) implements Shape {
    /** Copies the points. */
    public Outline {
      points = List.copyOf(points);
    }
  }

  /**
   * An open path of cubic Bézier curves.
   *
   * @param points 3n + 1 points as in a route
   */
  record Curve(ShapeRole role, List<Point> points) implements Shape {
    /** Copies the points. */
    public Curve {
      points = List.copyOf(points);
    }
  }

  /** A filled polygon. */
  record Polygon(ShapeRole role, List<Point> points) implements Shape {
    /** Copies the points. */
    public Polygon {
      points = List.copyOf(points);
    }
  }

  /** An open path of straight segments. */
  record Polyline(ShapeRole role, List<Point> points) implements Shape {
    /** Copies the points. */
    public Polyline {
      points = List.copyOf(points);
    }
  }

  /**
   * Lines of text, one below the other.
   *
   * @param x where every line starts: its left edge, its right edge for right-to-left text, or its
   *     middle if the role is centred
   * @param baseline the baseline of the first line
   * @param step the distance between baselines
   * @param isRightToLeft the direction of the paragraph that the lines form
   * @param lines the lines; at least one
   */
  record Words(
      ShapeRole role,
      double x,
      double baseline,
      double step,
      boolean isRightToLeft,
      List<TextLine> lines)
      implements Shape {
    /** Copies the lines. */
    public Words {
      lines = List.copyOf(lines);
    }
  }
}
