package org.argmap.model;

import java.util.List;

/**
 * Premises that only work together, in an outline; see {@link Outline#linked}.
 *
 * @param premises two or more, in order
 */
public record LinkedPremises(List<PremiseTerm> premises) implements Grounds {
  /** Makes the premises. */
  public LinkedPremises {
    premises = List.copyOf(premises);
  }
}
