package org.argmap.model;

/** A relation between two claims that are not both true, and may both be false. */
public final class Contrariety extends AbstractSymmetricRelation implements SymmetricRelation {
  private Contrariety(Builder builder) {
    super(builder);
  }

  /** Returns the contrariety between two claims, without tags, notes or attributes. */
  public static Contrariety of(RelationId id, ClaimId first, ClaimId second) {
    return builder(id, first, second).build();
  }

  /** Starts a contrariety between two claims. */
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

  /** A builder of contrarieties. */
  public static final class Builder extends SymmetricRelation.Builder<Builder> {
    private Builder(RelationId id, ClaimId first, ClaimId second) {
      super(id, first, second);
    }

    @Override
    public Contrariety build() {
      return new Contrariety(this);
    }
  }
}
