package org.argmap.model;

import java.util.AbstractList;
import java.util.RandomAccess;

/** Elements that a query has found, as a view of their positions in the table. */
final class FoundElements<E extends Element> extends AbstractList<E> implements RandomAccess {
  private final ElementTable table;
  private final int[] positions;
  private final Class<E> type;

  FoundElements(ElementTable table, int[] positions, Class<E> type) {
    this.table = table;
    this.positions = positions;
    this.type = type;
  }

  @Override
  public E get(int index) {
    return type.cast(table.at(positions[index]));
  }

  @Override
  public int size() {
    return positions.length;
  }
}
