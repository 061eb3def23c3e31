package org.argmap.render.layout;

/**
 * The way of a line that does not follow the tree: the corridors through which it passes layers.
 *
 * @param from what it starts from, coded as in {@link Link}
 * @param link the link at whose point it arrives, or whose line to its target it is
 * @param source the source it belongs to, or -1 for the line to the target of a loose link
 * @param firstLayer the first layer it passes; steps go by {@code step} from there
 * @param step -1 upwards, 1 downwards
 * @param corridors for each layer passed the node it passes to the left of, as an index in the
 *     layer; the size of the layer stands for the right end
 * @param across where it passes each layer; filled in when all corridors are known
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; arrays hold a million numbers
record Passage(
    int from, int link, int source, int firstLayer, int step, int[] corridors, double[] across) {

  int layer(int index) {
    return firstLayer + index * step;
  }
}
