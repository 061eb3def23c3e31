package org.argmap.internal.graph;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * The adjacency lists of a directed graph in compressed sparse row form: the lists of all nodes one
 * after the other in one array, and where each begins in another. Takes 4 bytes a node and 4 bytes
 * an edge, and nothing per node where there are no edges. Immutable.
 *
 * <pre>{@code
 * for (int i = graph.start(node); i < graph.end(node); i++) {
 *   visit(graph.entry(i));
 * }
 * }</pre>
 */
public final class Adjacency {
  private static final int[] NOTHING = {};

  private final int nodes;
  private final int[] starts;
  private final int[] entries;

  private Adjacency(int nodes, int[] starts, int[] entries) {
    this.nodes = nodes;
    this.starts = starts;
    this.entries = entries;
  }

  /**
   * Returns the adjacency lists that lie in {@code entries} one after the other. The arrays are not
   * copied.
   *
   * @param starts where the list of each node begins, and one past the end of the last list
   */
  static Adjacency of(int[] starts, int[] entries) {
    return entries.length == 0
        ? new Adjacency(starts.length - 1, NOTHING, NOTHING)
        : new Adjacency(starts.length - 1, starts, entries);
  }

  /** The number of nodes. */
  public int nodes() {
    return nodes;
  }

  /** The number of edges. */
  public int edges() {
    return entries.length;
  }

  /** The index of a node's first entry. */
  public int start(int node) {
    return starts.length == 0 ? 0 : starts[node];
  }

  /** One past the index of a node's last entry. */
  public int end(int node) {
    return starts.length == 0 ? 0 : starts[node + 1];
  }

  /** The number of edges that leave a node. */
  public int degree(int node) {
    return end(node) - start(node);
  }

  /** The node that the entry with an index names. */
  public int entry(int index) {
    return entries[index];
  }

  /** Calls an action with each neighbour of a node, in order. */
  public void forEach(int node, IntConsumer action) {
    for (int i = start(node); i < end(node); i++) {
      action.accept(entries[i]);
    }
  }

  /** Returns whether a node has a neighbour; its neighbours must be in ascending order. */
  public boolean contains(int node, int neighbour) {
    return Arrays.binarySearch(entries, start(node), end(node), neighbour) >= 0;
  }

  /** Collects edges; the edges of a node keep the order in which they were added. */
  public static final class Builder {
    private final int nodes;
    private int[] froms = NOTHING;
    private int[] tos = NOTHING;
    private int edges;

    /** Starts a graph of the nodes 0 to {@code nodes - 1}. */
    public Builder(int nodes) {
      this.nodes = nodes;
    }

    /** Adds an edge. */
    public Builder edge(int from, int to) {
      if (edges == froms.length) {
        int room = Math.max(16, edges + (edges >> 1));
        froms = Arrays.copyOf(froms, room);
        tos = Arrays.copyOf(tos, room);
      }
      froms[edges] = from;
      tos[edges++] = to;
      return this;
    }

    /** Returns the graph. */
    public Adjacency build() {
      return build(froms, tos);
    }

    /** Returns the graph with every edge turned round. */
    public Adjacency buildReversed() {
      return build(tos, froms);
    }

    private Adjacency build(int[] sources, int[] targets) {
      if (edges == 0) {
        return new Adjacency(nodes, NOTHING, NOTHING);
      }
      int[] next = new int[nodes + 1];
      for (int i = 0; i < edges; i++) {
        next[sources[i] + 1]++;
      }
      int[] starts = startsFromCounts(next);
      int[] entries = new int[edges];
      for (int i = 0; i < edges; i++) {
        entries[next[sources[i]]++] = targets[i];
      }
      return new Adjacency(nodes, starts, entries);
    }
  }

  /**
   * Turns the lengths of lists into their starts.
   *
   * @param counts at {@code node + 1} the length of the node's list; afterwards holds a copy of the
   *     starts, to be counted up while entries are put in
   */
  static int[] startsFromCounts(int[] counts) {
    for (int i = 1; i < counts.length; i++) {
      counts[i] += counts[i - 1];
    }
    return counts.clone();
  }
}
