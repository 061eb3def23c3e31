package org.argmap.model;

import java.util.List;

/**
 * A tie between claims (or, for a preference, between arguments) that is no argument. It has an id,
 * and arguments can target it.
 */
public sealed interface Relation extends Element permits SymmetricRelation, Preference {

  @Override
  RelationId id();

  /** The two elements that it ties, in the author's order. */
  List<? extends Preferable> ends();
}
