package org.argmap.render.diagram;

import static java.util.Objects.requireNonNull;

/**
 * A line of the picture. It runs from what bears on something to what it bears on; its kind says
 * which end has the head.
 *
 * @param kind what it says
 * @param from the id of the box or joint where it begins
 * @param to the id of the box or joint where it ends
 * @param hidden how many elements are left out in its middle; where there are any it is drawn with
 *     a break and the number
 * @param count how many lines side by side it stands for; 1 for an ordinary one
 */
public record Line(LineKind kind, String from, String to, int hidden, int count) {

  /** Checks that nothing is null and that the numbers can be. */
  public Line {
    requireNonNull(kind, "kind");
    requireNonNull(from, "from");
    requireNonNull(to, "to");
    if (hidden < 0 || count < 1) {
      throw new IllegalArgumentException(
          "The line from "
              + from
              + " to "
              + to
              + " leaves out "
              + hidden
              + " elements and stands for "
              + count
              + " lines; the numbers are at least 0 and 1.");
    }
  }

  /** Returns a line that leaves nothing out and stands for itself. */
  public Line(LineKind kind, String from, String to) {
    this(kind, from, to, 0, 1);
  }
}
