package org.argmap.render.layout;

import static java.util.Objects.requireNonNull;

/**
 * A box with its position.
 *
 * @param box the box and its size
 * @param x the left edge
 * @param y the upper edge
 */
public record PlacedBox(MeasuredBox box, double x, double y) {

  /** Checks that the box is not null. */
  public PlacedBox {
    requireNonNull(box, "box");
  }
}
