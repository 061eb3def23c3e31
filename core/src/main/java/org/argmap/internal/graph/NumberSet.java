package org.argmap.internal.graph;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * A set of numbers below a bound that keeps the order in which they were added.
 *
 * <p>Takes time and memory in proportion to what is in it, whatever the bound: it is a hash table
 * with open addressing until a bit for each number below the bound is no larger than that.
 */
public final class NumberSet {
  private static final int EMPTY = 0;

  private final int bound;
  private int[] numbers = new int[8];
  private int size;

  /** A number is kept as itself plus one. */
  private int[] slots = new int[16];

  private @Nullable BitSet bits;

  /** Makes an empty set. */
  public NumberSet(int bound) {
    this.bound = bound;
  }

  /** Adds a number; false if it is there already. */
  public boolean add(int number) {
    if (!mark(number)) {
      return false;
    }
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, size * 2);
    }
    numbers[size++] = number;
    if (bits == null && size * 2 > slots.length) {
      grow();
    }
    return true;
  }

  private boolean mark(int number) {
    if (bits != null) {
      boolean isNew = !bits.get(number);
      bits.set(number);
      return isNew;
    }
    int slot = slotOf(number);
    boolean isNew = slots[slot] == EMPTY;
    slots[slot] = number + 1;
    return isNew;
  }

  /** Returns whether a number is in the set. */
  public boolean contains(int number) {
    return bits == null ? slots[slotOf(number)] != EMPTY : bits.get(number);
  }

  /** The number that was added as the one with this index. */
  public int get(int index) {
    return numbers[index];
  }

  /** How many numbers there are. */
  public int size() {
    return size;
  }

  /** The numbers in the order in which they were added. */
  public int[] toArray() {
    return Arrays.copyOf(numbers, size);
  }

  private int slotOf(int number) {
    int mask = slots.length - 1;
    int slot = ((number * 0x9E3779B9) >>> 7) & mask;
    while (slots[slot] != EMPTY && slots[slot] != number + 1) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    if (size >= bound / Integer.SIZE) {
      BitSet all = new BitSet(bound);
      for (int i = 0; i < size; i++) {
        all.set(numbers[i]);
      }
      bits = all;
      slots = new int[0];
      return;
    }
    slots = new int[slots.length * 2];
    for (int i = 0; i < size; i++) {
      slots[slotOf(numbers[i])] = numbers[i] + 1;
    }
  }
}
