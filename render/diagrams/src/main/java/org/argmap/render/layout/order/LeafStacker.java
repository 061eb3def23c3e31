package org.argmap.render.layout.order;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.argmap.render.layout.graph.Deadline;
import org.argmap.render.layout.graph.FrameTree;
import org.argmap.render.layout.graph.Hyperedge;
import org.argmap.render.layout.graph.IntGroups;
import org.argmap.render.layout.graph.IntList;
import org.argmap.render.layout.graph.LayoutGraph;
import org.argmap.render.layout.graph.LeafStack;
import org.jspecify.annotations.Nullable;

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
  private static final int ONE_COLUMN = 6;

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
    return runs.isEmpty() ? graph : reduced(runs);
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

  private LayoutGraph reduced(List<int[]> runs) {
    int[] stackOf = new int[graph.edges().length];
    Arrays.fill(stackOf, -1);
    boolean[] gone = new boolean[graph.boxCount()];
    for (int i = 0; i < runs.size(); i++) {
      int[] run = runs.get(i);
      for (int edge : run) {
        stackOf[edge] = i;
        gone[graph.edges()[edge].sources()[0]] = true;
      }
      // The first box of a run gives its number to the stack.
      gone[graph.edges()[run[0]].sources()[0]] = false;
    }
    int[] newBox = new int[graph.boxCount()];
    int count = 0;
    for (int box = 0; box < newBox.length; box++) {
      newBox[box] = gone[box] ? -1 : count++;
    }
    int[] newEdge = new int[stackOf.length];
    int edges = 0;
    for (int edge = 0; edge < stackOf.length; edge++) {
      boolean stays = stackOf[edge] < 0 || runs.get(stackOf[edge])[0] == edge;
      newEdge[edge] = stays ? edges++ : -1;
    }
    return build(runs, stackOf, newBox, count, newEdge, edges);
  }

  private LayoutGraph build(
      List<int[]> runs, int[] stackOf, int[] newBox, int count, int[] newEdge, int edgeCount) {
    int[] boxes = new int[count];
    double[] across = new double[count];
    double[] along = new double[count];
    @Nullable LeafStack[] stacks = new @Nullable LeafStack[count];
    for (int box = 0; box < newBox.length; box++) {
      if (newBox[box] >= 0) {
        boxes[newBox[box]] = graph.boxes()[box];
        across[newBox[box]] = graph.across()[box];
        along[newBox[box]] = graph.along()[box];
      }
    }
    Hyperedge[] edges = new Hyperedge[edgeCount];
    for (int i = 0; i < newEdge.length; i++) {
      if (newEdge[i] >= 0) {
        Hyperedge edge = graph.edges()[i];
        int[] sources = new int[edge.sources().length];
        for (int s = 0; s < sources.length; s++) {
          sources[s] = renumber(edge.sources()[s], newBox, newEdge);
        }
        int target = renumber(edge.target(), newBox, newEdge);
        boolean stacked = stackOf[i] >= 0;
        edges[newEdge[i]] =
            new Hyperedge(
                stacked ? -1 : edge.joint(),
                sources,
                stacked ? new int[] {-1} : edge.sourceLines(),
                edge.reversed(),
                target,
                stacked ? -1 : edge.targetLine(),
                edge.relation(),
                edge.kind());
        if (stacked) {
          LeafStack stack = stack(runs.get(stackOf[i]));
          stacks[sources[0]] = stack;
          across[sources[0]] = stack.across();
          along[sources[0]] = stack.along();
        }
      }
    }
    return LayoutGraph.of(boxes, across, along, edges, stacks);
  }

  private static int renumber(int code, int[] newBox, int[] newEdge) {
    if (code == Hyperedge.NO_TARGET) {
      return code;
    }
    return Hyperedge.isBox(code) ? newBox[code] : Hyperedge.code(newEdge[Hyperedge.edgeOf(code)]);
  }

  private LeafStack stack(int[] run) {
    int size = run.length;
    int[] boxes = new int[size];
    Hyperedge[] edges = new Hyperedge[size];
    double[] across = new double[size];
    double[] along = new double[size];
    int[] lanes = new int[size];
    int first = graph.edges()[run[0]].kind();
    for (int i = 0; i < size; i++) {
      edges[i] = graph.edges()[run[i]];
      int box = edges[i].sources()[0];
      boxes[i] = graph.boxes()[box];
      across[i] = graph.across()[box];
      along[i] = graph.along()[box];
      lanes[i] = edges[i].kind() == first ? 0 : 1;
    }
    LeafStack.Form form =
        down
            ? new LeafStack.Form(rows(size), 12, 110, 190)
            : new LeafStack.Form(rows(size), 18, 260, 340);
    return LeafStack.of(boxes, edges, across, along, lanes, form);
  }

  /** Returns the number of boxes in a column: all for a short list, else about a page's shape. */
  private int rows(int size) {
    if (!down) {
      return Math.max(2, (int) Math.round(Math.sqrt(size / 2.0)));
    }
    if (size <= ONE_COLUMN) {
      return size;
    }
    int rows = (int) Math.round(Math.sqrt(size * 3.0));
    int columns = (size + rows - 1) / rows;
    return (size + columns - 1) / columns;
  }
}
