package org.argmap.print;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.util.List;

/** Paints on an image. Letters are outlines of the given fonts: AWT's own fonts are not touched. */
final class ImageCanvas implements Canvas {

  /** How much heavier bold letters are drawn, in ems. */
  static final double BOLD = 0.035;

  private final Graphics2D graphics;

  ImageCanvas(Graphics2D graphics, double scale) {
    this.graphics = graphics;
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.scale(scale, scale);
  }

  void move(double x, double y) {
    graphics.translate(x, y);
  }

  @Override
  public void fill(Path2D path, Color colour) {
    graphics.setColor(colour);
    graphics.fill(path);
  }

  @Override
  public void stroke(Path2D path, Pen pen) {
    graphics.setColor(pen.colour());
    graphics.setStroke(stroke(pen.width(), pen.dash()));
    graphics.draw(path);
  }

  private static BasicStroke stroke(double width, List<Double> dash) {
    float[] lengths = new float[dash.size()];
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = dash.get(i).floatValue();
    }
    return new BasicStroke(
        (float) width,
        BasicStroke.CAP_BUTT,
        BasicStroke.JOIN_MITER,
        10,
        lengths.length == 0 ? null : lengths,
        0);
  }

  @Override
  public void text(Line line) {
    Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    double x = line.x();
    for (FontStack.Run run : line.runs()) {
      x = run.face().append(path, run.text(), x, line.baseline(), line.size());
    }
    fill(path, line.colour());
    if (line.isBold()) {
      stroke(path, new Pen(line.colour(), BOLD * line.size(), List.of()));
    }
  }
}
