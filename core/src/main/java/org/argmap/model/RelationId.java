package org.argmap.model;

/**
 * The id of a {@link Relation}.
 *
 * @param value the id as written; see {@link ElementId} for what is allowed
 */
public record RelationId(String value) implements Target, Comparable<RelationId> {
  /**
   * Makes the id.
   *
   * @throws IllegalArgumentException if {@code value} is not a valid id
   */
  public RelationId {
    IdSyntax.check(value);
  }

  /** Returns the id with this value. */
  public static RelationId of(String value) {
    return new RelationId(value);
  }

  @Override
  public ElementKind kind() {
    return ElementKind.RELATION;
  }

  /** Compares the values by their UTF-16 units. */
  @Override
  public int compareTo(RelationId other) {
    return value.compareTo(other.value);
  }

  /** Returns the value, so that an id can be put into a message as it is. */
  @Override
  public String toString() {
    return value;
  }
}
