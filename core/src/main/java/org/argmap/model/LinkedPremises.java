package org.argmap.model;

import java.util.List;

/**
 * The linked premises of one argument in an outline, each of which is needed; see {@link
 * Outline#linked}.
 *
 * @param premises one or more, in order
 */
public record LinkedPremises(List<PremiseTerm> premises) implements Grounds {
  /**
   * Makes the premises.
   *
   * @throws IllegalArgumentException if there is none
   */
  public LinkedPremises {
    premises = List.copyOf(premises);
    if (premises.isEmpty()) {
      throw new IllegalArgumentException("Linked premises need at least one premise.");
    }
  }
}
