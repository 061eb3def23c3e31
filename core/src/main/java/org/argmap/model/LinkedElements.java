package org.argmap.model;

import java.util.AbstractList;
import java.util.RandomAccess;

/** The elements that a node is linked to: a view that costs nothing until it is read. */
final class LinkedElements<E extends Element> extends AbstractList<E> implements RandomAccess {
  private final ElementTable table;
  private final Adjacency adjacency;
  private final int start;
  private final int size;
  private final Class<E> type;

  LinkedElements(ElementTable table, Adjacency adjacency, int node, Class<E> type) {
    this.table = table;
    this.adjacency = adjacency;
    this.start = adjacency.start(node);
    this.size = adjacency.end(node) - start;
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
