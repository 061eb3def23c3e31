package org.argmap.render.layout;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.argmap.render.diagram.Diagram;
import org.argmap.render.diagram.Direction;

/**
 * The coordinates of everything that is drawn of a diagram, all of them within the size of the
 * picture.
 *
 * @param diagram the diagram
 * @param direction the direction that it grows in
 * @param width the width of the picture in user units
 * @param height the height of the picture in user units
 * @param boxes the boxes in the order of the diagram
 * @param joints the joints in the order of the diagram
 * @param routes the routes of the lines in the order of the diagram
 * @param frames the frames, an outer one before those inside it
 */
public record Layout(
    Diagram diagram,
    Direction direction,
    double width,
    double height,
    List<PlacedBox> boxes,
    List<PlacedJoint> joints,
    List<Route> routes,
    List<PlacedFrame> frames) {

  /** Copies the lists. */
  public Layout {
    requireNonNull(diagram, "diagram");
    requireNonNull(direction, "direction");
    boxes = List.copyOf(boxes);
    joints = List.copyOf(joints);
    routes = List.copyOf(routes);
    frames = List.copyOf(frames);
  }
}
