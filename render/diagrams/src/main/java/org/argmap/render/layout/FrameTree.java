package org.argmap.render.layout;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.argmap.render.diagram.Frame;

/** How the frames of a diagram lie in one another, and which boxes lie in them. */
final class FrameTree {

  static final int NONE = -1;

  private final List<Frame> frames;
  private final int[] parent;
  private final int[] height;
  private final int[] innermost;

  FrameTree(MeasuredDiagram measured) {
    frames = measured.diagram().frames();
    parent = new int[frames.size()];
    height = new int[frames.size()];
    IntList open = new IntList();
    for (int i = 0; i < parent.length; i++) {
      while (open.size() > frames.get(i).depth()) {
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
    innermost = new int[measured.boxes().size()];
    Arrays.fill(innermost, NONE);
    if (!frames.isEmpty()) {
      readBoxes(measured.boxes());
    }
  }

  private void readBoxes(List<MeasuredBox> boxes) {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < boxes.size(); i++) {
      numbers.put(boxes.get(i).box().id(), i);
    }
    // An outer frame comes before those in it, so the last one to name a box is the innermost.
    for (int i = 0; i < frames.size(); i++) {
      for (String id : frames.get(i).boxes()) {
        innermost[numbers.getOrDefault(id, 0)] = i;
      }
    }
  }

  boolean isEmpty() {
    return frames.isEmpty();
  }

  Frame frame(int number) {
    return frames.get(number);
  }

  /** The innermost frame around a box of the diagram, or {@link #NONE}. */
  int around(int box) {
    return innermost[box];
  }

  int depth(int frame) {
    return frame == NONE ? -1 : frames.get(frame).depth();
  }

  int parent(int frame) {
    return parent[frame];
  }

  /** Whether the outer frame is the inner one or encloses it. */
  boolean encloses(int outer, int inner) {
    int at = inner;
    while (depth(at) > depth(outer)) {
      at = parent[at];
    }
    return at == outer;
  }

  /** The depth of the deepest frame; -1 without frames. */
  int maxDepth() {
    int deepest = -1;
    for (Frame frame : frames) {
      deepest = Math.max(deepest, frame.depth());
    }
    return deepest;
  }

  /** How many edges of frames lie around the boxes of a frame at most, its own included. */
  int edges(int frame) {
    return height[frame] + 1;
  }
}
