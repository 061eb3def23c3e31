package org.argmap.model;

import java.util.Arrays;

/**
 * A set of positions in the order in which they were added: two arrays of integers, so that a walk
 * takes memory in proportion to what it finds, and little of it.
 */
final class NodeSet {
  private static final int EMPTY = 0;

  private int[] nodes = new int[8];
  private int size;

  /** Open addressing; a node is kept as its number plus one. */
  private int[] slots = new int[16];

  /** Adds a node; false if it is there already. */
  boolean add(int node) {
    int slot = slotOf(node);
    if (slots[slot] != EMPTY) {
      return false;
    }
    slots[slot] = node + 1;
    if (size == nodes.length) {
      nodes = Arrays.copyOf(nodes, size * 2);
    }
    nodes[size++] = node;
    if (size * 2 > slots.length) {
      grow();
    }
    return true;
  }

  int get(int index) {
    return nodes[index];
  }

  int size() {
    return size;
  }

  private int slotOf(int node) {
    int mask = slots.length - 1;
    int slot = ((node * 0x9E3779B9) >>> 7) & mask;
    while (slots[slot] != EMPTY && slots[slot] != node + 1) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    slots = new int[slots.length * 2];
    for (int i = 0; i < size; i++) {
      slots[slotOf(nodes[i])] = nodes[i] + 1;
    }
  }
}
