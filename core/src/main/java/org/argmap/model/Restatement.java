package org.argmap.model;

/**
 * A relation between two claims of which one says the same as the other. Never counted as support.
 */
public final class Restatement extends AbstractSymmetricRelation implements SymmetricRelation {
  private Restatement(Builder builder) {
    super(builder);
  }

  /** Returns the restatement between two claims, without tags, notes or attributes. */
  public static Restatement of(RelationId id, ClaimId first, ClaimId second) {
    return builder(id, first, second).build();
  }

  /** Starts a restatement between two claims. */
  public static Builder builder(RelationId id, ClaimId first, ClaimId second) {
    return new Builder(id, first, second);
  }

  @Override
  public Builder toBuilder() {
    return toBuilder(id(), first(), second());
  }

  @Override
  Builder toBuilder(RelationId id, ClaimId first, ClaimId second) {
    return new Builder(id, first, second).from(this);
  }

  /** A builder of restatements. */
  public static final class Builder extends SymmetricRelation.Builder<Builder> {
    private Builder(RelationId id, ClaimId first, ClaimId second) {
      super(id, first, second);
    }

    @Override
    public Restatement build() {
      return new Restatement(this);
    }
  }
}
