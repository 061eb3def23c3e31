package org.argmap.render.layout;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.argmap.render.diagram.Frame;
import org.argmap.render.layout.graph.FrameTree;

/** Translates the frames of a diagram into a tree of numbered frames. */
final class DiagramFrames {

  private DiagramFrames() {}

  static FrameTree of(MeasuredDiagram measured) {
    List<Frame> frames = measured.diagram().frames();
    int[] depth = frames.stream().mapToInt(Frame::depth).toArray();
    int[] innermost = new int[measured.boxes().size()];
    Arrays.fill(innermost, FrameTree.NONE);
    if (!frames.isEmpty()) {
      readBoxes(measured.boxes(), frames, innermost);
    }
    return new FrameTree(depth, innermost);
  }

  private static void readBoxes(List<MeasuredBox> boxes, List<Frame> frames, int[] innermost) {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < boxes.size(); i++) {
      numbers.put(boxes.get(i).box().id(), i);
    }
    // An outer frame comes before the frames in it, so the last one to name a box is the innermost.
    for (int i = 0; i < frames.size(); i++) {
      for (String id : frames.get(i).boxes()) {
        innermost[numbers.getOrDefault(id, 0)] = i;
      }
    }
  }
}
