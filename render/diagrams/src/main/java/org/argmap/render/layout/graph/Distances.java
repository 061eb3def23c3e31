package org.argmap.render.layout.graph;

/** Lengths in user units that several phases must agree on. */
public final class Distances {

  /** The radius of the disc at a joint. */
  public static final double JOINT_RADIUS = 8;

  /** The height of the strip at the top of a frame that holds its title. */
  public static final double FRAME_TITLE_HEIGHT = 18;

  /** The distance between the border of a frame and the boxes and frames inside it. */
  public static final double FRAME_PADDING = 7;

  private Distances() {}
}
