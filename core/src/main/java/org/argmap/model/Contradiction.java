package org.argmap.model;

/** A relation between two claims of which just one is true: not both, and not neither. */
public final class Contradiction extends AbstractSymmetricRelation implements SymmetricRelation {
  private Contradiction(Builder builder) {
    super(builder);
  }

  /** Returns the contradiction between two claims, without tags, notes or attributes. */
  public static Contradiction of(RelationId id, ClaimId first, ClaimId second) {
    return builder(id, first, second).build();
  }

  /** Starts a contradiction between two claims. */
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

  /** A builder of contradictions. */
  public static final class Builder extends SymmetricRelation.Builder<Builder> {
    private Builder(RelationId id, ClaimId first, ClaimId second) {
      super(id, first, second);
    }

    @Override
    public Contradiction build() {
      return new Contradiction(this);
    }
  }
}
