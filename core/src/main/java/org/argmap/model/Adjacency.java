package org.argmap.model;

import java.util.Arrays;

/**
 * For each of a row of nodes, a list of numbers, in two arrays of integers (compressed sparse
 * rows): 4 bytes a node and 4 bytes an entry.
 */
final class Adjacency {
  private static final int[] NOTHING = {};

  private final int[] starts;
  private final int[] entries;

  private Adjacency(int[] starts, int[] entries) {
    this.starts = starts;
    this.entries = entries;
  }

  /** The first entry of a node. */
  int start(int node) {
    return starts.length == 0 ? 0 : starts[node];
  }

  /** One past the last entry of a node. */
  int end(int node) {
    return starts.length == 0 ? 0 : starts[node + 1];
  }

  int count(int node) {
    return end(node) - start(node);
  }

  /** How many entries all nodes have together. */
  int size() {
    return entries.length;
  }

  /** Whether a node has an entry; its entries must be in ascending order. */
  boolean contains(int node, int entry) {
    return Arrays.binarySearch(entries, start(node), end(node), entry) >= 0;
  }

  int entry(int index) {
    return entries[index];
  }

  /** Collects pairs of a node and an entry; the entries of a node keep their order. */
  static final class Collector {
    private int[] nodes = NOTHING;
    private int[] entries = NOTHING;
    private int size;

    void add(int node, int entry) {
      if (size == nodes.length) {
        int room = Math.max(16, size + (size >> 1));
        nodes = Arrays.copyOf(nodes, room);
        entries = Arrays.copyOf(entries, room);
      }
      nodes[size] = node;
      entries[size++] = entry;
    }

    /** Returns the lists of nodes 0 to {@code nodeCount - 1}. */
    Adjacency toAdjacency(int nodeCount) {
      if (size == 0) {
        return new Adjacency(NOTHING, NOTHING);
      }
      int[] starts = new int[nodeCount + 1];
      for (int i = 0; i < size; i++) {
        starts[nodes[i] + 1]++;
      }
      for (int i = 0; i < nodeCount; i++) {
        starts[i + 1] += starts[i];
      }
      int[] next = Arrays.copyOf(starts, nodeCount);
      int[] sorted = new int[size];
      for (int i = 0; i < size; i++) {
        sorted[next[nodes[i]]++] = entries[i];
      }
      return new Adjacency(starts, sorted);
    }
  }
}
