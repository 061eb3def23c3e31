package org.argmap.render.diagram;

/** The dash pattern of a line. */
public enum LinePattern {
  /** Without gaps. */
  SOLID,
  /** In strokes. */
  DASHED,
  /** In points. */
  DOTTED
}
