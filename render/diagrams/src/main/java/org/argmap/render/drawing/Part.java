package org.argmap.render.drawing;

/** What a shape is in a drawing; its look follows from it and from the classes of its figure. */
public enum Part {
  /** What everything else is drawn on. */
  GROUND(".ground", false, 1),
  /** The outline of a box. */
  BOX(".box", false, 1),
  /** The outline of a frame. */
  FRAME("rect", false, 1),
  /** What the title of a frame stands on, so that no line is seen through its words. */
  PLATE(".plate", false, 1),
  /** The way of a line. */
  LINE("path", false, 1),
  /** A head that is drawn with strokes: a bar or an open arrow. */
  BAR("polyline", false, 1),
  /** A head that is filled. */
  HEAD("polygon", false, 1),
  /** The disc of a joint. */
  DISC("circle", false, 1),
  /** The rectangle behind a number. */
  BADGE(".badge", false, 1),
  /** The number in a badge, centred. */
  NUMBER(".number", false, 0.85),
  /** The cross over a box that is given up. */
  CROSS(".cross", false, 1),
  /** Words, regular unless their line is bold. */
  WORDS("text", false, 1),
  /** The title above the drawing. */
  TITLE(".title", true, 1.3),
  /** The title of a frame. */
  FRAME_TITLE(".cluster-title", true, 1),
  /** The sign in the disc of a joint, centred. */
  SIGN(".sign", false, 1);

  private final String selector;
  private final boolean bold;
  private final double scale;

  Part(String selector, boolean bold, double scale) {
    this.selector = selector;
    this.bold = bold;
    this.scale = scale;
  }

  /** Whether words of this part stand around their {@code x}. */
  public boolean isCentred() {
    return this == SIGN || this == NUMBER;
  }

  /** The CSS selector of the part within its figure. */
  public String selector() {
    return selector;
  }

  /** Whether words of this part are bold whatever their line says. */
  public boolean isBold() {
    return bold;
  }

  /** The size of its words as a multiple of the font size of the theme. */
  public double scale() {
    return scale;
  }
}
