package org.argmap.render.layout;

import static java.util.Objects.requireNonNull;

/**
 * A box in its place.
 *
 * @param box the box and its size
 * @param x its left edge
 * @param y its upper edge
 */
public record PlacedBox(MeasuredBox box, double x, double y) {

  /** Checks that the box is not null. */
  public PlacedBox {
    requireNonNull(box, "box");
  }
}
