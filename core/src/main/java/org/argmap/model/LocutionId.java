package org.argmap.model;

/**
 * The id of a {@link Locution}.
 *
 * @param value the id as written; see {@link ElementId} for what is allowed
 */
public record LocutionId(String value) implements ElementId, Comparable<LocutionId> {
  /**
   * Makes the id.
   *
   * @throws IllegalArgumentException if {@code value} is not a valid id
   */
  public LocutionId {
    IdSyntax.check(value);
  }

  /** Returns the id with this value. */
  public static LocutionId of(String value) {
    return new LocutionId(value);
  }

  @Override
  public ElementKind kind() {
    return ElementKind.LOCUTION;
  }

  /** Compares the values by their UTF-16 units. */
  @Override
  public int compareTo(LocutionId other) {
    return value.compareTo(other.value);
  }

  /** Returns the value, so that an id can be put into a message as it is. */
  @Override
  public String toString() {
    return value;
  }
}
