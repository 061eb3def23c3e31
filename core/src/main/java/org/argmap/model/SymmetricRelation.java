package org.argmap.model;

import java.util.List;

/**
 * A relation between two claims that reads the same both ways. The two may be one and the same
 * claim.
 */
public sealed interface SymmetricRelation extends Relation
    permits Contradiction, Contrariety, Restatement {

  /** The claim that the author named first. */
  ClaimId first();

  /** The claim that the author named second. */
  ClaimId second();

  @Override
  default List<ClaimId> ends() {
    return List.of(first(), second());
  }
}
