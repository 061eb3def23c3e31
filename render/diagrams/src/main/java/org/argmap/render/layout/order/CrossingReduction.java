package org.argmap.render.layout.order;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.Function;
import org.argmap.render.layout.graph.Deadline;
import org.argmap.render.layout.graph.Hyperedge;
import org.argmap.render.layout.graph.IntGroups;
import org.argmap.render.layout.graph.LayoutGraph;

/**
 * Crossing reduction by reordering siblings, for users who allow it: first by the barycenter
 * method, from the roots down and several times over (Sugiyama, Tagawa and Toda 1981), then by
 * exchanging siblings as long as that helps (greedy switching: Eades and Kelly 1986). Each order is
 * judged by inserting all edges anew.
 *
 * <p>Before: the author's order. After: an order with at most as many crossings. The work is
 * limited by a number of steps, not by time, so that the result depends on nothing but the graph.
 */
public final class CrossingReduction {

  private static final long STEPS = 3_000_000;
  private static final int SWEEPS = 6;

  private final Deadline deadline;
  private final Function<AcyclicGraph, Attempt> judge;
  private Attempt best;
  private long spent;

  private CrossingReduction(
      Attempt first, Function<AcyclicGraph, Attempt> judge, Deadline deadline) {
    this.best = first;
    this.judge = judge;
    this.deadline = deadline;
  }

  /**
   * An order that has been tried.
   *
   * @param backbone the tree in that order
   * @param middle the centres of the tree nodes across the flow
   * @param crossings the number of crossings
   * @param steps the number of steps that it took to find out
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  public record Attempt(Backbone backbone, double[] middle, long crossings, long steps) {}

  /** Returns the best order found. */
  public static AcyclicGraph find(
      Attempt first, Function<AcyclicGraph, Attempt> judge, Deadline deadline) {
    CrossingReduction order = new CrossingReduction(first, judge, deadline);
    if (first.crossings() > 0) {
      order.sweep();
      order.exchange();
    }
    return order.best.backbone().acyclic();
  }

  private boolean isSpent() {
    return spent > STEPS;
  }

  private boolean tryOut(AcyclicGraph acyclic) {
    deadline.check();
    Attempt attempt = judge.apply(acyclic);
    spent += attempt.steps();
    if (attempt.crossings() < best.crossings()) {
      best = attempt;
      return true;
    }
    return false;
  }

  private void sweep() {
    Attempt at = best;
    for (int i = 0; i < SWEEPS && best.crossings() > 0 && !isSpent(); i++) {
      AcyclicGraph sorted = byMeans(at);
      if (Arrays.equals(items(sorted), items(at.backbone().acyclic()))) {
        return;
      }
      deadline.check();
      at = judge.apply(sorted);
      spent += at.steps();
      if (at.crossings() < best.crossings()) {
        best = at;
      }
    }
  }

  private static int[] items(AcyclicGraph acyclic) {
    IntGroups edges = acyclic.edgesAtBox();
    int[] items = new int[edges.end(acyclic.boxCount() - 1)];
    for (int i = 0; i < items.length; i++) {
      items[i] = edges.item(i);
    }
    return items;
  }

  /**
   * Sorts the edges at each box by the mean position of the other ends of lines from its branch.
   */
  private static AcyclicGraph byMeans(Attempt attempt) {
    Backbone backbone = attempt.backbone();
    LayerTree tree = backbone.tree();
    LayoutGraph graph = backbone.graph();
    double[] sum = new double[tree.size()];
    int[] count = new int[tree.size()];
    for (int edge = 0; edge < graph.edges().length; edge++) {
      int[] sources = graph.edges()[edge].sources();
      for (int s = 0; s < sources.length; s++) {
        int flat = graph.sourceStart()[edge] + s;
        if (backbone.isForeign(flat) && Hyperedge.isBox(sources[s])) {
          int from = backbone.boxNode()[sources[s]];
          int to = backbone.sourceNode()[flat];
          sum[from] += attempt.middle()[to];
          sum[to] += attempt.middle()[from];
          count[from]++;
          count[to]++;
        }
      }
    }
    double[] key = new double[graph.edges().length];
    for (int node = tree.size() - 1; node > 0; node--) {
      int parent = tree.parent(node);
      sum[parent] += sum[node];
      count[parent] += count[node];
    }
    for (int edge = 0; edge < key.length; edge++) {
      if (!backbone.isSideBySide(edge)) {
        int node = backbone.span(edge)[0];
        double own = attempt.middle()[node];
        key[edge] = count[node] == 0 ? own : (own + sum[node] / count[node]) / 2;
      }
    }
    return backbone.acyclic().sorted(Comparator.comparingDouble(edge -> key[edge]));
  }

  private void exchange() {
    boolean better = true;
    while (better && best.crossings() > 0 && !isSpent()) {
      better = false;
      for (int box = 0; box < best.backbone().acyclic().boxCount() && !isSpent(); box++) {
        better |= exchangeAt(box);
      }
    }
  }

  private boolean exchangeAt(int box) {
    boolean better = false;
    int size = best.backbone().acyclic().edgesAtBox().size(box);
    for (int from = 0; from < size && best.crossings() > 0; from++) {
      for (int to = 0; to < size && !isSpent(); to++) {
        if (to != from && to != from - 1) {
          better |= tryOut(best.backbone().acyclic().moved(box, from, to));
        }
      }
    }
    return better;
  }
}
