package org.argmap.render.layout;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.Function;

/**
 * Finds an order of siblings with fewer crossings than the author's, for those who ask for it:
 * first by the mean places of what lines lead to, from the whole to the parts and several times
 * over (the barycentre method of Sugiyama, Tagawa and Toda 1981); then by exchanging neighbours as
 * long as that helps (greedy switching: Eades and Kelly 1986), each exchange judged by leading all
 * lines anew.
 *
 * <p>Before: the author's order. After: an order with at most as many crossings. Time: limited by a
 * number of steps, so that the result depends on nothing else.
 */
final class FreeOrder {

  private static final long STEPS = 3_000_000;
  private static final int SWEEPS = 6;

  private final Deadline deadline;
  private final Function<Hanging, Attempt> judge;
  private Attempt best;
  private long spent;

  private FreeOrder(Attempt first, Function<Hanging, Attempt> judge, Deadline deadline) {
    this.best = first;
    this.judge = judge;
    this.deadline = deadline;
  }

  /**
   * A picture in one order.
   *
   * @param backbone its tree
   * @param middle the places of its nodes
   * @param crossings how often lines cross in it
   * @param steps what it cost to find out
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Attempt(Backbone backbone, double[] middle, long crossings, long steps) {}

  /** The best order found. */
  static Hanging find(Attempt first, Function<Hanging, Attempt> judge, Deadline deadline) {
    FreeOrder order = new FreeOrder(first, judge, deadline);
    if (first.crossings() > 0) {
      order.sweep();
      order.exchange();
    }
    return order.best.backbone().hanging();
  }

  private boolean isSpent() {
    return spent > STEPS;
  }

  private boolean tryOut(Hanging hanging) {
    deadline.check();
    Attempt attempt = judge.apply(hanging);
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
      Hanging sorted = byMeans(at);
      if (Arrays.equals(items(sorted), items(at.backbone().hanging()))) {
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

  private static int[] items(Hanging hanging) {
    Grouping links = hanging.linksAtBox();
    int[] items = new int[links.end(hanging.boxCount() - 1)];
    for (int i = 0; i < items.length; i++) {
      items[i] = links.item(i);
    }
    return items;
  }

  /** Sorts the links at each box by the mean place of what lines lead to from the branch below. */
  private static Hanging byMeans(Attempt attempt) {
    Backbone backbone = attempt.backbone();
    Skeleton tree = backbone.tree();
    FlowGraph graph = backbone.graph();
    double[] sum = new double[tree.size()];
    int[] count = new int[tree.size()];
    for (int link = 0; link < graph.links().length; link++) {
      int[] sources = graph.links()[link].sources();
      for (int s = 0; s < sources.length; s++) {
        int flat = graph.sourceStart()[link] + s;
        if (backbone.isForeign(flat) && Link.isBox(sources[s])) {
          int from = backbone.boxNode()[sources[s]];
          int to = backbone.sourceNode()[flat];
          sum[from] += attempt.middle()[to];
          sum[to] += attempt.middle()[from];
          count[from]++;
          count[to]++;
        }
      }
    }
    double[] key = new double[graph.links().length];
    for (int node = tree.size() - 1; node > 0; node--) {
      int parent = tree.parent(node);
      sum[parent] += sum[node];
      count[parent] += count[node];
    }
    for (int link = 0; link < key.length; link++) {
      if (!backbone.isSideBySide(link)) {
        int node = backbone.span(link)[0];
        double own = attempt.middle()[node];
        key[link] = count[node] == 0 ? own : (own + sum[node] / count[node]) / 2;
      }
    }
    return backbone.hanging().sorted(Comparator.comparingDouble(link -> key[link]));
  }

  private void exchange() {
    boolean better = true;
    while (better && best.crossings() > 0 && !isSpent()) {
      better = false;
      for (int box = 0; box < best.backbone().hanging().boxCount() && !isSpent(); box++) {
        better |= exchangeAt(box);
      }
    }
  }

  private boolean exchangeAt(int box) {
    boolean better = false;
    int size = best.backbone().hanging().linksAtBox().size(box);
    for (int from = 0; from < size && best.crossings() > 0; from++) {
      for (int to = 0; to < size && !isSpent(); to++) {
        if (to != from && to != from - 1) {
          better |= tryOut(best.backbone().hanging().moved(box, from, to));
        }
      }
    }
    return better;
  }
}
