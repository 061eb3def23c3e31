package org.argmap.model;

import static java.util.Objects.requireNonNull;

/** Two claims of which one says the same as the other again. Never counted as support. */
public final class Restatement extends AbstractSymmetricRelation implements SymmetricRelation {
  private Restatement(RelationId id, ClaimId first, ClaimId second, ElementSettings<?> settings) {
    super(id, first, second, settings);
  }

  /** Returns the relation between two claims, and nothing beside it. */
  public static Restatement of(RelationId id, ClaimId first, ClaimId second) {
    return builder(id, first, second).build();
  }

  /** Starts a relation between two claims. */
  public static Builder builder(RelationId id, ClaimId first, ClaimId second) {
    return new Builder(id, first, second);
  }

  /** Starts a changed copy. */
  public Builder toBuilder() {
    return new Builder(id(), first(), second()).from(this);
  }

  /** Collects the parts of the relation. */
  public static final class Builder extends ElementSettings<Builder> {
    private final RelationId id;
    private final ClaimId first;
    private final ClaimId second;

    private Builder(RelationId id, ClaimId first, ClaimId second) {
      this.id = requireNonNull(id, "id");
      this.first = requireNonNull(first, "first");
      this.second = requireNonNull(second, "second");
    }

    /** Returns the relation. */
    public Restatement build() {
      return new Restatement(id, first, second, this);
    }
  }
}
