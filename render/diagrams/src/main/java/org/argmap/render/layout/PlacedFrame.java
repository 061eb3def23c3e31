package org.argmap.render.layout;

import static java.util.Objects.requireNonNull;

import org.argmap.render.diagram.Frame;
import org.argmap.render.layout.graph.Distances;

/**
 * A frame, or a part of one, with its position and size. A section whose boxes are not neighbours
 * has several parts, each with a title, so that no frame encloses a box that is not in its section.
 *
 * @param frame the frame
 * @param part the number of the part, from 0
 * @param x the left edge
 * @param y the upper edge
 * @param width the width
 * @param height the height
 */
public record PlacedFrame(Frame frame, int part, double x, double y, double width, double height) {

  /** The height of the strip at the top that holds the title. */
  public static final double TITLE_HEIGHT = Distances.FRAME_TITLE_HEIGHT;

  /** The distance between a frame and the boxes that it encloses. */
  public static final double PADDING = Distances.FRAME_PADDING;

  /** Checks that the frame is not null. */
  public PlacedFrame {
    requireNonNull(frame, "frame");
  }
}
