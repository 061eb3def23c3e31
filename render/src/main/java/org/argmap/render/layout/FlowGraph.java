package org.argmap.render.layout;

/**
 * A connected part of a diagram in the engine's own terms. Lengths <em>along</em> the flow are
 * vertical in a top-down picture and horizontal in a left-right one; lengths <em>across</em> it are
 * the others.
 *
 * @param boxes the number in the diagram of each box
 * @param across the size of each box across the flow
 * @param along the size of each box along the flow
 * @param links the arguments, relations and plain lines, in the author's order
 * @param sourceStart for each link the number of its first source when the sources of all links are
 *     counted through; one more entry at the end
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; arrays hold a million numbers
record FlowGraph(int[] boxes, double[] across, double[] along, Link[] links, int[] sourceStart) {

  static FlowGraph of(int[] boxes, double[] across, double[] along, Link[] links) {
    int[] starts = new int[links.length + 1];
    for (int i = 0; i < links.length; i++) {
      starts[i + 1] = starts[i] + links[i].sources().length;
    }
    return new FlowGraph(boxes, across, along, links, starts);
  }

  int boxCount() {
    return boxes.length;
  }

  int sourceCount() {
    return sourceStart[links.length];
  }
}
