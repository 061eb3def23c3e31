package org.argmap.validate.structure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * A directed graph of the nodes 0 to {@code size() - 1}, in two arrays of numbers. Nothing in it
 * recurses, and all of it takes time linear in nodes and links.
 */
final class DirectedGraph {
  private final int[] starts;
  private final int[] ends;

  private DirectedGraph(int[] starts, int[] ends) {
    this.starts = starts;
    this.ends = ends;
  }

  int size() {
    return starts.length - 1;
  }

  /** The nodes that a node has links to, in the order in which the links were added. */
  int[] from(int node) {
    return Arrays.copyOfRange(ends, starts[node], starts[node + 1]);
  }

  /**
   * The number of the strongly connected component of each node, by the algorithm of Tarjan
   * (<i>Depth-first search and linear graph algorithms</i>, SIAM J. Comput. 1, 1972).
   */
  int[] components() {
    return new Tarjan().run();
  }

  /**
   * The nodes of a shortest path with at least one link, both ends included; empty if there is
   * none. The path from a node to itself is a shortest circle through it.
   *
   * @param within the nodes that the path may use
   */
  List<Integer> shortestPath(int from, int to, IntPredicate within) {
    PathSearch search = new PathSearch(to);
    search.add(from, -1);
    for (int node = search.next(); node >= 0; node = search.next()) {
      for (int link = starts[node]; link < starts[node + 1]; link++) {
        if (within.test(ends[link]) && search.add(ends[link], node)) {
          return search.pathThrough(node);
        }
      }
    }
    return List.of();
  }

  /**
   * For each strongly connected component of two or more nodes, in the order of their first nodes,
   * a shortest circle through its first node: that node first, and not repeated at the end.
   */
  List<List<Integer>> circles() {
    int[] component = components();
    int[] sizes = new int[size()];
    for (int each : component) {
      sizes[each]++;
    }
    List<List<Integer>> circles = new ArrayList<>();
    for (int node = 0; node < size(); node++) {
      int group = component[node];
      if (sizes[group] > 1) {
        sizes[group] = 0;
        List<Integer> circle = shortestPath(node, node, other -> component[other] == group);
        circles.add(circle.subList(0, circle.size() - 1));
      }
    }
    return circles;
  }

  /** The nodes that a search has reached, each with the one from which it was reached. */
  private static final class PathSearch {
    private final int goal;
    private final Map<Integer, Integer> reachedFrom = new HashMap<>();
    private final Deque<Integer> waiting = new ArrayDeque<>();

    PathSearch(int goal) {
      this.goal = goal;
    }

    /** Adds a node; whether it is the goal, reached by a link. */
    boolean add(int node, int from) {
      if (node == goal && from >= 0) {
        return true;
      }
      if (reachedFrom.putIfAbsent(node, from) == null) {
        waiting.add(node);
      }
      return false;
    }

    int next() {
      return waiting.isEmpty() ? -1 : waiting.remove();
    }

    List<Integer> pathThrough(int last) {
      List<Integer> path = new ArrayList<>(List.of(goal));
      for (int node = last; node >= 0; node = reachedFrom.getOrDefault(node, -1)) {
        path.add(node);
      }
      Collections.reverse(path);
      return path;
    }
  }

  private final class Tarjan {
    private final int[] order = new int[size()];
    private final int[] lowest = new int[size()];
    private final int[] nextLink = Arrays.copyOf(starts, size());
    private final int[] component = new int[size()];
    private final int[] path = new int[size()];
    private final int[] stack = new int[size()];
    private int pathSize;
    private int stackSize;
    private int seen;
    private int components;

    int[] run() {
      Arrays.fill(component, -1);
      for (int node = 0; node < size(); node++) {
        if (order[node] == 0) {
          walkFrom(node);
        }
      }
      return component;
    }

    private void walkFrom(int start) {
      enter(start);
      while (pathSize > 0) {
        int node = path[pathSize - 1];
        if (nextLink[node] == starts[node + 1]) {
          leave(node);
          continue;
        }
        int next = ends[nextLink[node]++];
        if (order[next] == 0) {
          enter(next);
        } else if (component[next] < 0) {
          lowest[node] = Math.min(lowest[node], order[next]);
        }
      }
    }

    private void enter(int node) {
      order[node] = ++seen;
      lowest[node] = seen;
      path[pathSize++] = node;
      stack[stackSize++] = node;
    }

    private void leave(int node) {
      pathSize--;
      if (pathSize > 0) {
        int parent = path[pathSize - 1];
        lowest[parent] = Math.min(lowest[parent], lowest[node]);
      }
      if (lowest[node] == order[node]) {
        int member;
        do {
          member = stack[--stackSize];
          component[member] = components;
        } while (member != node);
        components++;
      }
    }
  }

  /** Collects links. */
  static final class Builder {
    private final int nodes;
    private int[] froms = new int[16];
    private int[] tos = new int[16];
    private int links;

    Builder(int nodes) {
      this.nodes = nodes;
    }

    void link(int from, int to) {
      if (links == froms.length) {
        froms = Arrays.copyOf(froms, 2 * links);
        tos = Arrays.copyOf(tos, 2 * links);
      }
      froms[links] = from;
      tos[links++] = to;
    }

    DirectedGraph build() {
      int[] starts = new int[nodes + 1];
      for (int i = 0; i < links; i++) {
        starts[froms[i] + 1]++;
      }
      for (int i = 0; i < nodes; i++) {
        starts[i + 1] += starts[i];
      }
      int[] next = Arrays.copyOf(starts, nodes);
      int[] ends = new int[links];
      for (int i = 0; i < links; i++) {
        ends[next[froms[i]]++] = tos[i];
      }
      return new DirectedGraph(starts, ends);
    }
  }
}
