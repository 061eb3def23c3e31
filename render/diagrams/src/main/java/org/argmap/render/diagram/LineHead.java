package org.argmap.render.diagram;

/** The arrow head of a line, so that its kind can be told without colour. */
public enum LineHead {
  /** Nothing. */
  NONE,
  /** A filled triangle. */
  TRIANGLE,
  /** A triangle that is only outlined. */
  HOLLOW_TRIANGLE,
  /** A diamond that is only outlined. */
  HOLLOW_DIAMOND,
  /** An open arrow. */
  CHEVRON,
  /** A bar across the line. */
  BAR,
  /** A bar that is wider and thinner than {@link #BAR}. */
  SLAB,
  /** Two such bars, one behind the other. */
  DOUBLE_SLAB
}
