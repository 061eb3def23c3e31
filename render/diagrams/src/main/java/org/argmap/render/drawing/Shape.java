package org.argmap.render.drawing;

import java.util.List;
import org.argmap.render.layout.Point;
import org.argmap.render.layout.TextLine;

/** A shape of a drawing, in user units, with y downwards. */
public sealed interface Shape {

  /** What the shape is; its look follows from it. */
  Part part();

  /** A rectangle, its corners rounded by {@code radius}. */
  record Rectangle(Part part, double x, double y, double width, double height, double radius)
      implements Shape {}

  /** A disc around a middle. */
  record Disc(Part part, double x, double y, double radius) implements Shape {}

  /**
   * A closed outline of cubic Bézier curves.
   *
   * @param points 3n + 1 points as in a route; the last is the first
   */
  record Outline(Part part, List<Point> points) implements Shape {
    /** Copies the points. */
    public Outline {
      points = List.copyOf(points);
    }
  }

  /**
   * An open line of cubic Bézier curves.
   *
   * @param points 3n + 1 points as in a route
   */
  record Curve(Part part, List<Point> points) implements Shape {
    /** Copies the points. */
    public Curve {
      points = List.copyOf(points);
    }
  }

  /** A filled polygon. */
  record Polygon(Part part, List<Point> points) implements Shape {
    /** Copies the points. */
    public Polygon {
      points = List.copyOf(points);
    }
  }

  /** An open line of straight pieces. */
  record Polyline(Part part, List<Point> points) implements Shape {
    /** Copies the points. */
    public Polyline {
      points = List.copyOf(points);
    }
  }

  /**
   * Lines of words, one below the other.
   *
   * @param x where every line starts: its left edge, its right edge for words from right to left,
   *     the middle for {@link Part#SIGN}
   * @param baseline the baseline of the first line
   * @param step from one baseline to the next
   * @param isRightToLeft the direction of the paragraph that the lines make
   * @param lines the lines; at least one
   */
  record Words(
      Part part,
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
