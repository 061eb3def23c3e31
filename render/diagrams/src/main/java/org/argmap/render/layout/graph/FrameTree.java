package org.argmap.render.layout.graph;

/** The nesting of the frames of a diagram, and the innermost frame around each box. */
public final class FrameTree {

  public static final int NONE = -1;

  private final int[] depth;
  private final int[] parent;
  private final int[] height;
  private final int[] innermost;

  /**
   * Makes the tree of frames.
   *
   * @param depth the depth of each frame, 0 outermost; a frame comes before the frames inside it
   * @param innermost the innermost frame around each box of the diagram, or {@link #NONE}
   */
  public FrameTree(int[] depth, int[] innermost) {
    this.depth = depth;
    this.innermost = innermost;
    this.parent = new int[depth.length];
    this.height = new int[depth.length];
    IntList open = new IntList();
    for (int i = 0; i < parent.length; i++) {
      while (open.size() > depth[i]) {
        open.pop();
      }
      parent[i] = open.isEmpty() ? NONE : open.last();
      open.add(i);
    }
    for (int i = parent.length - 1; i >= 0; i--) {
      if (parent[i] != NONE) {
        height[parent[i]] = Math.max(height[parent[i]], height[i] + 1);
      }
    }
  }

  public boolean isEmpty() {
    return depth.length == 0;
  }

  /** Returns the innermost frame around a box of the diagram, or {@link #NONE}. */
  public int around(int box) {
    return innermost[box];
  }

  /** Returns the depth of a frame, 0 outermost, or -1 for {@link #NONE}. */
  public int depth(int frame) {
    return frame == NONE ? -1 : depth[frame];
  }

  public int parent(int frame) {
    return parent[frame];
  }

  /** Returns whether the outer frame is the inner one or encloses it. */
  public boolean encloses(int outer, int inner) {
    int at = inner;
    while (depth(at) > depth(outer)) {
      at = parent[at];
    }
    return at == outer;
  }

  /** Returns the depth of the deepest frame, or -1 if there are no frames. */
  public int maxDepth() {
    int deepest = -1;
    for (int each : depth) {
      deepest = Math.max(deepest, each);
    }
    return deepest;
  }

  /**
   * Returns the largest number of nested borders, that of the frame included, between the outside
   * of a frame and a box in it.
   */
  public int borders(int frame) {
    return height[frame] + 1;
  }
}
