package org.argmap.model;

import org.jspecify.annotations.Nullable;

/** The parts that all symmetric relations have. */
abstract class AbstractSymmetricRelation extends AnnotatedElement {
  private final RelationId id;
  private final ClaimId first;
  private final ClaimId second;

  AbstractSymmetricRelation(SymmetricRelation.Builder<?> builder) {
    super(builder);
    this.id = builder.id;
    this.first = builder.first;
    this.second = builder.second;
  }

  abstract SymmetricRelation.Builder<?> toBuilder(RelationId id, ClaimId first, ClaimId second);

  /** Returns the id. */
  public RelationId id() {
    return id;
  }

  /** Returns the claim that the author named first. */
  public ClaimId first() {
    return first;
  }

  /** Returns the claim that the author named second. */
  public ClaimId second() {
    return second;
  }

  @Override
  Element copy(ElementId newId, Annotations all) {
    return toBuilder((RelationId) newId, first, second).annotations(all).build();
  }

  @Override
  @Nullable Object[] content() {
    return new @Nullable Object[] {id, first, second};
  }
}
