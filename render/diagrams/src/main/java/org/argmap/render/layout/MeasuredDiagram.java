package org.argmap.render.layout;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.argmap.render.diagram.Diagram;
import org.argmap.render.diagram.Direction;
import org.argmap.render.layout.graph.Distances;

/**
 * What an engine places: a diagram, the sizes of its boxes and the direction it is to grow in.
 *
 * @param diagram what is drawn
 * @param direction top-down or left-right, never automatic
 * @param boxes the boxes of the diagram in its order, measured for that direction
 */
public record MeasuredDiagram(Diagram diagram, Direction direction, List<MeasuredBox> boxes) {

  /** The radius of the disc that is drawn at every joint, in user units. */
  public static final double JOINT_RADIUS = Distances.JOINT_RADIUS;

  /** Checks that every box is measured and the direction decided. */
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
