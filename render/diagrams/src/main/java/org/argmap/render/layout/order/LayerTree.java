package org.argmap.render.layout.order;

import java.util.ArrayList;
import java.util.List;
import org.argmap.render.layout.graph.IntList;

/**
 * The ordered tree that a picture is built on. Below an invisible root stand the boxes that are
 * grounds of nothing; below a box stand its grounds in the author's order, each once, at its first
 * target. Nodes without a box keep places free: for lines that pass a layer, and for lines that
 * arrive from elsewhere.
 *
 * <p>Every node is one layer below its parent.
 */
public final class LayerTree {

  /** What a node of the tree stands for. */
  public enum Kind {
    /** The invisible root. */
    ROOT,
    /** A box. */
    BOX,
    /** The place where a line passes the layer on its way to a box of a deeper one. */
    DUMMY,
    /** The place where a line from elsewhere arrives. */
    ARRIVAL,
    /** The lower part of a stack, which reaches into the layers below its own. */
    STACK,
    /** The side of a frame. */
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
   * @param box the box it stands for, or {@link #NONE}
   * @param edge the edge whose sources it stands among, or {@link #NONE}
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

  /** The first child that is no wall, or the first one where all are walls. */
  public int firstInner(int node) {
    int at = firstChild(node);
    while (at != NONE && is(Kind.BORDER, at)) {
      at = next(at);
    }
    return at == NONE ? firstChild(node) : at;
  }

  /** The last child that is no wall, or the last one where all are walls. */
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

  /** The nodes, each after its children, children in order; found without recursion. */
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
