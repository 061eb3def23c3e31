package org.argmap.render.layout.graph;

/**
 * What the engine calls an argument or a relation: things that stand at one side, joined into one
 * point, from which one line goes to a target.
 *
 * @param joint the number of the joint in the diagram, or -1 for a plain line between two boxes
 * @param sources what it comes from: boxes as their numbers, other edges as {@link #code}
 * @param sourceLines the line of each source
 * @param reversed for each source whether its line is drawn from the point to the source
 * @param target what it goes to, coded as the sources are, or {@link #NO_TARGET}
 * @param targetLine the line to the target, or -1
 * @param relation whether it is a relation, which does not order what it joins
 * @param kind the kind of line, as a number; lines of different kinds keep apart in a leaf stack
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
