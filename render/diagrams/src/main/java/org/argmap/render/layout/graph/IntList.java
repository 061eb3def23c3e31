package org.argmap.render.layout.graph;

import java.util.Arrays;

/** A growable list of integers that also serves as a stack. */
public final class IntList {

  private int[] items = new int[16];
  private int size;

  public void add(int item) {
    if (size == items.length) {
      items = Arrays.copyOf(items, size * 2);
    }
    items[size++] = item;
  }

  public int get(int index) {
    return items[index];
  }

  public void set(int index, int item) {
    items[index] = item;
  }

  public int pop() {
    return items[--size];
  }

  public int last() {
    return items[size - 1];
  }

  public void clear() {
    size = 0;
  }

  public void reverse() {
    for (int i = 0, j = size - 1; i < j; i++, j--) {
      int swapped = items[i];
      items[i] = items[j];
      items[j] = swapped;
    }
  }

  public int size() {
    return size;
  }

  public boolean isEmpty() {
    return size == 0;
  }

  public int[] toArray() {
    return Arrays.copyOf(items, size);
  }
}
