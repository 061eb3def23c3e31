package org.argmap.render.layout;

/**
 * Phase 2: gives every box the layer directly below the deepest of what it is a ground of (longest
 * path from the conclusions; Eades and Sugiyama 1990).
 *
 * <p>Before: no cycles but those marked. After: every box that is no ground is in layer 0, and
 * every source that does not go against the flow is in a deeper layer than the box it is a ground
 * of. Time: linear.
 */
final class LayerAssigner {

  private LayerAssigner() {}

  static int[] assign(Hanging hanging, Deadline deadline) {
    FlowGraph graph = hanging.graph();
    int[] layers = new int[hanging.boxCount()];
    for (int box : hanging.order()) {
      deadline.tick();
      Grouping links = hanging.linksByAnchor();
      for (int i = links.start(box); i < links.end(box); i++) {
        int link = links.item(i);
        int[] sources = graph.links()[link].sources();
        for (int s = 0; s < sources.length; s++) {
          if (!hanging.against()[graph.sourceStart()[link] + s]) {
            layers[sources[s]] = Math.max(layers[sources[s]], layers[box] + 1);
          }
        }
      }
    }
    return layers;
  }
}
