package org.argmap.print;

/** The paper of a PDF. */
public enum PaperSize {
  /** 210 by 297 mm. */
  A4(595.276, 841.89),
  /** 297 by 420 mm. */
  A3(841.89, 1190.551),
  /** 8.5 by 11 inches. */
  LETTER(612, 792);

  private final double width;
  private final double height;

  PaperSize(double width, double height) {
    this.width = width;
    this.height = height;
  }

  /** Returns the shorter side in points, of which 72 make an inch. */
  public double width() {
    return width;
  }

  /** Returns the longer side in points. */
  public double height() {
    return height;
  }
}
