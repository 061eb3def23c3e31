package org.argmap.internal.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;

/** Breadth-first searches: what can be reached, and by which shortest path. */
public final class Paths {
  private static final int[] NONE = {};

  private Paths() {}

  /**
   * Returns the nodes that edges lead to from a start, directly or not, the nearest first. The
   * start is among them only if it lies on a cycle. Takes time in proportion to the answer.
   */
  public static int[] reachableFrom(Adjacency graph, int start) {
    NumberSet seen = new NumberSet(graph.nodes());
    addNeighbours(graph, start, seen);
    for (int next = 0; next < seen.size(); next++) {
      if (seen.get(next) != start) {
        addNeighbours(graph, seen.get(next), seen);
      }
    }
    return seen.toArray();
  }

  private static void addNeighbours(Adjacency graph, int node, NumberSet to) {
    for (int i = graph.start(node); i < graph.end(node); i++) {
      to.add(graph.entry(i));
    }
  }

  /**
   * Returns some nodes and all that edges lead to from them.
   *
   * @param starts not changed
   */
  public static BitSet reachableFrom(Adjacency graph, BitSet starts) {
    return reachableFrom(graph, starts, node -> true);
  }

  /**
   * Returns some nodes and all that edges lead to from them, by way of the nodes that a condition
   * allows; the others are reached and not left.
   */
  public static BitSet reachableFrom(Adjacency graph, BitSet starts, IntPredicate through) {
    BitSet seen = (BitSet) starts.clone();
    NumberQueue waiting = new NumberQueue(starts.cardinality());
    starts.stream().forEach(waiting::add);
    while (!waiting.isEmpty()) {
      int node = waiting.remove();
      int end = through.test(node) ? graph.end(node) : graph.start(node);
      for (int i = graph.start(node); i < end; i++) {
        int next = graph.entry(i);
        if (!seen.get(next)) {
          seen.set(next);
          waiting.add(next);
        }
      }
    }
    return seen;
  }

  /**
   * Returns the nodes of a shortest path with at least one edge, both ends included; none if there
   * is no path. The path from a node to itself is a shortest cycle through it; the path from the
   * end of an edge to its beginning closes a shortest cycle through the edge.
   *
   * @param within the nodes that the path may use
   */
  public static int[] shortest(Adjacency graph, int from, int to, IntPredicate within) {
    NumberSet seen = new NumberSet(graph.nodes());
    int[] parents = new int[16];
    seen.add(from);
    parents[0] = -1;
    for (int at = 0; at < seen.size(); at++) {
      int node = seen.get(at);
      for (int i = graph.start(node); i < graph.end(node); i++) {
        int next = graph.entry(i);
        if (!within.test(next)) {
          continue;
        }
        if (next == to) {
          return path(seen, parents, at, to);
        }
        if (seen.add(next)) {
          parents = room(parents, seen.size());
          parents[seen.size() - 1] = at;
        }
      }
    }
    return NONE;
  }

  private static int[] room(int[] array, int size) {
    return size <= array.length ? array : Arrays.copyOf(array, Math.max(size, 2 * array.length));
  }

  private static int[] path(NumberSet seen, int[] parents, int last, int to) {
    int length = 1;
    for (int at = last; at >= 0; at = parents[at]) {
      length++;
    }
    int[] path = new int[length];
    path[--length] = to;
    for (int at = last; at >= 0; at = parents[at]) {
      path[--length] = seen.get(at);
    }
    return path;
  }

  /**
   * Returns, for each strongly connected component of two or more nodes and in the order of their
   * smallest nodes, a shortest cycle through its smallest node: that node first, and not again at
   * the end.
   */
  public static List<int[]> cycles(Adjacency graph, Components components) {
    int[] sizes = components.sizes();
    List<int[]> cycles = new ArrayList<>();
    for (int node = 0; node < graph.nodes(); node++) {
      int component = components.of(node);
      if (sizes[component] > 1) {
        sizes[component] = 0;
        int start = node;
        int[] cycle = shortest(graph, node, node, n -> components.areTogether(n, start));
        cycles.add(Arrays.copyOf(cycle, cycle.length - 1));
      }
    }
    return cycles;
  }
}
