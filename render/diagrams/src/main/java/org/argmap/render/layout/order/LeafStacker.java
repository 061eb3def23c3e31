package org.argmap.render.layout.order;

import java.util.ArrayList;
import java.util.List;
import org.argmap.render.layout.graph.Deadline;
import org.argmap.render.layout.graph.FrameTree;
import org.argmap.render.layout.graph.Hyperedge;
import org.argmap.render.layout.graph.IntGroups;
import org.argmap.render.layout.graph.IntList;
import org.argmap.render.layout.graph.LayoutGraph;

/**
 * Phase 3, leaf stacks: replaces runs of sibling leaves by stacks in columns where a row of them
 * would be wide. Whether siblings are stacked depends on them and their target alone, so that
 * adding a claim elsewhere changes nothing.
 *
 * <p>Before: a graph without cycles and its layers. After: each run is one box of the graph with
 * one edge to the common target; siblings keep their order. Time: linear.
 */
public final class LeafStacker {

  private static final int LEAST_DOWN = 2;
  private static final int LEAST_RIGHT = 8;
  private static final int LEAST_AT_ROOT = 6;

  private final LayoutGraph graph;
  private final AcyclicGraph acyclic;
  private final int[] layers;
  private final boolean down;
  private final FrameTree frames;
  private final int[] uses;

  private LeafStacker(AcyclicGraph acyclic, int[] layers, boolean topDown, FrameTree frames) {
    this.graph = acyclic.graph();
    this.acyclic = acyclic;
    this.layers = layers;
    this.down = topDown;
    this.frames = frames;
    this.uses = new int[graph.boxCount()];
    for (Hyperedge edge : graph.edges()) {
      for (int source : edge.sources()) {
        if (Hyperedge.isBox(source)) {
          uses[source]++;
        }
      }
      if (Hyperedge.isBox(edge.target())) {
        uses[edge.target()]++;
      }
    }
  }

  /** Returns the graph with runs of leaves stacked, or the same graph if there are none. */
  public static LayoutGraph stack(
      AcyclicGraph acyclic, int[] layers, boolean topDown, FrameTree frames, Deadline deadline) {
    return new LeafStacker(acyclic, layers, topDown, frames).run(deadline);
  }

  private LayoutGraph run(Deadline deadline) {
    List<int[]> runs = new ArrayList<>();
    IntGroups atBox = acyclic.edgesAtBox();
    boolean[] usedByEdge = new boolean[graph.edges().length];
    for (Hyperedge edge : graph.edges()) {
      for (int source : edge.sources()) {
        if (Hyperedge.isEdge(source)) {
          usedByEdge[Hyperedge.edgeOf(source)] = true;
        }
      }
    }
    for (int box = 0; box < graph.boxCount(); box++) {
      deadline.tick();
      int least = !down ? LEAST_RIGHT : layers[box] == 0 ? LEAST_AT_ROOT : LEAST_DOWN;
      IntList run = new IntList();
      for (int i = atBox.start(box); i <= atBox.end(box); i++) {
        int edge = i < atBox.end(box) ? atBox.item(i) : -1;
        boolean isLeaf = edge >= 0 && !usedByEdge[edge] && isLeaf(edge);
        boolean goesOn = isLeaf && (run.isEmpty() || frame(edge) == frame(run.last()));
        if (!goesOn) {
          if (run.size() >= least) {
            runs.add(run.toArray());
          }
          run.clear();
        }
        if (isLeaf) {
          run.add(edge);
        }
      }
    }
    return runs.isEmpty() ? graph : new StackedGraph(graph, runs, down).build();
  }

  /**
   * Returns whether an edge has one source that has no other use, and nothing bears on the edge.
   */
  private boolean isLeaf(int number) {
    Hyperedge edge = graph.edges()[number];
    int start = graph.sourceStart()[number];
    return edge.joint() >= 0
        && !edge.relation()
        && edge.sources().length == 1
        && Hyperedge.isBox(edge.sources()[0])
        && uses[edge.sources()[0]] == 1
        && !edge.reversed()[0]
        && !acyclic.feedback()[start]
        && !acyclic.detached()[number]
        && acyclic.edgesAtEdge().size(number) == 0
        && layers[edge.sources()[0]] == layers[edge.target()] + 1;
  }

  private int frame(int edge) {
    return frames.around(graph.boxes()[graph.edges()[edge].sources()[0]]);
  }
}
