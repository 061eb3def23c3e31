package org.argmap.render.layout;

/** The shape of the lines that {@link LayeredEngine} draws. */
public enum Routing {
  /** Short lines in curves, the others with rounded corners. */
  CURVED,
  /** Along the flow and across it only, with rounded corners. */
  ORTHOGONAL
}
