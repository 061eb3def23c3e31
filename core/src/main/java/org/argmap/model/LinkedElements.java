package org.argmap.model;

import java.util.AbstractList;
import java.util.RandomAccess;
import org.argmap.internal.graph.Adjacency;

/** The elements that a node is linked to: a view that costs nothing until it is read. */
final class LinkedElements<E extends Element> extends AbstractList<E> implements RandomAccess {
  private final ElementTable table;
  private final Adjacency adjacency;
  private final int start;
  private final int size;
  private final Class<E> type;

  /** Makes the view of the entries from one index of the adjacency lists up to another. */
  LinkedElements(ElementTable table, Adjacency adjacency, int start, int end, Class<E> type) {
    this.table = table;
    this.adjacency = adjacency;
    this.start = start;
    this.size = end - start;
    this.type = type;
  }

  @Override
  public E get(int index) {
    if (index < 0 || index >= size) {
      throw new IndexOutOfBoundsException("Index " + index + " of " + size);
    }
    return type.cast(table.at(adjacency.entry(start + index)));
  }

  @Override
  public int size() {
    return size;
  }
}
