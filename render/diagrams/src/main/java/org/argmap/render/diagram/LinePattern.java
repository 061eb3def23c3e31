package org.argmap.render.diagram;

/** How a line is drawn between its ends. */
public enum LinePattern {
  /** Without gaps. */
  SOLID,
  /** In strokes. */
  DASHED,
  /** In points. */
  DOTTED
}
