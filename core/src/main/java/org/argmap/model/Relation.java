package org.argmap.model;

import java.util.List;

/**
 * A relation between claims (or, for a preference, between arguments) that is not an argument. It
 * has an id, and arguments can target it.
 */
public sealed interface Relation extends Element permits SymmetricRelation, Preference {

  @Override
  RelationId id();

  /** Returns the two elements that it ties, in the author's order. */
  List<? extends Preferable> ends();
}
