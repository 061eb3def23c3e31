package org.argmap.internal.graph;

import java.util.Arrays;

/**
 * Topological order of a graph without cycles (Kahn, <i>Topological sorting of large networks</i>,
 * CACM 5, 1962).
 */
public final class TopologicalOrder {
  private TopologicalOrder() {}

  /**
   * Returns the nodes in an order in which each comes after those with an edge to it; of the nodes
   * that could come next the smallest comes. If there is a cycle, what lies on it or behind it is
   * missing, and the array is shorter than the number of nodes.
   *
   * @param incoming the edges of the graph turned round
   * @param outgoing its edges
   */
  public static int[] smallestFirst(Adjacency incoming, Adjacency outgoing) {
    int nodes = outgoing.nodes();
    int[] waitingFor = new int[nodes];
    MinimumQueue ready = new MinimumQueue(nodes);
    for (int node = 0; node < nodes; node++) {
      waitingFor[node] = incoming.degree(node);
      if (waitingFor[node] == 0) {
        ready.add(node);
      }
    }
    int[] order = new int[nodes];
    int size = 0;
    for (int node = ready.take(); node >= 0; node = ready.take()) {
      order[size++] = node;
      for (int i = outgoing.start(node); i < outgoing.end(node); i++) {
        if (--waitingFor[outgoing.entry(i)] == 0) {
          ready.add(outgoing.entry(i));
        }
      }
    }
    return size == nodes ? order : Arrays.copyOf(order, size);
  }
}
