package org.argmap.model;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.RandomAccess;
import org.argmap.internal.graph.MapGraph;
import org.argmap.internal.graph.NumberedElements;

/**
 * The elements of a map in one array, kind by kind, with an index from ids to positions: a hash
 * table of integers with open addressing.
 *
 * <p>An entry of the hash table is a position and, in the bits that positions do not need, a part
 * of the id's hash, so that an entry for another id is passed over without looking at its element.
 */
@SuppressWarnings("EnumOrdinal") // the row is sorted by it, and nothing outside sees it
final class ElementTable {
  private static final int NONE = -1;
  private static final int KINDS = ElementKind.values().length;

  /** As many entries in a row no honest document of 2^24 elements has in its way. */
  private static final int MOST_PROBES = 1_000;

  /**
   * Differs from process to process, so that nobody can make up a document whose ids all fall into
   * one slot, as is easy with String.hashCode. Nothing that a user sees depends on it.
   */
  private static final long SEED = System.nanoTime() * 0x9E3779B97F4A7C15L;

  private final Element[] elements;

  /** The ids of the elements, so that looking for one touches no element. */
  private final ElementId[] ids;

  private final int[] ends = new int[KINDS];
  private final int[] slots;

  /** Whether String.hashCode, which strings remember, did not spread the ids. */
  private boolean isSeeded;

  private final BitSet duplicates = new BitSet();
  private final BitSet citing = new BitSet();

  /**
   * Makes the table of elements that are sorted by kind. Of elements with one id the first is
   * found.
   */
  ElementTable(Element[] elements) {
    this.elements = elements;
    this.ids = new ElementId[elements.length];
    int size = 4;
    while (size < elements.length * 3L / 2) {
      size *= 2;
    }
    this.slots = new int[size];
    if (!fill()) {
      isSeeded = true;
      fill();
    }
    for (int kind = 1; kind < KINDS; kind++) {
      ends[kind] += ends[kind - 1];
    }
  }

  /** Fills the hash table; false if that took too long. */
  private boolean fill() {
    Arrays.fill(slots, 0);
    Arrays.fill(ends, 0);
    duplicates.clear();
    for (int i = 0; i < elements.length; i++) {
      Element element = elements[i];
      ElementId id = element.id();
      ids[i] = id;
      if (element instanceof Claim claim && !claim.citations().isEmpty()) {
        citing.set(i);
      }
      ends[id.kind().ordinal()]++;
      if (!insert(i, id.value())) {
        return false;
      }
    }
    return true;
  }

  private boolean insert(int position, String id) {
    int mask = slots.length - 1;
    int hash = hash(id);
    int slot = hash & mask;
    for (int probes = 0; slots[slot] != 0; probes++) {
      if (holds(slots[slot], hash, id)) {
        duplicates.set(position);
        return true;
      }
      if (probes == MOST_PROBES && !isSeeded) {
        return false;
      }
      slot = (slot + 1) & mask;
    }
    slots[slot] = (hash & ~mask) | (position + 1);
    return true;
  }

  private boolean holds(int entry, int hash, String id) {
    int mask = slots.length - 1;
    return ((entry ^ hash) & ~mask) == 0 && ids[(entry & mask) - 1].value().equals(id);
  }

  private int hash(String id) {
    if (isSeeded) {
      return seededHash(id);
    }
    int hash = id.hashCode();
    hash = (hash ^ (hash >>> 16)) * 0x85EBCA6B;
    hash = (hash ^ (hash >>> 13)) * 0xC2B2AE35;
    return hash ^ (hash >>> 16);
  }

  private static int seededHash(String id) {
    long hash = SEED;
    for (int i = 0; i < id.length(); i++) {
      hash = (hash ^ id.charAt(i)) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 29;
    }
    return (int) (hash ^ (hash >>> 32));
  }

  /** Returns the positions of the elements whose ids earlier ones have. */
  BitSet duplicates() {
    return duplicates;
  }

  /**
   * Returns the positions of the claims that cite a source. They are found while the elements are
   * looked at anyway: in a large map going over them once more takes as long as all that is done
   * with them.
   */
  BitSet citing() {
    return citing;
  }

  /** Returns the position of the element with this id, whatever its kind; -1 if there is none. */
  int positionOf(String id) {
    int mask = slots.length - 1;
    int hash = hash(id);
    int slot = hash & mask;
    while (slots[slot] != 0) {
      if (holds(slots[slot], hash, id)) {
        return (slots[slot] & mask) - 1;
      }
      slot = (slot + 1) & mask;
    }
    return NONE;
  }

  /** Returns the position of the element with this id, of its kind; -1 if there is none. */
  int positionOf(ElementId id) {
    int position = positionOfAny(id);
    return position >= 0 && isOf(id.kind(), position) ? position : NONE;
  }

  /**
   * Returns the position of the element with the value of this id, whatever its kind; -1 if none.
   */
  @SuppressWarnings("ReferenceEquality") // which is a short cut: readers share ids
  int positionOfAny(ElementId id) {
    int mask = slots.length - 1;
    int hash = hash(id.value());
    int slot = hash & mask;
    while (slots[slot] != 0) {
      int entry = slots[slot];
      if (((entry ^ hash) & ~mask) == 0
          && (ids[(entry & mask) - 1] == id
              || ids[(entry & mask) - 1].value().equals(id.value()))) {
        return (entry & mask) - 1;
      }
      slot = (slot + 1) & mask;
    }
    return NONE;
  }

  /** Returns whether the element at a position is of a kind. */
  boolean isOf(ElementKind kind, int position) {
    return position >= start(kind) && position < end(kind);
  }

  Element at(int position) {
    return elements[position];
  }

  int size() {
    return elements.length;
  }

  /** One past the position of the last element of a kind: where the next kind begins. */
  int end(ElementKind kind) {
    return ends[kind.ordinal()];
  }

  /** Returns the position of the first element of a kind. */
  int start(ElementKind kind) {
    return kind.ordinal() == 0 ? 0 : ends[kind.ordinal() - 1];
  }

  /** Returns all elements, kind by kind, with the graph that the first of them are the nodes of. */
  List<Element> all(MapGraph graph) {
    return new AllElements(graph);
  }

  /** Returns the elements of a kind, in order. */
  <E extends Element> List<E> of(ElementKind kind, Class<E> type) {
    return new Slice<>(type, start(kind), end(kind));
  }

  boolean hasAny(ElementKind kind) {
    return start(kind) < end(kind);
  }

  /** A part of the row. */
  private class Slice<E extends Element> extends AbstractList<E> implements RandomAccess {
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

  /** All elements; the code of this library that walks maps finds the graph by way of this list. */
  private final class AllElements extends Slice<Element> implements NumberedElements {
    private final MapGraph graph;

    AllElements(MapGraph graph) {
      super(Element.class, 0, elements.length);
      this.graph = graph;
    }

    @Override
    public MapGraph graph() {
      return graph;
    }

    @Override
    public int numberOf(String id) {
      return positionOf(id);
    }
  }
}
