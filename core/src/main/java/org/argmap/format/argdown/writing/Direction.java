package org.argmap.format.argdown.writing;

import org.argmap.model.ClaimId;
import org.argmap.model.Target;

/**
 * One of the two ways in which a relation can be written: below one of its ends, with the other
 * behind the sign.
 *
 * @param parent the end above the sign
 * @param child the end behind the sign
 * @param isForward whether the element above the sign is the one from which the argument comes
 * @param isOpen whether the parent stands in the block that is being written
 * @param isReady whether both ends are written, or are written by this line
 * @param defines whether the child is defined behind the sign
 * @param cost how far the line is from how people write: the less, the better
 */
record Direction(
    Target parent,
    ClaimId child,
    boolean isForward,
    boolean isOpen,
    boolean isReady,
    boolean defines,
    int cost) {

  /** Whether a claim is defined by writing this line. */
  boolean defines(ClaimId claim) {
    return (defines && child.equals(claim)) || parent.equals(claim);
  }
}
