package org.argmap.render.layout.placement;

import java.util.Arrays;
import org.argmap.render.layout.graph.Deadline;
import org.argmap.render.layout.order.LayerTree;

/**
 * Phase 6, node placement: places the nodes of the tree across the flow, by contours of subtrees
 * joined by threads. (Buchheim, Jünger and Leipert 2002, who improve Walker's algorithm to linear
 * time; here without recursion, and with distances that depend on the two nodes.)
 *
 * <p>Before: an ordered tree with every node one layer below its parent. After: the nodes of each
 * layer are in the order of the tree, no two closer than {@link Spacing#between}; a parent is
 * centred above its first and last child. Time: linear.
 */
public final class TreePlacer {

  private final LayerTree tree;
  private final Spacing spacing;
  private final double[] prelim;
  private final double[] mod;
  private final double[] shift;
  private final double[] change;
  private final int[] thread;
  private final int[] ancestor;
  private final int[] number;
  private final int[] leader;

  private TreePlacer(LayerTree tree, Spacing spacing) {
    int size = tree.size();
    this.tree = tree;
    this.spacing = spacing;
    this.prelim = new double[size];
    this.mod = new double[size];
    this.shift = new double[size];
    this.change = new double[size];
    this.thread = new int[size];
    this.ancestor = new int[size];
    this.number = new int[size];
    this.leader = new int[size];
    Arrays.fill(thread, LayerTree.NONE);
    for (int i = 0; i < size; i++) {
      ancestor[i] = i;
      int previous = tree.previous(i);
      number[i] = previous == LayerTree.NONE ? 0 : number[previous] + 1;
    }
  }

  /** Returns the centre of each node across the flow. */
  public static double[] place(LayerTree tree, Spacing spacing, Deadline deadline) {
    return new TreePlacer(tree, spacing).run(deadline);
  }

  private double[] run(Deadline deadline) {
    for (int node : tree.postorder()) {
      deadline.tick();
      placeAboveChildren(node);
    }
    double[] middle = new double[tree.size()];
    double[] sums = new double[tree.size()];
    // A parent has a smaller number than its children, so counting upwards visits it first.
    for (int node = 1; node < middle.length; node++) {
      int parent = tree.parent(node);
      sums[node] = sums[parent] + mod[parent];
      middle[node] = prelim[node] + sums[node];
    }
    return middle;
  }

  private void placeAboveChildren(int node) {
    int first = tree.firstChild(node);
    double above = 0;
    if (first != LayerTree.NONE) {
      executeShifts(node);
      above = (prelim[tree.firstInner(node)] + prelim[tree.lastInner(node)]) / 2;
    }
    int left = tree.previous(node);
    if (left == LayerTree.NONE) {
      prelim[node] = above;
    } else {
      prelim[node] = prelim[left] + spacing.between(left, node);
      mod[node] = prelim[node] - above;
    }
    if (node != 0) {
      int parent = tree.parent(node);
      leader[parent] = apportion(node, left == LayerTree.NONE ? node : leader[parent]);
    }
  }

  /**
   * Moves a subtree away from those to its left; returns the subtree that leads the contour from
   * here.
   */
  private int apportion(int node, int leading) {
    int left = tree.previous(node);
    if (left == LayerTree.NONE) {
      return leading;
    }
    Contours contours = new Contours(left, node);
    while (contours.reachesDeeper()) {
      contours.descend(node);
      double push = contours.overlap();
      if (push > 0) {
        boolean own = tree.parent(ancestor[contours.insideLeft]) == tree.parent(node);
        move(own ? ancestor[contours.insideLeft] : leading, node, push);
        contours.push(push);
      }
      contours.addModifiers();
    }
    return contours.thread() ? node : leading;
  }

  /**
   * The facing and the outer contours of a subtree and of those to its left, at one layer. The sums
   * are the modifiers of the ancestors of each contour node.
   */
  private final class Contours {
    private int insideLeft;
    private int outsideLeft;
    private int insideRight;
    private int outsideRight;
    private double sumInsideLeft;
    private double sumOutsideLeft;
    private double sumInsideRight;
    private double sumOutsideRight;

    Contours(int left, int node) {
      insideLeft = left;
      outsideLeft = tree.firstChild(tree.parent(node));
      insideRight = node;
      outsideRight = node;
      addModifiers();
    }

    boolean reachesDeeper() {
      return nextRight(insideLeft) != LayerTree.NONE && nextLeft(insideRight) != LayerTree.NONE;
    }

    void descend(int node) {
      insideLeft = nextRight(insideLeft);
      insideRight = nextLeft(insideRight);
      outsideLeft = nextLeft(outsideLeft);
      outsideRight = nextRight(outsideRight);
      ancestor[outsideRight] = node;
    }

    double overlap() {
      return prelim[insideLeft]
          + sumInsideLeft
          - prelim[insideRight]
          - sumInsideRight
          + spacing.between(insideLeft, insideRight);
    }

    void push(double distance) {
      sumInsideRight += distance;
      sumOutsideRight += distance;
    }

    void addModifiers() {
      sumInsideLeft += mod[insideLeft];
      sumInsideRight += mod[insideRight];
      sumOutsideLeft += mod[outsideLeft];
      sumOutsideRight += mod[outsideRight];
    }

    /** Joins the contours by threads; returns whether the right subtree leads from here on. */
    boolean thread() {
      if (nextRight(insideLeft) != LayerTree.NONE && nextRight(outsideRight) == LayerTree.NONE) {
        thread[outsideRight] = nextRight(insideLeft);
        mod[outsideRight] += sumInsideLeft - sumOutsideRight;
      }
      if (nextLeft(insideRight) != LayerTree.NONE && nextLeft(outsideLeft) == LayerTree.NONE) {
        thread[outsideLeft] = nextLeft(insideRight);
        mod[outsideLeft] += sumInsideRight - sumOutsideLeft;
        return true;
      }
      return false;
    }
  }

  private void move(int from, int node, double push) {
    int subtrees = Math.max(1, number[node] - number[from]);
    change[node] -= push / subtrees;
    shift[node] += push;
    change[from] += push / subtrees;
    prelim[node] += push;
    mod[node] += push;
  }

  private void executeShifts(int node) {
    double shifted = 0;
    double changed = 0;
    for (int child = tree.lastChild(node); child != LayerTree.NONE; child = tree.previous(child)) {
      prelim[child] += shifted;
      mod[child] += shifted;
      changed += change[child];
      shifted += shift[child] + changed;
    }
  }

  private int nextLeft(int node) {
    int child = tree.firstChild(node);
    return child == LayerTree.NONE ? thread[node] : child;
  }

  private int nextRight(int node) {
    int child = tree.lastChild(node);
    return child == LayerTree.NONE ? thread[node] : child;
  }
}
