package org.argmap.render.layout.graph;

/**
 * A directed hyperedge: an argument, a relation or a plain line. Lines from its sources meet in a
 * joint, from which one line leads to its target.
 *
 * <p>A source or target is either a box or another hyperedge. Both are identified by one number: a
 * box by its own, which is not negative, and a hyperedge by {@link #code}.
 *
 * @param joint the number of the joint in the diagram, or -1 for a plain line between two boxes
 * @param sources the boxes and hyperedges that it starts at
 * @param sourceLines for each source the number of its line in the diagram
 * @param reversed for each source whether its line is drawn from the joint to the source
 * @param target the box or hyperedge that it ends at, or {@link #NO_TARGET}
 * @param targetLine the number in the diagram of the line to the target, or -1
 * @param relation whether it is a relation, which puts neither end above the other
 * @param kind the kind of line, as a number; lines of different kinds have lanes of their own in a
 *     leaf stack
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; arrays hold a million numbers
public record Hyperedge(
    int joint,
    int[] sources,
    int[] sourceLines,
    boolean[] reversed,
    int target,
    int targetLine,
    boolean relation,
    int kind) {

  public static final int NO_TARGET = Integer.MIN_VALUE;

  public static int code(int edge) {
    return -1 - edge;
  }

  public static boolean isBox(int code) {
    return code >= 0;
  }

  public static boolean isEdge(int code) {
    return code < 0 && code != NO_TARGET;
  }

  public static int edgeOf(int code) {
    return -1 - code;
  }
}
