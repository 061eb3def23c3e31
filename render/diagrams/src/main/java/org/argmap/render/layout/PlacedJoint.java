package org.argmap.render.layout;

import static java.util.Objects.requireNonNull;

import org.argmap.render.diagram.Joint;

/**
 * A joint in its place.
 *
 * @param joint the joint
 * @param x the middle of its disc
 * @param y the middle of its disc
 */
public record PlacedJoint(Joint joint, double x, double y) {

  /** Checks that the joint is not null. */
  public PlacedJoint {
    requireNonNull(joint, "joint");
  }
}
