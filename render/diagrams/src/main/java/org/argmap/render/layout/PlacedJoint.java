package org.argmap.render.layout;

import static java.util.Objects.requireNonNull;

import org.argmap.render.diagram.Joint;

/**
 * A joint with its position.
 *
 * @param joint the joint
 * @param x the centre of its disc
 * @param y the centre of its disc
 */
public record PlacedJoint(Joint joint, double x, double y) {

  /** Checks that the joint is not null. */
  public PlacedJoint {
    requireNonNull(joint, "joint");
  }
}
