package org.argmap.validate;

import static java.util.Objects.requireNonNull;

import org.argmap.model.Finding;

/**
 * A finding that is known and accepted.
 *
 * @param finding what was found
 * @param suppression what accepts it, with the reason
 */
public record SuppressedFinding(Finding finding, Suppression suppression) {
  /** Makes the pair. */
  public SuppressedFinding {
    requireNonNull(finding, "finding");
    requireNonNull(suppression, "suppression");
  }
}
