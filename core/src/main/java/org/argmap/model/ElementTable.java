package org.argmap.model;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;

/**
 * The elements of a map in one row, kind by kind, and the way from an id to its position in the
 * row: a hash table of integers with open addressing.
 */
final class ElementTable {
  private static final int NONE = -1;

  /**
   * Differs from process to process, so that nobody can make up a document whose ids all fall into
   * one slot, as is easy with String.hashCode. Nothing that a user sees depends on it.
   */
  private static final long SEED = System.nanoTime() * 0x9E3779B97F4A7C15L;

  private final Element[] elements;
  private final Map<ElementKind, Integer> ends = new EnumMap<>(ElementKind.class);
  private final int[] slots;

  /**
   * Makes the table of elements that are sorted by kind. Of elements with one id the first is
   * found.
   */
  ElementTable(Element[] elements) {
    this.elements = elements;
    for (Element element : elements) {
      ends.merge(element.id().kind(), 1, Integer::sum);
    }
    int end = 0;
    for (ElementKind kind : ElementKind.values()) {
      end += ends.getOrDefault(kind, 0);
      ends.put(kind, end);
    }
    int size = 4;
    while (size < elements.length * 3L / 2) {
      size *= 2;
    }
    this.slots = new int[size];
    Arrays.fill(slots, NONE);
    for (int i = 0; i < elements.length; i++) {
      int slot = slotOf(elements[i].id().value());
      if (slots[slot] == NONE) {
        slots[slot] = i;
      }
    }
  }

  private int slotOf(String id) {
    int mask = slots.length - 1;
    int slot = hash(id) & mask;
    while (slots[slot] != NONE && !elements[slots[slot]].id().value().equals(id)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private static int hash(String id) {
    long hash = SEED;
    for (int i = 0; i < id.length(); i++) {
      hash = (hash ^ id.charAt(i)) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 29;
    }
    return (int) (hash ^ (hash >>> 32));
  }

  /** The position of the element with this id, whatever its kind; -1 if there is none. */
  int positionOf(String id) {
    return slots[slotOf(id)];
  }

  /** The position of the element with this id, of its kind; -1 if there is none. */
  int positionOf(ElementId id) {
    int position = positionOf(id.value());
    return position >= 0 && elements[position].id().kind() == id.kind() ? position : NONE;
  }

  Element at(int position) {
    return elements[position];
  }

  int size() {
    return elements.length;
  }

  /** One past the position of the last element of a kind: where the next kind begins. */
  int end(ElementKind kind) {
    return ends.getOrDefault(kind, 0);
  }

  /** The position of the first element of a kind. */
  int start(ElementKind kind) {
    int start = 0;
    for (ElementKind earlier : ElementKind.values()) {
      if (earlier == kind) {
        return start;
      }
      start = end(earlier);
    }
    return start;
  }

  /** All elements, kind by kind. */
  List<Element> all() {
    return new Slice<>(Element.class, 0, elements.length);
  }

  /** The elements of a kind, in order. */
  <E extends Element> List<E> of(ElementKind kind, Class<E> type) {
    return new Slice<>(type, start(kind), end(kind));
  }

  boolean hasAny(ElementKind kind) {
    return start(kind) < end(kind);
  }

  /** A part of the row. */
  private final class Slice<E extends Element> extends AbstractList<E> implements RandomAccess {
    private final Class<E> type;
    private final int from;
    private final int size;

    Slice(Class<E> type, int from, int to) {
      this.type = type;
      this.from = from;
      this.size = to - from;
    }

    @Override
    public E get(int index) {
      if (index < 0 || index >= size) {
        throw new IndexOutOfBoundsException("Index " + index + " of " + size);
      }
      return type.cast(elements[from + index]);
    }

    @Override
    public int size() {
      return size;
    }
  }
}
