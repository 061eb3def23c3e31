package org.argmap.render.layout.order;

import java.util.ArrayList;
import java.util.List;
import org.argmap.render.layout.graph.IntList;

/**
 * The ordered tree that a drawing is built on, with every node one layer below its parent. The
 * children of the invisible root are the boxes that are grounds of nothing; the children of a box
 * are its grounds in the author's order, each only at its first target. Nodes without a box keep
 * room for lines, leaf stacks and frame borders.
 */
public final class LayerTree {

  /** The kinds of tree nodes. */
  public enum Kind {
    /** The invisible root. */
    ROOT,
    /** A box. */
    BOX,
    /** A dummy node: a line passes its layer on the way to a box in a deeper layer. */
    DUMMY,
    /** The end of a line that arrives from elsewhere in the tree. */
    ARRIVAL,
    /** The lower part of a leaf stack, which reaches into the layers below its own. */
    STACK,
    /** A border node: one side of a frame. */
    BORDER
  }

  public static final int NONE = -1;

  private final List<Kind> kinds = new ArrayList<>();
  private final IntList boxes = new IntList();
  private final IntList edges = new IntList();
  private final IntList parents = new IntList();
  private final IntList layers = new IntList();
  private final IntList firstChildren = new IntList();
  private final IntList lastChildren = new IntList();
  private final IntList nextSiblings = new IntList();
  private final IntList previousSiblings = new IntList();

  LayerTree() {
    add(Kind.ROOT, NONE, NONE, NONE);
  }

  /**
   * Adds a node as the last child of a parent.
   *
   * @param box the box that it stands for, or {@link #NONE}
   * @param edge the edge that it is a source of, or {@link #NONE}
   */
  int add(Kind kind, int parent, int box, int edge) {
    int node = kinds.size();
    kinds.add(kind);
    boxes.add(box);
    edges.add(edge);
    parents.add(parent);
    layers.add(parent == NONE ? -1 : layers.get(parent) + 1);
    firstChildren.add(NONE);
    lastChildren.add(NONE);
    nextSiblings.add(NONE);
    int previous = parent == NONE ? NONE : lastChildren.get(parent);
    previousSiblings.add(previous);
    if (previous != NONE) {
      nextSiblings.set(previous, node);
    } else if (parent != NONE) {
      firstChildren.set(parent, node);
    }
    if (parent != NONE) {
      lastChildren.set(parent, node);
    }
    return node;
  }

  public int size() {
    return kinds.size();
  }

  public boolean is(Kind kind, int node) {
    return kinds.get(node) == kind;
  }

  Kind kind(int node) {
    return kinds.get(node);
  }

  public int box(int node) {
    return boxes.get(node);
  }

  public int edge(int node) {
    return edges.get(node);
  }

  public int parent(int node) {
    return parents.get(node);
  }

  public int layer(int node) {
    return layers.get(node);
  }

  public int firstChild(int node) {
    return firstChildren.get(node);
  }

  public int lastChild(int node) {
    return lastChildren.get(node);
  }

  /** Returns the first child that is no border node, or the first child if all are. */
  public int firstInner(int node) {
    int at = firstChild(node);
    while (at != NONE && is(Kind.BORDER, at)) {
      at = next(at);
    }
    return at == NONE ? firstChild(node) : at;
  }

  /** Returns the last child that is no border node, or the last child if all are. */
  public int lastInner(int node) {
    int at = lastChild(node);
    while (at != NONE && is(Kind.BORDER, at)) {
      at = previous(at);
    }
    return at == NONE ? lastChild(node) : at;
  }

  int next(int node) {
    return nextSiblings.get(node);
  }

  public int previous(int node) {
    return previousSiblings.get(node);
  }

  /** Returns the nodes, each after its children, without recursion. */
  public int[] postorder() {
    int[] order = new int[size()];
    int count = 0;
    int at = descend(0);
    while (true) {
      order[count++] = at;
      if (at == 0) {
        return order;
      }
      at = next(at) != NONE ? descend(next(at)) : parent(at);
    }
  }

  private int descend(int node) {
    int at = node;
    while (firstChild(at) != NONE) {
      at = firstChild(at);
    }
    return at;
  }
}
