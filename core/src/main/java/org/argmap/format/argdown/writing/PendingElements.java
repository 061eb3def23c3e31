package org.argmap.format.argdown.writing;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.argmap.model.Element;
import org.argmap.model.ElementId;
import org.jspecify.annotations.Nullable;

/** The elements of one kind in the order in which they are to be written, and which of them are. */
final class PendingElements<E extends Element> {
  private final List<E> elements;
  private final Map<ElementId, Integer> positions = new HashMap<>();
  private final BitSet done = new BitSet();

  PendingElements(List<E> elements) {
    this.elements = elements;
    for (int i = 0; i < elements.size(); i++) {
      positions.put(elements.get(i).id(), i);
    }
  }

  /** Returns the first element that is not written; null if all are. */
  @Nullable E next() {
    return from(next);
  }

  /** Returns the second element that is not written; null if there is none. */
  @Nullable E second() {
    next();
    return from(done.nextClearBit(next + 1));
  }

  private int next;

  private @Nullable E from(int position) {
    int at = done.nextClearBit(position);
    if (position == next) {
      next = at;
    }
    return at < elements.size() ? elements.get(at) : null;
  }

  boolean isNext(ElementId id) {
    E first = next();
    return first != null && first.id().equals(id);
  }

  boolean isDone(ElementId id) {
    Integer position = positions.get(id);
    return position != null && done.get(position);
  }

  /** Marks an element as written; returns whether it was not before. */
  boolean finish(ElementId id) {
    Integer position = positions.get(id);
    if (position == null || done.get(position)) {
      return false;
    }
    done.set(position);
    return true;
  }

  /** Marks an element as not written again. */
  void reopen(ElementId id) {
    Integer position = positions.get(id);
    if (position != null) {
      done.clear(position);
      next = Math.min(next, position);
    }
  }
}
