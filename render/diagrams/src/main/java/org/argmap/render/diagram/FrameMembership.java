package org.argmap.render.diagram;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The innermost frame of each box and joint of a diagram. */
final class FrameMembership {

  private final Diagram diagram;
  private final Map<String, String> frameOf = new LinkedHashMap<>();
  private final Map<String, Frame> frames = new HashMap<>();
  private final Map<String, String> outer = new HashMap<>();

  FrameMembership(Diagram diagram) {
    this.diagram = diagram;
  }

  Map<String, String> innermost() {
    if (diagram.frames().isEmpty()) {
      return Map.of();
    }
    readFrames();
    Map<String, @Nullable String> jointFrames = new LinkedHashMap<>();
    Set<String> joints = new HashSet<>();
    diagram.joints().forEach(joint -> joints.add(joint.id()));
    for (Line line : diagram.lines()) {
      if (joints.contains(line.to()) && !joints.contains(line.from())) {
        narrow(jointFrames, line.to(), frameOf.get(line.from()));
      }
      if (joints.contains(line.from()) && !joints.contains(line.to())) {
        narrow(jointFrames, line.from(), frameOf.get(line.to()));
      }
    }
    jointFrames.forEach(
        (joint, frame) -> {
          if (frame != null) {
            frameOf.put(joint, frame);
          }
        });
    return frameOf;
  }

  /** An outer frame comes before those in it, so the last one to name a box is the innermost. */
  private void readFrames() {
    Deque<Frame> open = new ArrayDeque<>();
    for (Frame frame : diagram.frames()) {
      while (!open.isEmpty() && open.getFirst().depth() >= frame.depth()) {
        open.pop();
      }
      if (!open.isEmpty()) {
        outer.put(frame.id(), open.getFirst().id());
      }
      open.push(frame);
      frames.put(frame.id(), frame);
      frame.boxes().forEach(box -> frameOf.put(box, frame.id()));
    }
  }

  private void narrow(
      Map<String, @Nullable String> jointFrames, String joint, @Nullable String frame) {
    if (jointFrames.containsKey(joint)) {
      jointFrames.put(joint, enclosing(jointFrames.get(joint), frame));
    } else {
      jointFrames.put(joint, frame);
    }
  }

  private @Nullable String enclosing(@Nullable String one, @Nullable String other) {
    String a = one;
    String b = other;
    while (a != null && b != null && !a.equals(b)) {
      if (depth(a) >= depth(b)) {
        a = outer.get(a);
      } else {
        b = outer.get(b);
      }
    }
    return a == null || b == null ? null : a;
  }

  private int depth(String id) {
    Frame frame = frames.get(id);
    return frame == null ? -1 : frame.depth();
  }
}
