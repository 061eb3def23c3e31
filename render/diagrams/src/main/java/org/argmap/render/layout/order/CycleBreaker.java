package org.argmap.render.layout.order;

import java.util.Arrays;
import org.argmap.render.layout.graph.Deadline;
import org.argmap.render.layout.graph.Hyperedge;
import org.argmap.render.layout.graph.IntGroups;
import org.argmap.render.layout.graph.IntList;
import org.argmap.render.layout.graph.LayoutGraph;

/**
 * Phase 1, cycle breaking: finds a feedback set of sources by depth-first search from the final
 * conclusions in the author's order. A source that leads back to a box that is still being explored
 * is in the set. (The first step of Sugiyama, Tagawa and Toda 1981. A depth-first search is used
 * instead of a smallest set so that the conclusion named first stays on top, as readers expect.)
 *
 * <p>Before: any graph. After: {@link AcyclicGraph#order} is a topological order of the boxes over
 * all sources that are not in the {@link AcyclicGraph#feedback} set; every edge has an anchor; a
 * cycle of edges that target one another is cut at its first edge, which hangs from an invisible
 * box. Time: linear.
 */
public final class CycleBreaker {

  private final LayoutGraph graph;
  private final Deadline deadline;
  private final int[] anchor;
  private final boolean[] detached;
  private final boolean[] feedback;
  private final IntList postorder = new IntList();
  private int boxCount;

  private CycleBreaker(LayoutGraph graph, Deadline deadline) {
    this.graph = graph;
    this.deadline = deadline;
    this.anchor = new int[graph.edges().length];
    this.detached = new boolean[graph.edges().length];
    this.feedback = new boolean[graph.sourceCount()];
    this.boxCount = graph.boxCount();
  }

  public static AcyclicGraph breakCycles(LayoutGraph graph, Deadline deadline) {
    return new CycleBreaker(graph, deadline).run();
  }

  private AcyclicGraph run() {
    findAnchors();
    int edges = graph.edges().length;
    int[] atBox = new int[edges];
    int[] atEdge = new int[edges];
    for (int i = 0; i < edges; i++) {
      int target = graph.edges()[i].target();
      boolean direct = detached[i] || Hyperedge.isBox(target);
      atBox[i] = direct ? anchor[i] : -1;
      atEdge[i] = direct ? -1 : Hyperedge.edgeOf(target);
    }
    IntGroups byAnchor = new IntGroups(boxCount, anchor);
    search(byAnchor);
    int[] order = postorder.toArray();
    for (int i = 0, j = order.length - 1; i < j; i++, j--) {
      int swapped = order[i];
      order[i] = order[j];
      order[j] = swapped;
    }
    return new AcyclicGraph(
        graph,
        boxCount,
        anchor,
        detached,
        new IntGroups(boxCount, atBox),
        new IntGroups(edges, atEdge),
        byAnchor,
        feedback,
        order);
  }

  private void findAnchors() {
    int unknown = -1;
    int onPath = -2;
    Arrays.fill(anchor, unknown);
    IntList path = new IntList();
    for (int start = 0; start < anchor.length; start++) {
      int at = start;
      int found = unknown;
      while (found < 0) {
        deadline.tick();
        int target = graph.edges()[at].target();
        if (anchor[at] >= 0) {
          found = anchor[at];
        } else if (anchor[at] == onPath || target == Hyperedge.NO_TARGET) {
          detached[at] = true;
          found = boxCount++;
          anchor[at] = found;
        } else {
          anchor[at] = onPath;
          path.add(at);
          if (Hyperedge.isBox(target)) {
            found = target;
          } else {
            at = Hyperedge.edgeOf(target);
          }
        }
      }
      while (!path.isEmpty()) {
        int edge = path.pop();
        anchor[edge] = found;
      }
    }
  }

  private void search(IntGroups byAnchor) {
    boolean[] isGround = new boolean[boxCount];
    for (Hyperedge edge : graph.edges()) {
      for (int source : edge.sources()) {
        if (!edge.relation() && Hyperedge.isBox(source)) {
          isGround[source] = true;
        }
      }
    }
    for (int i = 0; i < graph.edges().length; i++) {
      if (graph.edges()[i].relation()) {
        Arrays.fill(feedback, graph.sourceStart()[i], graph.sourceStart()[i + 1], true);
      }
    }
    byte[] state = new byte[boxCount];
    for (int box = 0; box < boxCount; box++) {
      if (!isGround[box]) {
        explore(box, byAnchor, state);
      }
    }
    for (int box = 0; box < boxCount; box++) {
      explore(box, byAnchor, state);
    }
  }

  /**
   * Explores the grounds of a box. The stack holds box, edge position and source in place of
   * recursion.
   */
  private void explore(int root, IntGroups byAnchor, byte[] state) {
    if (state[root] != 0) {
      return;
    }
    IntList stack = new IntList();
    push(stack, root, byAnchor, state);
    while (!stack.isEmpty()) {
      deadline.tick();
      int source = stack.pop();
      int position = stack.pop();
      int box = stack.last();
      if (position == byAnchor.end(box)) {
        stack.pop();
        state[box] = 2;
        postorder.add(box);
        continue;
      }
      int number = byAnchor.item(position);
      Hyperedge edge = graph.edges()[number];
      if (edge.relation() || source == edge.sources().length) {
        stack.add(position + 1);
        stack.add(0);
        continue;
      }
      stack.add(position);
      stack.add(source + 1);
      int ground = edge.sources()[source];
      int flat = graph.sourceStart()[number] + source;
      if (!Hyperedge.isBox(ground) || state[ground] == 1) {
        feedback[flat] = true;
      } else if (state[ground] == 0) {
        push(stack, ground, byAnchor, state);
      }
    }
  }

  private static void push(IntList stack, int box, IntGroups byAnchor, byte[] state) {
    state[box] = 1;
    stack.add(box);
    stack.add(byAnchor.start(box));
    stack.add(0);
  }
}
