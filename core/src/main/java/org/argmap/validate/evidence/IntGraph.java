package org.argmap.validate.evidence;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** A directed graph of numbered nodes, kept in arrays. */
final class IntGraph {
  private final int[] starts;
  private final int[] targets;

  private IntGraph(int[] starts, int[] targets) {
    this.starts = starts;
    this.targets = targets;
  }

  int size() {
    return starts.length - 1;
  }

  void forEachTarget(int node, IntConsumer action) {
    for (int i = starts[node]; i < starts[node + 1]; i++) {
      action.accept(targets[i]);
    }
  }

  int degree(int node) {
    return starts[node + 1] - starts[node];
  }

  int target(int node, int index) {
    return targets[starts[node] + index];
  }

  /** Collects edges. */
  static final class Builder {
    private final int nodes;
    private int[] from = new int[64];
    private int[] to = new int[64];
    private int edges;

    Builder(int nodes) {
      this.nodes = nodes;
    }

    void edge(int source, int target) {
      if (edges == from.length) {
        from = Arrays.copyOf(from, 2 * edges);
        to = Arrays.copyOf(to, 2 * edges);
      }
      from[edges] = source;
      to[edges++] = target;
    }

    IntGraph build() {
      return build(from, to);
    }

    /** The graph with all edges turned round. */
    IntGraph buildReversed() {
      return build(to, from);
    }

    private IntGraph build(int[] sources, int[] ends) {
      int[] starts = new int[nodes + 1];
      for (int i = 0; i < edges; i++) {
        starts[sources[i] + 1]++;
      }
      for (int node = 0; node < nodes; node++) {
        starts[node + 1] += starts[node];
      }
      int[] next = Arrays.copyOf(starts, nodes);
      int[] targets = new int[edges];
      for (int i = 0; i < edges; i++) {
        targets[next[sources[i]]++] = ends[i];
      }
      return new IntGraph(starts, targets);
    }
  }
}
