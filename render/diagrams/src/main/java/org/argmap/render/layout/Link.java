package org.argmap.render.layout;

/**
 * What the engine calls an argument or a relation: things that stand at one side, joined into one
 * point, from which one line goes to a target.
 *
 * @param joint the number of the joint in the diagram, or -1 for a plain line between two boxes
 * @param sources what it comes from: boxes as their numbers, other links as {@link #code}
 * @param sourceLines the line of each source
 * @param reversed for each source whether its line is drawn from the point to the source
 * @param target what it goes to, coded as the sources are, or {@link #NOTHING}
 * @param targetLine the line to the target, or -1
 * @param relation whether it is a relation, which does not order what it joins
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; arrays hold a million numbers
record Link(
    int joint,
    int[] sources,
    int[] sourceLines,
    boolean[] reversed,
    int target,
    int targetLine,
    boolean relation) {

  static final int NOTHING = Integer.MIN_VALUE;

  static int code(int link) {
    return -1 - link;
  }

  static boolean isBox(int code) {
    return code >= 0;
  }

  static boolean isLink(int code) {
    return code < 0 && code != NOTHING;
  }

  static int linkOf(int code) {
    return -1 - code;
  }
}
