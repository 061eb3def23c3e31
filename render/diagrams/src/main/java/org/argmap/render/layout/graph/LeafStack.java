package org.argmap.render.layout.graph;

/**
 * Sibling leaves arranged in columns beside a trunk that leads to their common target, as in the
 * hanging lists of organisation charts. What would be a wide row becomes a list.
 *
 * <p>The joint of each member lies between its box and the trunk. Lines of one kind share a trunk;
 * each kind has a lane of its own.
 *
 * @param boxes the numbers of the boxes in the diagram
 * @param edges for each box the edge that it is the only source of
 * @param boxAcross where each box begins across the flow, relative to the stack
 * @param boxAlong where each box begins along the flow, relative to the stack
 * @param middles the centre of each box, and of its joint, along the flow, relative to the stack
 * @param trunks the position across the flow of the trunk beside each box, relative to the stack
 * @param lanes the lane of the line of each box
 * @param laneCount the number of lanes
 * @param layersBelow the number of further layers that the stack reaches into
 * @param across the size of the stack across the flow
 * @param along the size of the stack along the flow
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

  /** The position of the trunk of the first column, relative to the stack. */
  public static final double FIRST_TRUNK = 3;

  static final double JOINT = 19;
  static final double BOX = Distances.JOINT_RADIUS + 9;

  private static final double COLUMNS_APART = 20;

  /**
   * The arrangement of a stack.
   *
   * @param rows the number of boxes in a column
   * @param gap the distance between two boxes of a column
   * @param ownLayer the usual size of a layer along the flow
   * @param layer the usual distance between the starts of two layers
   */
  public record Form(int rows, double gap, double ownLayer, double layer) {}

  /** Returns a stack of boxes arranged in columns. */
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

  /** Returns the position across the flow of the joint of a member, relative to the stack. */
  public double joint(int member) {
    return boxAcross[member] - BOX;
  }
}
