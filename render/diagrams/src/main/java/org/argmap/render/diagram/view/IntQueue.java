package org.argmap.render.diagram.view;

import java.util.Arrays;

/** A double-ended queue of integers. */
final class IntQueue {

  private int[] items = new int[64];
  private int first;
  private int size;

  void addLast(int item) {
    grow();
    items[(first + size) & (items.length - 1)] = item;
    size++;
  }

  void addFirst(int item) {
    grow();
    first = (first - 1) & (items.length - 1);
    items[first] = item;
    size++;
  }

  int poll() {
    int item = items[first];
    first = (first + 1) & (items.length - 1);
    size--;
    return item;
  }

  boolean isEmpty() {
    return size == 0;
  }

  /** The capacity is a power of two at all times. */
  private void grow() {
    if (size == items.length) {
      int[] larger = Arrays.copyOf(items, size * 2);
      System.arraycopy(items, 0, larger, size, first);
      items = larger;
    }
  }
}
