package org.argmap.render.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Phase 3b: makes room for frames. Where neighbouring branches of the tree lie in a frame as a
 * whole, walls are put up on both sides of them, one node in every layer they reach, so that no
 * other branch gets between them. A box in a frame whose branch does not lie in it as a whole gets
 * its own part of the frame. (Compare the borders of clusters in Sander 1996, Layout of compound
 * directed graphs.)
 *
 * <p>Before: the ordered tree. After: the same tree, its nodes in the same order, with walls; every
 * box in a frame is in exactly one panel of that frame. Time: linear in the tree for each depth of
 * nesting.
 */
final class FrameWalls {

  private static final int NO_BOX = -2;

  private final Backbone backbone;
  private final FrameTree frames;
  private final Skeleton old;
  private final Skeleton tree = new Skeleton();
  private final int[] moved;
  private final int[] common;
  private final int[] firstLayer;
  private final int[] lastLayer;
  private final List<Panel> panels = new ArrayList<>();

  private FrameWalls(Backbone backbone, FrameTree frames) {
    this.backbone = backbone;
    this.frames = frames;
    this.old = backbone.tree();
    this.moved = new int[old.size()];
    this.common = new int[old.size()];
    this.firstLayer = new int[old.size()];
    this.lastLayer = new int[old.size()];
  }

  /** The tree with its walls, and the panels. */
  record Result(Backbone backbone, List<Panel> panels) {}

  static Result build(Backbone backbone, FrameTree frames) {
    if (frames.isEmpty()) {
      return new Result(backbone, List.of());
    }
    return new FrameWalls(backbone, frames).run();
  }

  private Result run() {
    Arrays.fill(common, NO_BOX);
    Arrays.fill(firstLayer, Integer.MAX_VALUE);
    Arrays.fill(lastLayer, -1);
    for (int node : old.postorder()) {
      summarize(node);
    }
    IntList waiting = new IntList();
    waiting.add(0);
    for (int i = 0; i < waiting.size(); i++) {
      copyChildren(waiting.get(i), waiting);
    }
    return new Result(
        new Backbone(
            backbone.hanging(),
            backbone.layers(),
            tree,
            remap(backbone.boxNode()),
            remap(backbone.sourceNode()),
            remap(backbone.spareNode()),
            backbone.row()),
        panels);
  }

  private int[] remap(int[] nodes) {
    int[] result = new int[nodes.length];
    for (int i = 0; i < nodes.length; i++) {
      result[i] = nodes[i] == Skeleton.NONE ? Skeleton.NONE : moved[nodes[i]];
    }
    return result;
  }

  /** Which frame encloses the whole branch, and which layers its boxes are in. */
  private void summarize(int node) {
    int box = old.box(node);
    if (box != Skeleton.NONE && box < backbone.graph().boxCount()) {
      include(node, frames.around(backbone.graph().boxes()[box]), old.layer(node), old.layer(node));
    }
    if (node != 0 && common[node] != NO_BOX) {
      include(old.parent(node), common[node], firstLayer[node], lastLayer[node]);
    }
  }

  private void include(int node, int frame, int first, int last) {
    common[node] = common[node] == NO_BOX ? frame : frames.enclosing(common[node], frame);
    firstLayer[node] = Math.min(firstLayer[node], first);
    lastLayer[node] = Math.max(lastLayer[node], last);
  }

  private void copyChildren(int parent, IntList waiting) {
    int around = parent == 0 || common[parent] == NO_BOX ? FrameTree.NONE : common[parent];
    int start = old.firstChild(parent);
    IntList open = new IntList();
    IntList walls = new IntList();
    IntList layers = new IntList();
    for (int child = start; child != Skeleton.NONE; child = old.next(child)) {
      if (common[child] != NO_BOX) {
        int frame = common[child];
        while (!open.isEmpty() && !frames.encloses(open.last(), frame)) {
          close(parent, open, walls, layers);
        }
        openFrames(parent, child, frame, around, open, walls, layers);
      }
      moved[child] = tree.add(kind(child), moved[parent], old.box(child), old.link(child));
      waiting.add(child);
      addSingles(child);
    }
    while (!open.isEmpty()) {
      close(parent, open, walls, layers);
    }
  }

  private Skeleton.Kind kind(int node) {
    for (Skeleton.Kind kind : Skeleton.Kind.values()) {
      if (old.is(kind, node)) {
        return kind;
      }
    }
    throw new IllegalStateException("Node " + node + " has no kind.");
  }

  /** Opens the frames around a branch that neither its parent's branch nor its neighbour is in. */
  private void openFrames(
      int parent, int child, int frame, int around, IntList open, IntList walls, IntList layers) {
    IntList inward = new IntList();
    int stop = open.isEmpty() ? around : open.last();
    for (int at = frame;
        at != FrameTree.NONE && !frames.encloses(at, stop);
        at = frames.parent(at)) {
      inward.add(at);
    }
    while (!inward.isEmpty()) {
      int next = inward.pop();
      int last = lastLayerOfRun(child, next);
      open.add(next);
      layers.add(firstLayerOfRun(child, next));
      layers.add(last);
      walls.add(wall(parent, last));
    }
  }

  private int lastLayerOfRun(int child, int frame) {
    int last = -1;
    for (int at = child; isInRun(at, frame); at = old.next(at)) {
      last = Math.max(last, lastLayer[at]);
    }
    return last;
  }

  private int firstLayerOfRun(int child, int frame) {
    int first = Integer.MAX_VALUE;
    for (int at = child; isInRun(at, frame); at = old.next(at)) {
      first = Math.min(first, firstLayer[at]);
    }
    return first;
  }

  private boolean isInRun(int node, int frame) {
    return node != Skeleton.NONE
        && (common[node] == NO_BOX || frames.encloses(frame, common[node]));
  }

  private void close(int parent, IntList open, IntList walls, IntList layers) {
    int frame = open.pop();
    int last = layers.pop();
    int first = layers.pop();
    int left = walls.pop();
    panels.add(new Panel(frame, Skeleton.NONE, left, wall(parent, last), first, last));
  }

  private int wall(int parent, int lastLayer) {
    int top = tree.add(Skeleton.Kind.WALL, moved[parent], Skeleton.NONE, Skeleton.NONE);
    int at = top;
    while (tree.layer(at) < lastLayer) {
      at = tree.add(Skeleton.Kind.WALL, at, Skeleton.NONE, Skeleton.NONE);
    }
    return top;
  }

  /** Parts of frames around a box alone, for those frames that its branch is not in as a whole. */
  private void addSingles(int node) {
    int box = old.box(node);
    if (box == Skeleton.NONE || box >= backbone.graph().boxCount()) {
      return;
    }
    int layer = old.layer(node);
    int frame = frames.around(backbone.graph().boxes()[box]);
    for (int at = frame; at != FrameTree.NONE; at = frames.parent(at)) {
      if (common[node] == FrameTree.NONE || !frames.encloses(at, common[node])) {
        panels.add(new Panel(at, moved[node], Skeleton.NONE, Skeleton.NONE, layer, layer));
      }
    }
  }
}
