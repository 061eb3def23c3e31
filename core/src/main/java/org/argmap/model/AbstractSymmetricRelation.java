package org.argmap.model;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/** What symmetric relations share. */
abstract class AbstractSymmetricRelation extends AbstractElement {
  private final RelationId id;
  private final ClaimId first;
  private final ClaimId second;

  AbstractSymmetricRelation(
      RelationId id, ClaimId first, ClaimId second, ElementSettings<?> settings) {
    super(settings);
    this.id = requireNonNull(id, "id");
    this.first = requireNonNull(first, "first");
    this.second = requireNonNull(second, "second");
  }

  /** The id. */
  public RelationId id() {
    return id;
  }

  /** The claim that the author named first. */
  public ClaimId first() {
    return first;
  }

  /** The claim that the author named second. */
  public ClaimId second() {
    return second;
  }

  @Override
  @Nullable Object[] content() {
    return new @Nullable Object[] {id, first, second};
  }
}
