package org.argmap.internal.graph;

/**
 * The list of a map's elements as code inside the library sees it: with the numbers of the elements
 * and the graph that they are the nodes of. The number of a claim, an argument or a relation is its
 * index in the list.
 */
public interface NumberedElements {
  /** The graph of the map. */
  MapGraph graph();

  /** The number of the element with this id, whatever its kind; -1 if there is none. */
  int numberOf(String id);
}
