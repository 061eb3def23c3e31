package org.argmap.render.layout.graph;

/**
 * Sibling grounds without grounds of their own, set in columns along the flow beside the line that
 * leads them to their common target: what would be a wide row becomes a list.
 *
 * <p>Each member has its joint between its box and the trunk, at the near side of its column. Lines
 * of one stance share a trunk and run on it together; each stance has its own lane.
 *
 * @param boxes the boxes as numbers of the diagram
 * @param edges the edges that the boxes are the only sources of
 * @param boxAcross the near side of each box, from the near side of the stack
 * @param boxAlong the upper side of each box, from the upper side of the stack
 * @param middles the middle of each box along the flow, where its joint lies, too
 * @param trunks the trunk of the column of each box, from the near side of the stack
 * @param lanes the lane of the line of each box
 * @param laneCount how many lanes there are
 * @param layersBelow how many further layers it reaches into
 * @param across the size of the stack across the flow
 * @param along its size along the flow
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record LeafStack(
    int[] boxes,
    Hyperedge[] edges,
    double[] boxAcross,
    double[] boxAlong,
    double[] middles,
    double[] trunks,
    int[] lanes,
    int laneCount,
    int layersBelow,
    double across,
    double along) {

  /** The distance between the lanes of a trunk. */
  public static final double LANE = 6;

  /** Where the trunk of the first column is, from the near side of the stack. */
  public static final double FIRST_TRUNK = 3;

  static final double JOINT = 19;
  static final double BOX = Distances.JOINT_RADIUS + 9;

  private static final double COLUMNS_APART = 20;

  /**
   * How boxes are set.
   *
   * @param rows how many stand in one column
   * @param gap the distance between two of them
   * @param ownLayer how long boxes usually are along the flow
   * @param layer how far it usually is from one layer to the next
   */
  public record Form(int rows, double gap, double ownLayer, double layer) {}

  /** Sets boxes in columns. */
  public static LeafStack of(
      int[] boxes, Hyperedge[] edges, double[] across, double[] along, int[] lanes, Form form) {
    int count = boxes.length;
    int rows = form.rows();
    int laneCount = 1;
    for (int lane : lanes) {
      laneCount = Math.max(laneCount, lane + 1);
    }
    double[] boxAcross = new double[count];
    double[] boxAlong = new double[count];
    double[] middles = new double[count];
    double[] trunks = new double[count];
    double header = count > rows ? laneCount * LANE + 4 : 0;
    double trunk = FIRST_TRUNK;
    double far = 0;
    double deepest = 0;
    for (int start = 0; start < count; start += rows) {
      double at = header;
      double side = trunk + (laneCount - 1) * LANE + JOINT + BOX;
      for (int i = start; i < Math.min(count, start + rows); i++) {
        trunks[i] = trunk;
        boxAcross[i] = side;
        boxAlong[i] = at;
        middles[i] = at + along[i] / 2;
        far = Math.max(far, side + across[i]);
        at += along[i];
        deepest = Math.max(deepest, at);
        at += form.gap();
      }
      trunk = far + COLUMNS_APART;
    }
    int below = (int) Math.ceil(Math.max(0, deepest - form.ownLayer()) / form.layer());
    return new LeafStack(
        boxes, edges, boxAcross, boxAlong, middles, trunks, lanes, laneCount, below, far, deepest);
  }

  /** Where the joint of a member lies, from the near side of the stack. */
  public double joint(int member) {
    return boxAcross[member] - BOX;
  }
}
