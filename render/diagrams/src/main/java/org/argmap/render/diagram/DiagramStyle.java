package org.argmap.render.diagram;

import org.argmap.model.ArgumentMap;
import org.argmap.render.diagram.view.View;

/**
 * A visual grammar: which boxes, joints and lines stand for the claims, arguments and relations of
 * a map. The styles of the library are found in {@link
 * org.argmap.render.diagram.style.DiagramStyles}.
 *
 * @implSpec A style is immutable and safe for any number of threads. It shows everything of the
 *     view that it has a sign for, keeps the author's order, and does not recurse over the map. A
 *     style of another artifact is found by {@link org.argmap.render.diagram.style.DiagramStyles}
 *     if that artifact offers it to {@link java.util.ServiceLoader}.
 */
public interface DiagramStyle {

  /** Returns the name that programs and commands choose the style by, such as {@code claims}. */
  String name();

  /** Returns the diagram of the part of a map that the view chooses. */
  Diagram diagram(ArgumentMap map, View view);

  /**
   * Returns where the grounds stand unless another direction is asked for; automatic if not
   * overridden.
   */
  default Direction direction() {
    return Direction.AUTOMATIC;
  }
}
