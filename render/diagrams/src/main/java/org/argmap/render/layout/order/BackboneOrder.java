package org.argmap.render.layout.order;

import java.util.Arrays;
import java.util.BitSet;
import org.argmap.render.layout.graph.Deadline;
import org.argmap.render.layout.graph.Hyperedge;
import org.argmap.render.layout.graph.IntGroups;
import org.argmap.render.layout.graph.IntList;
import org.argmap.render.layout.graph.LayoutGraph;
import org.argmap.render.layout.graph.LeafStack;

/**
 * Phase 4, ordering: orders the boxes on the backbone, the spanning forest of first targets.
 * Siblings keep the author's order, and adding a box moves only its neighbours. The sources of an
 * argument about an argument follow the premises of that argument in the same layer, because its
 * line ends at the joint above them.
 *
 * <p>This replaces the barycenter sweeps of Sugiyama, Tagawa and Toda (1981), which give up the
 * author's order to save crossings; a tree in this order has no crossings.
 *
 * <p>Before: layers in which every source outside the feedback set is below its target. After:
 * every box is one node of the tree, in its layer; every source of every edge has a node below the
 * joint of the edge, except those of relations between neighbours. Time: linear in the number of
 * boxes and dummy nodes.
 */
public final class BackboneOrder {

  private final AcyclicGraph acyclic;
  private final Deadline deadline;
  private final LayoutGraph graph;
  private final int[] layers;
  private final LayerTree tree = new LayerTree();
  private int deepest;
  private final int[] boxNode;
  private final int[] sourceNode;
  private final int[] spareNode;
  private final int[] row;
  private final boolean[] isBackbone;
  private final boolean[] hasBackbone;
  private final BitSet joinedToNext = new BitSet();
  private final IntList waiting = new IntList();

  private BackboneOrder(AcyclicGraph acyclic, int[] layers, Deadline deadline) {
    this.deadline = deadline;
    this.acyclic = acyclic;
    this.graph = acyclic.graph();
    this.layers = layers;
    this.boxNode = new int[acyclic.boxCount()];
    this.sourceNode = new int[graph.sourceCount()];
    this.spareNode = new int[graph.edges().length];
    this.row = new int[graph.edges().length];
    this.isBackbone = new boolean[graph.sourceCount()];
    this.hasBackbone = new boolean[acyclic.boxCount()];
    Arrays.fill(boxNode, LayerTree.NONE);
    Arrays.fill(sourceNode, LayerTree.NONE);
    Arrays.fill(spareNode, LayerTree.NONE);
  }

  public static Backbone order(AcyclicGraph acyclic, int[] layers, Deadline deadline) {
    return new BackboneOrder(acyclic, layers, deadline).run();
  }

  private Backbone run() {
    chooseBackbone();
    for (int layer : layers) {
      deepest = Math.max(deepest, layer);
    }
    for (int box = 0; box < acyclic.boxCount(); box++) {
      if (!hasBackbone[box]) {
        place(box, 0, LayerTree.NONE);
      }
    }
    for (int i = 0; i < waiting.size(); i++) {
      deadline.tick();
      int box = waiting.get(i);
      hang(box, false);
      hang(box, true);
    }
    return new Backbone(acyclic, layers, tree, boxNode, sourceNode, spareNode, row);
  }

  private void chooseBackbone() {
    for (int i = 0; i < graph.edges().length; i++) {
      int[] sources = graph.edges()[i].sources();
      for (int s = 0; s < sources.length; s++) {
        int flat = graph.sourceStart()[i] + s;
        if (!acyclic.feedback()[flat] && !hasBackbone[sources[s]]) {
          hasBackbone[sources[s]] = true;
          isBackbone[flat] = true;
        }
      }
    }
  }

  private int place(int box, int parent, int edge) {
    int above = parent;
    int first = LayerTree.NONE;
    while (tree.layer(above) + 1 < layers[box]) {
      above = tree.add(LayerTree.Kind.DUMMY, above, LayerTree.NONE, edge);
      first = first == LayerTree.NONE ? above : first;
    }
    boxNode[box] = tree.add(LayerTree.Kind.BOX, above, box, edge);
    hold(box);
    waiting.add(box);
    return first == LayerTree.NONE ? boxNode[box] : first;
  }

  /** Keeps free the layers that a leaf stack reaches into. */
  private void hold(int box) {
    LeafStack stack = box < graph.boxCount() ? graph.stacks()[box] : null;
    if (stack != null) {
      int last = Math.min(deepest, layers[box] + stack.layersBelow());
      int above = boxNode[box];
      while (tree.layer(above) < last) {
        above = tree.add(LayerTree.Kind.STACK, above, box, LayerTree.NONE);
      }
    }
  }

  /** Adds the arguments or the relations of a box, each with the edges that hang from it. */
  private void hang(int box, boolean relations) {
    IntList stack = new IntList();
    pushBackwards(stack, acyclic.edgesAtBox(), box);
    while (!stack.isEmpty()) {
      deadline.tick();
      int edge = stack.pop();
      Hyperedge item = graph.edges()[edge];
      boolean direct = acyclic.detached()[edge] || Hyperedge.isBox(item.target());
      if (direct && item.relation() != relations) {
        continue;
      }
      row[edge] = direct ? 0 : row[Hyperedge.edgeOf(item.target())] + 1;
      if (!joinsNeighbours(edge)) {
        addSources(edge, boxNode[box]);
      }
      pushBackwards(stack, acyclic.edgesAtEdge(), edge);
    }
  }

  private void addSources(int edge, int parent) {
    int[] sources = graph.edges()[edge].sources();
    for (int s = 0; s < sources.length; s++) {
      int flat = graph.sourceStart()[edge] + s;
      sourceNode[flat] =
          isBackbone[flat]
              ? place(sources[s], parent, edge)
              : tree.add(LayerTree.Kind.ARRIVAL, parent, LayerTree.NONE, edge);
    }
    if (sources.length == 0) {
      spareNode[edge] = tree.add(LayerTree.Kind.ARRIVAL, parent, LayerTree.NONE, edge);
    }
  }

  private boolean joinsNeighbours(int edge) {
    Hyperedge item = graph.edges()[edge];
    if (!item.relation()
        || item.sources().length != 1
        || !Hyperedge.isBox(item.sources()[0])
        || !Hyperedge.isBox(item.target())
        || acyclic.edgesAtEdge().size(edge) > 0) {
      return false;
    }
    int one = boxNode[item.target()];
    int other = boxNode[item.sources()[0]];
    if (one == LayerTree.NONE
        || other == LayerTree.NONE
        || (tree.next(one) != other && tree.next(other) != one)
        || joinedToNext.get(Math.min(one, other))) {
      return false;
    }
    // There is room for one joint between two neighbours; further relations are inserted as edges.
    joinedToNext.set(Math.min(one, other));
    return true;
  }

  private static void pushBackwards(IntList stack, IntGroups grouping, int group) {
    for (int i = grouping.end(group) - 1; i >= grouping.start(group); i--) {
      stack.add(grouping.item(i));
    }
  }
}
