package org.argmap.render.drawing;

/**
 * The role of a shape in a drawing, which together with the classes of its figure determines its
 * presentation.
 */
public enum ShapeRole {
  /** The background. */
  GROUND(".ground", false, 1),
  /** The outline of a box. */
  BOX(".box", false, 1),
  /** The outline of a frame. */
  FRAME("rect", false, 1),
  /** The plate behind the title of a frame, so that no line is seen through its text. */
  PLATE(".plate", false, 1),
  /** The path of a line. */
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
  /** The cross over a rejected box. */
  CROSS(".cross", false, 1),
  /** Text, regular unless its line is bold. */
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

  ShapeRole(String selector, boolean bold, double scale) {
    this.selector = selector;
    this.bold = bold;
    this.scale = scale;
  }

  /** Returns whether text of this role is centred at its {@code x}. */
  public boolean isCentred() {
    return this == SIGN || this == NUMBER;
  }

  /** Returns the CSS selector of the role within its figure. */
  public String selector() {
    return selector;
  }

  /** Returns whether text of this role is always bold. */
  public boolean isBold() {
    return bold;
  }

  /** Returns the size of text of this role as a multiple of the font size of the theme. */
  public double scale() {
    return scale;
  }
}
