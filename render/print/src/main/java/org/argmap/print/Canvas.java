package org.argmap.print;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.util.List;

/** What a scene is painted on, in user units with y downwards. */
interface Canvas {

  /** Fills the inside of a path. */
  void fill(Path2D path, Color colour) throws IOException;

  /** Draws along a path. */
  void stroke(Path2D path, Pen pen) throws IOException;

  /** Draws a line of text. */
  void text(Line line) throws IOException;

  /**
   * How a path is drawn.
   *
   * @param dash the lengths of dashes and gaps; empty for an unbroken line
   */
  record Pen(Color colour, double width, List<Double> dash) {}

  /**
   * A line of text.
   *
   * @param text what it says, in logical order
   * @param runs what is drawn, in visual order
   * @param x its left end
   */
  record Line(
      String text,
      List<FontStack.Run> runs,
      double x,
      double baseline,
      double size,
      Color colour,
      boolean isBold) {}
}
