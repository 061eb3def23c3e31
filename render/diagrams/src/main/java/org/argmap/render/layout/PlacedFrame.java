package org.argmap.render.layout;

import static java.util.Objects.requireNonNull;

import org.argmap.render.diagram.Frame;
import org.argmap.render.layout.graph.Distances;

/**
 * A frame, or a part of one, in its place. A section whose boxes do not lie together has several
 * parts, each of them titled, so that no frame ever encloses a box that is not in its section.
 *
 * @param frame the frame
 * @param part which part of the frame this is, from 0
 * @param x its left edge
 * @param y its upper edge
 * @param width its width
 * @param height its height
 */
public record PlacedFrame(Frame frame, int part, double x, double y, double width, double height) {

  /** The height of the strip at the top that holds the title. */
  public static final double TITLE_HEIGHT = Distances.FRAME_TITLE_HEIGHT;

  /** The room between a frame and what it encloses. */
  public static final double PADDING = Distances.FRAME_PADDING;

  /** Checks that the frame is not null. */
  public PlacedFrame {
    requireNonNull(frame, "frame");
  }
}
