package org.argmap.render.layout;

import java.util.Arrays;

/** A growing list of whole numbers; also serves as a stack. */
final class IntList {

  private int[] items = new int[16];
  private int size;

  void add(int item) {
    if (size == items.length) {
      items = Arrays.copyOf(items, size * 2);
    }
    items[size++] = item;
  }

  int get(int index) {
    return items[index];
  }

  void set(int index, int item) {
    items[index] = item;
  }

  int pop() {
    return items[--size];
  }

  int last() {
    return items[size - 1];
  }

  void clear() {
    size = 0;
  }

  void reverse() {
    for (int i = 0, j = size - 1; i < j; i++, j--) {
      int swapped = items[i];
      items[i] = items[j];
      items[j] = swapped;
    }
  }

  int size() {
    return size;
  }

  boolean isEmpty() {
    return size == 0;
  }

  int[] toArray() {
    return Arrays.copyOf(items, size);
  }
}
