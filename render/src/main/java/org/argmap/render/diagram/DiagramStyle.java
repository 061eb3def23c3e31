package org.argmap.render.diagram;

import org.argmap.model.ArgumentMap;

/**
 * A visual grammar: which boxes, joints and lines stand for the claims, arguments and relations of
 * a map. The style of the library is {@link ClaimBoxStyle}.
 *
 * @implSpec A style is immutable and safe for any number of threads. It shows everything of the
 *     view that it has a sign for, keeps the author's order, and does not recurse over the map.
 */
@FunctionalInterface
public interface DiagramStyle {

  /** The diagram of the part of a map that the view chooses. */
  Diagram diagram(ArgumentMap map, View view);
}
