package org.argmap.render.layout.order;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.argmap.render.layout.graph.Deadline;
import org.argmap.render.layout.graph.FrameTree;
import org.argmap.render.layout.graph.IntList;

/**
 * Phase 5, frames: adds border nodes on both sides of neighbouring branches that lie in a frame, as
 * a whole or down to the same layer, so that no other branch gets between them. There is one border
 * node in every layer that the branches reach. Boxes of the frame further down get a part of their
 * own. (After the border nodes of clusters in Sander 1996, Layout of compound directed graphs.)
 *
 * <p>Before: the ordered tree. After: the same tree, its nodes in the same order, with border
 * nodes; every box in a frame is in exactly one part of that frame, and no other box is. Time:
 * linear in the size of the tree for each depth of nesting.
 */
public final class FrameBorders {

  private static final int WHOLE = Integer.MAX_VALUE;

  private final Deadline deadline;
  private final Backbone backbone;
  private final FrameTree frames;
  private final LayerTree old;
  private final LayerTree tree = new LayerTree();
  private final int depths;
  private final int[] moved;
  private final int[] branchBox;
  private final int[] limits;
  private final List<FramePart> frameParts = new ArrayList<>();

  private FrameBorders(Backbone backbone, FrameTree frames, Deadline deadline) {
    this.deadline = deadline;
    this.backbone = backbone;
    this.frames = frames;
    this.old = backbone.tree();
    this.depths = frames.maxDepth() + 1;
    this.moved = new int[old.size()];
    this.branchBox = new int[old.size()];
    this.limits = new int[old.size() * depths];
  }

  /** The tree with border nodes, and the parts of the frames. */
  public record Result(Backbone backbone, List<FramePart> frameParts) {}

  public static Result build(Backbone backbone, FrameTree frames, Deadline deadline) {
    if (frames.isEmpty()) {
      return new Result(backbone, List.of());
    }
    return new FrameBorders(backbone, frames, deadline).run();
  }

  private Result run() {
    Arrays.fill(branchBox, LayerTree.NONE);
    Arrays.fill(limits, WHOLE);
    for (int node : old.postorder()) {
      deadline.tick();
      limitParent(node);
    }
    List<Cover> covers = new ArrayList<>();
    IntList waiting = new IntList();
    waiting.add(0);
    covers.add(new Cover(new IntList(), new IntList()));
    for (int i = 0; i < waiting.size(); i++) {
      deadline.tick();
      copyChildren(waiting.get(i), covers.get(i), waiting, covers);
    }
    return new Result(
        new Backbone(
            backbone.acyclic(),
            backbone.layers(),
            tree,
            remap(backbone.boxNode()),
            remap(backbone.sourceNode()),
            remap(backbone.spareNode()),
            backbone.row()),
        frameParts);
  }

  private int[] remap(int[] nodes) {
    int[] result = new int[nodes.length];
    for (int i = 0; i < nodes.length; i++) {
      result[i] = nodes[i] == LayerTree.NONE ? LayerTree.NONE : moved[nodes[i]];
    }
    return result;
  }

  /** Returns the innermost frame of the box of a node. */
  private int frameOf(int node) {
    int box = node == LayerTree.NONE ? LayerTree.NONE : old.box(node);
    return box == LayerTree.NONE || box >= backbone.graph().boxCount()
        ? FrameTree.NONE
        : frames.around(backbone.graph().boxes()[box]);
  }

  /**
   * Limits how deep the branch of the parent lies in its frames: down to the layer before the first
   * box outside.
   */
  private void limitParent(int node) {
    if (old.box(node) != LayerTree.NONE) {
      branchBox[node] = node;
    }
    if (node == 0 || branchBox[node] == LayerTree.NONE) {
      return;
    }
    int parent = old.parent(node);
    if (old.is(LayerTree.Kind.DUMMY, parent)) {
      branchBox[parent] = branchBox[node];
      return;
    }
    int own = branchBox[node];
    for (int at = frameOf(parent); at != FrameTree.NONE; at = frames.parent(at)) {
      int depth = frames.depth(at);
      boolean inside = frames.encloses(at, frameOf(own));
      int limit = inside ? limits[own * depths + depth] : old.layer(own) - 1;
      limits[parent * depths + depth] = Math.min(limits[parent * depths + depth], limit);
    }
  }

  /**
   * The parts of frames around a node, outermost first, each with the layer that it reaches down
   * to.
   */
  private record Cover(IntList frames, IntList limits) {

    /** Returns how many of the parts reach a layer. */
    int reaching(int layer) {
      int count = 0;
      while (count < frames.size() && limits.get(count) >= layer) {
        count++;
      }
      return count;
    }
  }

  private void copyChildren(int parent, Cover around, IntList waiting, List<Cover> covers) {
    Run run = new Run(moved[parent]);
    for (int child = old.firstChild(parent); child != LayerTree.NONE; child = old.next(child)) {
      int box = branchBox[child];
      Cover cover = around;
      if (box != LayerTree.NONE) {
        int held = around.reaching(old.layer(box));
        Cover wanted = wanted(box, around, held);
        run.continueWith(wanted, held);
        run.include(box);
        cover = wanted;
      }
      LayerTree.Kind kind = old.kind(child);
      moved[child] = tree.add(kind, moved[parent], old.box(child), old.edge(child));
      waiting.add(child);
      covers.add(cover);
    }
    run.closeTo(0);
  }

  /**
   * Returns the parts that hold a box: those that continue from above, and those that begin with
   * it.
   */
  private Cover wanted(int box, Cover around, int held) {
    IntList inner = new IntList();
    for (int at = frameOf(box); at != FrameTree.NONE; at = frames.parent(at)) {
      inner.add(at);
    }
    Cover cover = new Cover(new IntList(), new IntList());
    while (!inner.isEmpty()) {
      int frame = inner.pop();
      int depth = cover.frames().size();
      boolean goesOn = depth < held && around.frames().get(depth) == frame;
      int limit = goesOn ? around.limits().get(depth) : limits[box * depths + depth];
      int outer = depth == 0 ? WHOLE : cover.limits().get(depth - 1);
      cover.frames().add(frame);
      cover.limits().add(Math.min(limit, outer));
    }
    return cover;
  }

  /** Neighbouring branches and the frame parts that are open around them. */
  private final class Run {
    private final int parent;
    private final List<Opened> open = new ArrayList<>();

    Run(int parent) {
      this.parent = parent;
    }

    /**
     * Closes the parts that do not continue with the next branch, and opens those that begin with
     * it.
     */
    void continueWith(Cover wanted, int held) {
      int same = 0;
      while (same < open.size()
          && held + same < wanted.frames().size()
          && open.get(same).frame == wanted.frames().get(held + same)
          && open.get(same).limit == wanted.limits().get(held + same)) {
        same++;
      }
      closeTo(same);
      for (int i = held + same; i < wanted.frames().size(); i++) {
        int border = tree.add(LayerTree.Kind.BORDER, parent, LayerTree.NONE, LayerTree.NONE);
        open.add(new Opened(wanted.frames().get(i), wanted.limits().get(i), border));
      }
    }

    /** Extends the open parts to the layers that the boxes of a branch take. */
    void include(int box) {
      for (int i = 0; i < open.size(); i++) {
        Opened framePart = open.get(i);
        framePart.first = Math.min(framePart.first, old.layer(box));
        framePart.last = Math.max(framePart.last, deepest(box, framePart.limit, framePart.last));
      }
    }

    void closeTo(int count) {
      while (open.size() > count) {
        Opened framePart = open.remove(open.size() - 1);
        extend(framePart.border, framePart.last);
        int right = tree.add(LayerTree.Kind.BORDER, parent, LayerTree.NONE, LayerTree.NONE);
        extend(right, framePart.last);
        frameParts.add(
            new FramePart(
                framePart.frame, framePart.border, right, framePart.first, framePart.last));
      }
    }

    private void extend(int border, int last) {
      int at = border;
      while (tree.layer(at) < last) {
        at = tree.add(LayerTree.Kind.BORDER, at, LayerTree.NONE, LayerTree.NONE);
      }
    }
  }

  /** Returns the deepest layer, up to a limit, in which a branch has a box. */
  private int deepest(int top, int limit, int known) {
    int deepest = Math.max(known, old.layer(top));
    IntList stack = new IntList();
    stack.add(top);
    while (!stack.isEmpty() && deepest < limit) {
      deadline.tick();
      int node = stack.pop();
      for (int child = old.firstChild(node); child != LayerTree.NONE; child = old.next(child)) {
        int box = branchBox[child];
        if (box != LayerTree.NONE && old.layer(box) <= limit) {
          deepest = Math.max(deepest, old.layer(box));
          stack.add(box);
        }
      }
    }
    return deepest;
  }

  /** A frame part that has not been closed yet. */
  private static final class Opened {
    private final int frame;
    private final int limit;
    private final int border;
    private int first = Integer.MAX_VALUE;
    private int last = -1;

    Opened(int frame, int limit, int border) {
      this.frame = frame;
      this.limit = limit;
      this.border = border;
    }
  }
}
