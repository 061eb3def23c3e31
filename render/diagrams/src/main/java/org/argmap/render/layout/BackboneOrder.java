package org.argmap.render.layout;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Phase 3: orders the boxes on the backbone, the spanning forest of first targets, so that siblings
 * keep the author's order and a box that is added moves nothing but its neighbours. What argues
 * about an argument stands directly after the premises of that argument, in the same layer, because
 * its line ends at the point above them.
 *
 * <p>(In the place of the barycentre sweeps of Sugiyama, Tagawa and Toda 1981, which give up the
 * author's order for fewer crossings; on a tree this order has none.)
 *
 * <p>Before: layers with every source that goes with the flow below its target. After: every box is
 * one node of the tree, in its layer; every source of every link has its place below the point of
 * the link, except those of relations between neighbours. Time: linear in the boxes and the layers
 * that lines pass.
 */
final class BackboneOrder {

  private final Hanging hanging;
  private final Deadline deadline;
  private final FlowGraph graph;
  private final int[] layers;
  private final Skeleton tree = new Skeleton();
  private int deepest;
  private final int[] boxNode;
  private final int[] sourceNode;
  private final int[] spareNode;
  private final int[] row;
  private final boolean[] isBackbone;
  private final boolean[] hasBackbone;
  private final BitSet joinedToNext = new BitSet();
  private final IntList waiting = new IntList();

  private BackboneOrder(Hanging hanging, int[] layers, Deadline deadline) {
    this.deadline = deadline;
    this.hanging = hanging;
    this.graph = hanging.graph();
    this.layers = layers;
    this.boxNode = new int[hanging.boxCount()];
    this.sourceNode = new int[graph.sourceCount()];
    this.spareNode = new int[graph.links().length];
    this.row = new int[graph.links().length];
    this.isBackbone = new boolean[graph.sourceCount()];
    this.hasBackbone = new boolean[hanging.boxCount()];
    Arrays.fill(boxNode, Skeleton.NONE);
    Arrays.fill(sourceNode, Skeleton.NONE);
    Arrays.fill(spareNode, Skeleton.NONE);
  }

  static Backbone order(Hanging hanging, int[] layers, Deadline deadline) {
    return new BackboneOrder(hanging, layers, deadline).run();
  }

  private Backbone run() {
    chooseBackbone();
    for (int layer : layers) {
      deepest = Math.max(deepest, layer);
    }
    for (int box = 0; box < hanging.boxCount(); box++) {
      if (!hasBackbone[box]) {
        place(box, 0, Skeleton.NONE);
      }
    }
    for (int i = 0; i < waiting.size(); i++) {
      deadline.tick();
      int box = waiting.get(i);
      hang(box, false);
      hang(box, true);
    }
    return new Backbone(hanging, layers, tree, boxNode, sourceNode, spareNode, row);
  }

  private void chooseBackbone() {
    for (int i = 0; i < graph.links().length; i++) {
      int[] sources = graph.links()[i].sources();
      for (int s = 0; s < sources.length; s++) {
        int flat = graph.sourceStart()[i] + s;
        if (!hanging.against()[flat] && !hasBackbone[sources[s]]) {
          hasBackbone[sources[s]] = true;
          isBackbone[flat] = true;
        }
      }
    }
  }

  private int place(int box, int parent, int link) {
    int above = parent;
    int first = Skeleton.NONE;
    while (tree.layer(above) + 1 < layers[box]) {
      above = tree.add(Skeleton.Kind.PASS, above, Skeleton.NONE, link);
      first = first == Skeleton.NONE ? above : first;
    }
    boxNode[box] = tree.add(Skeleton.Kind.BOX, above, box, link);
    hold(box);
    waiting.add(box);
    return first == Skeleton.NONE ? boxNode[box] : first;
  }

  /** Keeps the layers free that a stack reaches into. */
  private void hold(int box) {
    Stack stack = box < graph.boxCount() ? graph.stacks()[box] : null;
    if (stack != null) {
      int last = Math.min(deepest, layers[box] + stack.layersBelow());
      int above = boxNode[box];
      while (tree.layer(above) < last) {
        above = tree.add(Skeleton.Kind.HOLD, above, box, Skeleton.NONE);
      }
    }
  }

  /** Adds what hangs from a box: its arguments, or its relations, each with what hangs from it. */
  private void hang(int box, boolean relations) {
    IntList stack = new IntList();
    pushBackwards(stack, hanging.linksAtBox(), box);
    while (!stack.isEmpty()) {
      deadline.tick();
      int link = stack.pop();
      Link item = graph.links()[link];
      boolean direct = hanging.loose()[link] || Link.isBox(item.target());
      if (direct && item.relation() != relations) {
        continue;
      }
      row[link] = direct ? 0 : row[Link.linkOf(item.target())] + 1;
      if (!joinsNeighbours(link)) {
        addSources(link, boxNode[box]);
      }
      pushBackwards(stack, hanging.linksAtLink(), link);
    }
  }

  private void addSources(int link, int parent) {
    int[] sources = graph.links()[link].sources();
    for (int s = 0; s < sources.length; s++) {
      int flat = graph.sourceStart()[link] + s;
      sourceNode[flat] =
          isBackbone[flat]
              ? place(sources[s], parent, link)
              : tree.add(Skeleton.Kind.SLOT, parent, Skeleton.NONE, link);
    }
    if (sources.length == 0) {
      spareNode[link] = tree.add(Skeleton.Kind.SLOT, parent, Skeleton.NONE, link);
    }
  }

  private boolean joinsNeighbours(int link) {
    Link item = graph.links()[link];
    if (!item.relation()
        || item.sources().length != 1
        || !Link.isBox(item.sources()[0])
        || !Link.isBox(item.target())
        || hanging.linksAtLink().size(link) > 0) {
      return false;
    }
    int one = boxNode[item.target()];
    int other = boxNode[item.sources()[0]];
    if (one == Skeleton.NONE
        || other == Skeleton.NONE
        || (tree.next(one) != other && tree.next(other) != one)
        || joinedToNext.get(Math.min(one, other))) {
      return false;
    }
    // There is room for one point between neighbours; further relations go round.
    joinedToNext.set(Math.min(one, other));
    return true;
  }

  private static void pushBackwards(IntList stack, Grouping grouping, int group) {
    for (int i = grouping.end(group) - 1; i >= grouping.start(group); i--) {
      stack.add(grouping.item(i));
    }
  }
}
