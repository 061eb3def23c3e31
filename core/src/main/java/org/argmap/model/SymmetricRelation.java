package org.argmap.model;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A relation between two claims that reads the same both ways. The two may be one and the same
 * claim.
 */
public sealed interface SymmetricRelation extends Relation
    permits Contradiction, Contrariety, Restatement {

  /** Returns the claim that the author named first. */
  ClaimId first();

  /** Returns the claim that the author named second. */
  ClaimId second();

  @Override
  default List<ClaimId> ends() {
    return List.of(first(), second());
  }

  /** Returns a builder that starts from this relation, and makes one of the same kind. */
  Builder<?> toBuilder();

  /**
   * A builder of symmetric relations of one kind.
   *
   * @param <B> the builder itself
   */
  abstract sealed class Builder<B extends Builder<B>> extends ElementSettings<B>
      permits Contradiction.Builder, Contrariety.Builder, Restatement.Builder {
    final RelationId id;
    final ClaimId first;
    final ClaimId second;

    Builder(RelationId id, ClaimId first, ClaimId second) {
      this.id = requireNonNull(id, "id");
      this.first = requireNonNull(first, "first");
      this.second = requireNonNull(second, "second");
    }

    /** Returns the relation. */
    public abstract SymmetricRelation build();
  }
}
