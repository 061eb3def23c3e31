package org.argmap.render.diagram;

/** Where the grounds of a claim stand in the picture. */
public enum Direction {
  /** Conclusions above, grounds below them. */
  TOP_DOWN,
  /** Conclusions at the left, grounds to the right of them. */
  LEFT_RIGHT,
  /**
   * Whichever of the two can be read better on a page of A4; top-down where both can be read. A map
   * that outgrows the page may turn; choose one of the others for a picture that never does.
   */
  AUTOMATIC
}
