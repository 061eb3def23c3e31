package org.argmap.render.layout.order;

import org.argmap.render.layout.graph.Deadline;

/** The nodes of each layer of a tree from left to right. */
public final class LayerOrder {

  private final int[] starts;
  private final int[] nodes;

  public LayerOrder(LayerTree tree, Deadline deadline) {
    int layers = 0;
    for (int node = 0; node < tree.size(); node++) {
      layers = Math.max(layers, tree.layer(node) + 1);
    }
    starts = new int[layers + 1];
    for (int node = 1; node < tree.size(); node++) {
      starts[tree.layer(node) + 1]++;
    }
    for (int i = 0; i < layers; i++) {
      starts[i + 1] += starts[i];
    }
    nodes = new int[tree.size() - 1];
    int[] next = starts.clone();
    // A postorder, too, meets the nodes of one layer from left to right.
    for (int node : tree.postorder()) {
      deadline.tick();
      if (node != 0) {
        nodes[next[tree.layer(node)]++] = node;
      }
    }
  }

  public int layers() {
    return starts.length - 1;
  }

  public int size(int layer) {
    return starts[layer + 1] - starts[layer];
  }

  public int node(int layer, int index) {
    return nodes[starts[layer] + index];
  }
}
