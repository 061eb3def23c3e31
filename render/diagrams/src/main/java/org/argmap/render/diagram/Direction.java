package org.argmap.render.diagram;

/** The direction of a picture: on which side of a claim its grounds are drawn. */
public enum Direction {
  /** Conclusions above, grounds below them. */
  TOP_DOWN,
  /** Conclusions at the left, grounds to the right of them. */
  LEFT_RIGHT,
  /** Conclusions at the right, grounds to the left of them. */
  RIGHT_LEFT,
  /**
   * Top-down or left-right, whichever can be read better on a page of A4; top-down where both can
   * be read. A map that outgrows the page may turn; choose another one for a picture that never
   * does.
   */
  AUTOMATIC
}
