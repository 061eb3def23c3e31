package org.argmap.render.diagram;

import static java.util.Objects.requireNonNull;

/**
 * A line of the picture. The end at {@code to} bears the head of its kind.
 *
 * @param kind what it says
 * @param from the id of the box or joint where it begins
 * @param to the id of the box or joint where it ends
 */
public record Line(LineKind kind, String from, String to) {

  /** Checks that nothing is null. */
  public Line {
    requireNonNull(kind, "kind");
    requireNonNull(from, "from");
    requireNonNull(to, "to");
  }
}
