package org.argmap.render.layout.order;

import java.util.Arrays;
import java.util.List;
import org.argmap.render.layout.graph.Hyperedge;
import org.argmap.render.layout.graph.LayoutGraph;
import org.argmap.render.layout.graph.LeafStack;
import org.jspecify.annotations.Nullable;

/** Builds the graph in which each run of leaves is one box, with one edge to the common target. */
final class StackedGraph {

  private static final int ONE_COLUMN = 6;

  private final LayoutGraph graph;
  private final List<int[]> runs;
  private final boolean topDown;

  /** For each edge the run that it belongs to, or -1. */
  private final int[] runOf;

  /** For each box its new number, or -1 if it is in a stack that has the number of another. */
  private final int[] newBox;

  /** For each edge its new number, or -1. */
  private final int[] newEdge;

  /**
   * Makes a builder.
   *
   * @param runs the edges of the leaves of each run
   */
  StackedGraph(LayoutGraph graph, List<int[]> runs, boolean topDown) {
    this.graph = graph;
    this.runs = runs;
    this.topDown = topDown;
    this.runOf = new int[graph.edges().length];
    this.newBox = new int[graph.boxCount()];
    this.newEdge = new int[graph.edges().length];
  }

  LayoutGraph build() {
    int boxCount = numberBoxes();
    int edgeCount = numberEdges();
    int[] boxes = new int[boxCount];
    double[] across = new double[boxCount];
    double[] along = new double[boxCount];
    for (int box = 0; box < newBox.length; box++) {
      if (newBox[box] >= 0) {
        boxes[newBox[box]] = graph.boxes()[box];
        across[newBox[box]] = graph.across()[box];
        along[newBox[box]] = graph.along()[box];
      }
    }
    Hyperedge[] edges = new Hyperedge[edgeCount];
    for (int edge = 0; edge < newEdge.length; edge++) {
      if (newEdge[edge] >= 0) {
        edges[newEdge[edge]] = renumbered(graph.edges()[edge], runOf[edge] >= 0);
      }
    }
    @Nullable LeafStack[] stacks = new @Nullable LeafStack[boxCount];
    for (int[] run : runs) {
      LeafStack stack = stack(run);
      int box = newBox[graph.edges()[run[0]].sources()[0]];
      stacks[box] = stack;
      across[box] = stack.across();
      along[box] = stack.along();
    }
    return LayoutGraph.of(boxes, across, along, edges, stacks);
  }

  private int numberBoxes() {
    Arrays.fill(runOf, -1);
    boolean[] gone = new boolean[newBox.length];
    for (int i = 0; i < runs.size(); i++) {
      int[] run = runs.get(i);
      for (int edge : run) {
        runOf[edge] = i;
        gone[graph.edges()[edge].sources()[0]] = true;
      }
      // The first box of a run gives its number to the stack.
      gone[graph.edges()[run[0]].sources()[0]] = false;
    }
    int count = 0;
    for (int box = 0; box < newBox.length; box++) {
      newBox[box] = gone[box] ? -1 : count++;
    }
    return count;
  }

  private int numberEdges() {
    int count = 0;
    for (int edge = 0; edge < newEdge.length; edge++) {
      boolean stays = runOf[edge] < 0 || runs.get(runOf[edge])[0] == edge;
      newEdge[edge] = stays ? count++ : -1;
    }
    return count;
  }

  private Hyperedge renumbered(Hyperedge edge, boolean stacked) {
    int[] sources = new int[edge.sources().length];
    for (int s = 0; s < sources.length; s++) {
      sources[s] = renumbered(edge.sources()[s]);
    }
    return new Hyperedge(
        stacked ? -1 : edge.joint(),
        sources,
        stacked ? new int[] {-1} : edge.sourceLines(),
        edge.reversed(),
        renumbered(edge.target()),
        stacked ? -1 : edge.targetLine(),
        edge.relation(),
        edge.kind());
  }

  private int renumbered(int code) {
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
        topDown
            ? new LeafStack.Form(rows(size), 12, 110, 190)
            : new LeafStack.Form(rows(size), 18, 260, 340);
    return LeafStack.of(boxes, edges, across, along, lanes, form);
  }

  /** Returns the number of boxes in a column: all for a short list, else about a page's shape. */
  private int rows(int size) {
    if (!topDown) {
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
