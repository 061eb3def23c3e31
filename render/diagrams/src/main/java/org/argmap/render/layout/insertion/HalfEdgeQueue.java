package org.argmap.render.layout.insertion;

import java.util.Arrays;

/** A priority queue of half-edges: a binary heap with the smallest key on top. */
final class HalfEdgeQueue {

  private int[] heap = new int[256];
  private double[] keys = new double[256];
  private int size;

  boolean isEmpty() {
    return size == 0;
  }

  void clear() {
    size = 0;
  }

  void push(int half, double key) {
    if (size == heap.length) {
      heap = Arrays.copyOf(heap, size * 2);
      keys = Arrays.copyOf(keys, size * 2);
    }
    int at = size++;
    while (at > 0) {
      int parent = (at - 1) / 2;
      if (keys[parent] <= key) {
        break;
      }
      heap[at] = heap[parent];
      keys[at] = keys[parent];
      at = parent;
    }
    heap[at] = half;
    keys[at] = key;
  }

  /** Removes and returns the half-edge with the smallest key. */
  int pop() {
    int result = heap[0];
    size--;
    int half = heap[size];
    double key = keys[size];
    int at = 0;
    while (true) {
      int child = 2 * at + 1;
      if (child >= size) {
        break;
      }
      if (child + 1 < size && keys[child + 1] < keys[child]) {
        child++;
      }
      if (keys[child] >= key) {
        break;
      }
      heap[at] = heap[child];
      keys[at] = keys[child];
      at = child;
    }
    heap[at] = half;
    keys[at] = key;
    return result;
  }
}
