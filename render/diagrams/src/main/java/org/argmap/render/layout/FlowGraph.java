package org.argmap.render.layout;

import org.jspecify.annotations.Nullable;

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
 * @param stacks for each box the stack of leaves it stands for, or null
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; arrays hold a million numbers
record FlowGraph(
    int[] boxes,
    double[] across,
    double[] along,
    Link[] links,
    int[] sourceStart,
    @Nullable Stack[] stacks) {

  static FlowGraph of(
      int[] boxes, double[] across, double[] along, Link[] links, @Nullable Stack[] stacks) {
    int[] starts = new int[links.length + 1];
    for (int i = 0; i < links.length; i++) {
      starts[i + 1] = starts[i] + links[i].sources().length;
    }
    return new FlowGraph(boxes, across, along, links, starts, stacks);
  }

  int boxCount() {
    return boxes.length;
  }

  /** The stack that a link leads from, if it does. */
  @Nullable Stack stackOf(int link) {
    Link item = links[link];
    boolean isPlain =
        item.joint() < 0 && item.sources().length == 1 && Link.isBox(item.sources()[0]);
    return isPlain ? stacks[item.sources()[0]] : null;
  }

  /** How many lines lead from a link to its target. */
  int lanes(int link) {
    Stack stack = stackOf(link);
    return stack == null ? 1 : stack.laneCount();
  }

  int sourceCount() {
    return sourceStart[links.length];
  }
}
