package org.argmap.internal.graph;

import java.util.BitSet;

/**
 * The strongly connected components of a graph, by Tarjan's algorithm (<i>Depth-first search and
 * linear graph algorithms</i>, SIAM J. Comput. 1, 1972) in the form that needs three numbers a node
 * (Pearce, <i>A space-efficient algorithm for finding strongly connected components</i>,
 * Information Processing Letters 116, 2016), with stacks of its own instead of recursion.
 *
 * <p>Components are numbered from 0 in an order in which a component comes after those that its
 * edges lead to: a topological order, backwards, of the condensation of the graph.
 */
public final class Components {
  private final int[] componentOf;
  private final int count;

  private Components(int[] componentOf, int count) {
    this.componentOf = componentOf;
    this.count = count;
  }

  /** Finds the components of a graph, in time linear in its nodes and edges. */
  public static Components of(Adjacency graph) {
    Search search = new Search(graph);
    search.run();
    return new Components(search.rank, search.components);
  }

  /** The number of components. */
  public int count() {
    return count;
  }

  /** The component that a node is in. */
  public int of(int node) {
    return componentOf[node];
  }

  /** Returns whether two nodes are in one component. */
  public boolean areTogether(int node, int other) {
    return componentOf[node] == componentOf[other];
  }

  /** The number of nodes of each component. */
  public int[] sizes() {
    int[] sizes = new int[count];
    for (int component : componentOf) {
      sizes[component]++;
    }
    return sizes;
  }

  /** The nodes of each component, ascending: adjacency lists from components to nodes. */
  public Adjacency members() {
    int[] next = new int[count + 1];
    for (int component : componentOf) {
      next[component + 1]++;
    }
    int[] starts = Adjacency.startsFromCounts(next);
    int[] members = new int[componentOf.length];
    for (int node = 0; node < members.length; node++) {
      members[next[componentOf[node]]++] = node;
    }
    return Adjacency.of(starts, members);
  }

  /** The depth-first search. */
  private static final class Search {
    private final Adjacency graph;

    /**
     * Zero for a node not yet visited; while its component is not complete, the least rank that it
     * is known to reach; after that the number of its component, as {@link #done} writes it.
     */
    private final int[] rank;

    private final int[] nextEdge;
    private final BitSet notRoots;

    /** The path from its beginning up, and from the end down nodes that wait for their root. */
    private final int[] stacks;

    private int pathSize;
    private int waiting;
    private int visited;
    private int components;

    Search(Adjacency graph) {
      this.graph = graph;
      int nodes = graph.nodes();
      this.rank = new int[nodes];
      this.nextEdge = new int[nodes];
      this.stacks = new int[nodes];
      this.waiting = nodes;
      this.notRoots = new BitSet(nodes);
    }

    void run() {
      for (int node = 0; node < rank.length; node++) {
        if (rank[node] == 0) {
          walkFrom(node);
        }
      }
      for (int node = 0; node < rank.length; node++) {
        rank[node] = done(rank[node]);
      }
    }

    /** Larger than every rank in use, so that edges into complete components change nothing. */
    private static int done(int component) {
      return Integer.MAX_VALUE - component;
    }

    private void walkFrom(int start) {
      enter(start);
      while (pathSize > 0) {
        int node = stacks[pathSize - 1];
        int next = nextUnvisited(node);
        if (next >= 0) {
          enter(next);
        } else {
          leave(node);
        }
      }
    }

    private void enter(int node) {
      rank[node] = ++visited;
      nextEdge[node] = graph.start(node);
      stacks[pathSize++] = node;
    }

    private int nextUnvisited(int node) {
      int end = graph.end(node);
      for (int edge = nextEdge[node]; edge < end; edge++) {
        int other = graph.entry(edge);
        if (rank[other] == 0) {
          nextEdge[node] = edge; // looked at again when its rank is known
          return other;
        }
        if (rank[other] < rank[node]) {
          rank[node] = rank[other];
          notRoots.set(node);
        }
      }
      return -1;
    }

    private void leave(int node) {
      pathSize--;
      if (notRoots.get(node)) {
        stacks[--waiting] = node;
        return;
      }
      int least = rank[node];
      while (waiting < stacks.length && rank[stacks[waiting]] >= least) {
        complete(stacks[waiting++]);
      }
      complete(node);
      components++;
    }

    private void complete(int node) {
      rank[node] = done(components);
      visited--;
    }
  }
}
