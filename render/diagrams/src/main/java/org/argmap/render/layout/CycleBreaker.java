package org.argmap.render.layout;

import java.util.Arrays;

/**
 * Phase 1: finds the few sources and targets that make circles, by depth-first search from the
 * final conclusions in the author's order; what leads back to a box still being explored goes
 * against the flow. (Sugiyama, Tagawa and Toda 1981, the first step; the search in place of a
 * smallest set keeps the reader's expectation that the first-named conclusion stands on top.)
 *
 * <p>Before: any graph. After: {@link Hanging#order} is a topological order of the boxes over all
 * sources that do not go {@link Hanging#against}; every link has an anchor; chains of links that
 * target one another in a circle are cut at the first link of the circle, which hangs from an
 * invisible box. Time: linear.
 */
final class CycleBreaker {

  private final FlowGraph graph;
  private final Deadline deadline;
  private final int[] anchor;
  private final boolean[] loose;
  private final boolean[] against;
  private final IntList postorder = new IntList();
  private int boxCount;

  private CycleBreaker(FlowGraph graph, Deadline deadline) {
    this.graph = graph;
    this.deadline = deadline;
    this.anchor = new int[graph.links().length];
    this.loose = new boolean[graph.links().length];
    this.against = new boolean[graph.sourceCount()];
    this.boxCount = graph.boxCount();
  }

  static Hanging breakCycles(FlowGraph graph, Deadline deadline) {
    return new CycleBreaker(graph, deadline).run();
  }

  private Hanging run() {
    findAnchors();
    int links = graph.links().length;
    int[] atBox = new int[links];
    int[] atLink = new int[links];
    for (int i = 0; i < links; i++) {
      int target = graph.links()[i].target();
      boolean direct = loose[i] || Link.isBox(target);
      atBox[i] = direct ? anchor[i] : -1;
      atLink[i] = direct ? -1 : Link.linkOf(target);
    }
    Grouping byAnchor = new Grouping(boxCount, anchor);
    search(byAnchor);
    int[] order = postorder.toArray();
    for (int i = 0, j = order.length - 1; i < j; i++, j--) {
      int swapped = order[i];
      order[i] = order[j];
      order[j] = swapped;
    }
    return new Hanging(
        graph,
        boxCount,
        anchor,
        loose,
        new Grouping(boxCount, atBox),
        new Grouping(links, atLink),
        byAnchor,
        against,
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
        int target = graph.links()[at].target();
        if (anchor[at] >= 0) {
          found = anchor[at];
        } else if (anchor[at] == onPath || target == Link.NOTHING) {
          loose[at] = true;
          found = boxCount++;
          anchor[at] = found;
        } else {
          anchor[at] = onPath;
          path.add(at);
          if (Link.isBox(target)) {
            found = target;
          } else {
            at = Link.linkOf(target);
          }
        }
      }
      while (!path.isEmpty()) {
        int link = path.pop();
        anchor[link] = found;
      }
    }
  }

  private void search(Grouping byAnchor) {
    boolean[] isGround = new boolean[boxCount];
    for (Link link : graph.links()) {
      for (int source : link.sources()) {
        if (!link.relation() && Link.isBox(source)) {
          isGround[source] = true;
        }
      }
    }
    for (int i = 0; i < graph.links().length; i++) {
      if (graph.links()[i].relation()) {
        Arrays.fill(against, graph.sourceStart()[i], graph.sourceStart()[i + 1], true);
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

  /** Explores the grounds of a box, a stack in place of recursion: box, link position, source. */
  private void explore(int root, Grouping byAnchor, byte[] state) {
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
      Link link = graph.links()[number];
      if (link.relation() || source == link.sources().length) {
        stack.add(position + 1);
        stack.add(0);
        continue;
      }
      stack.add(position);
      stack.add(source + 1);
      int ground = link.sources()[source];
      int flat = graph.sourceStart()[number] + source;
      if (!Link.isBox(ground) || state[ground] == 1) {
        against[flat] = true;
      } else if (state[ground] == 0) {
        push(stack, ground, byAnchor, state);
      }
    }
  }

  private static void push(IntList stack, int box, Grouping byAnchor, byte[] state) {
    state[box] = 1;
    stack.add(box);
    stack.add(byAnchor.start(box));
    stack.add(0);
  }
}
