package org.argmap.render.layout;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.argmap.render.diagram.Diagram;
import org.argmap.render.diagram.Direction;
import org.argmap.render.layout.graph.Distances;

/**
 * A diagram with measured boxes: the input of a {@link LayoutEngine}.
 *
 * @param diagram the diagram
 * @param direction the direction in which it grows, top-down or left-right
 * @param boxes the boxes in the order of the diagram, measured for that direction
 */
public record MeasuredDiagram(Diagram diagram, Direction direction, List<MeasuredBox> boxes) {

  /** The radius of the disc at every joint, in user units. */
  public static final double JOINT_RADIUS = Distances.JOINT_RADIUS;

  /** Checks that every box is measured and the direction is decided. */
  public MeasuredDiagram {
    requireNonNull(diagram, "diagram");
    requireNonNull(direction, "direction");
    boxes = List.copyOf(boxes);
    if (direction != Direction.TOP_DOWN && direction != Direction.LEFT_RIGHT) {
      throw new IllegalArgumentException(
          "An engine places top-down or left-right, not "
              + direction
              + "; PageFit resolves the other directions.");
    }
    if (boxes.size() != diagram.boxes().size()) {
      throw new IllegalArgumentException(
          "The diagram has "
              + diagram.boxes().size()
              + " boxes, but "
              + boxes.size()
              + " are measured.");
    }
  }
}
