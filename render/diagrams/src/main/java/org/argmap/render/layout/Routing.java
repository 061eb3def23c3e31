package org.argmap.render.layout;

/** The shape of the lines that {@link LayeredEngine} draws. */
public enum Routing {
  /** Short lines are curves; the others have rounded corners. */
  CURVED,
  /** All lines run along and across the flow only, with rounded corners. */
  ORTHOGONAL
}
