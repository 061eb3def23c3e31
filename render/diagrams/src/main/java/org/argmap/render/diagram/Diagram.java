package org.argmap.render.diagram;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The content of a picture, without positions: boxes, joints, the lines between them and frames
 * around them. A {@link DiagramStyle} makes it from a map; a layout engine places it; a renderer
 * draws it.
 *
 * <p>The first line that leaves a joint goes to what the argument bears on. Boxes, joints and lines
 * stand in the author's order, which engines keep among siblings.
 *
 * @param title the title of the picture; empty where there is none
 * @param description a sentence or more on what it shows; empty where there is none
 * @param language the BCP 47 tag of its texts; empty where it is not known
 * @param boxes the boxes
 * @param joints the points lines meet at
 * @param lines the lines; their ends are ids of boxes and joints
 * @param frames the frames, an outer one before those in it
 * @param legend what the signs mean
 */
public record Diagram(
    String title,
    String description,
    String language,
    List<Box> boxes,
    List<Joint> joints,
    List<Line> lines,
    List<Frame> frames,
    Legend legend) {

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if two boxes or joints have one id, or a line or frame names
   *     an id that is none of theirs
   */
  public Diagram {
    requireNonNull(title, "title");
    requireNonNull(description, "description");
    requireNonNull(language, "language");
    requireNonNull(legend, "legend");
    boxes = List.copyOf(boxes);
    joints = List.copyOf(joints);
    lines = List.copyOf(lines);
    frames = List.copyOf(frames);
    Set<String> ids = new HashSet<>();
    boxes.forEach(box -> addId(ids, box.id()));
    Set<String> boxIds = Set.copyOf(ids);
    joints.forEach(joint -> addId(ids, joint.id()));
    for (Line line : lines) {
      requireKnown(ids, line.from(), "A line");
      requireKnown(ids, line.to(), "A line");
    }
    for (Frame frame : frames) {
      frame.boxes().forEach(id -> requireKnown(boxIds, id, "Frame " + frame.id()));
    }
  }

  private static void addId(Set<String> ids, String id) {
    if (!ids.add(id)) {
      throw new IllegalArgumentException(
          "Two boxes or joints of the diagram have the id " + id + "; give each its own.");
    }
  }

  private static void requireKnown(Set<String> ids, String id, String what) {
    if (!ids.contains(id)) {
      throw new IllegalArgumentException(
          what + " of the diagram names " + id + ", which is no box or joint of it.");
    }
  }

  /**
   * Returns the innermost frame of each box and joint, by id; those in no frame are left out. A
   * joint lies in the innermost frame that holds all boxes its lines join it to.
   */
  public Map<String, String> innermostFrames() {
    return new FrameMembership(this).innermost();
  }
}
