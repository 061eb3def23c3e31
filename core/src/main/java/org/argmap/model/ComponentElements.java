package org.argmap.model;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.argmap.internal.graph.Adjacency;

/** The members of each strongly connected component, as a view of their positions in the table. */
final class ComponentElements extends AbstractList<List<Element>> implements RandomAccess {
  private final ElementTable table;
  private final Adjacency members;

  ComponentElements(ElementTable table, Adjacency members) {
    this.table = table;
    this.members = members;
  }

  @Override
  public List<Element> get(int index) {
    if (index < 0 || index >= size()) {
      throw new IndexOutOfBoundsException("Index " + index + " of " + size());
    }
    return new LinkedElements<>(
        table, members, members.start(index), members.end(index), Element.class);
  }

  @Override
  public int size() {
    return members.nodes();
  }
}
