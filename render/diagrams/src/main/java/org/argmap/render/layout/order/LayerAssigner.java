package org.argmap.render.layout.order;

import org.argmap.render.layout.graph.Deadline;
import org.argmap.render.layout.graph.IntGroups;
import org.argmap.render.layout.graph.LayoutGraph;

/**
 * Phase 2, layer assignment: puts every box into the layer directly below the deepest box that it
 * is a ground of (longest path from the conclusions; Eades and Sugiyama 1990).
 *
 * <p>Before: a graph without cycles, apart from its feedback set. After: every box that is no
 * ground is in layer 0, and every source outside the feedback set is in a deeper layer than the box
 * that it is a ground of. Time: linear.
 */
public final class LayerAssigner {

  private LayerAssigner() {}

  public static int[] assign(AcyclicGraph acyclic, Deadline deadline) {
    LayoutGraph graph = acyclic.graph();
    int[] layers = new int[acyclic.boxCount()];
    for (int box : acyclic.order()) {
      deadline.tick();
      IntGroups edges = acyclic.edgesByAnchor();
      for (int i = edges.start(box); i < edges.end(box); i++) {
        int edge = edges.item(i);
        int[] sources = graph.edges()[edge].sources();
        for (int s = 0; s < sources.length; s++) {
          if (!acyclic.feedback()[graph.sourceStart()[edge] + s]) {
            layers[sources[s]] = Math.max(layers[sources[s]], layers[box] + 1);
          }
        }
      }
    }
    return layers;
  }
}
