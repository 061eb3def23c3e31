package org.argmap.model;

/**
 * The id of an {@link Argument}.
 *
 * @param value the id as written; see {@link ElementId} for what is allowed
 */
public record ArgumentId(String value) implements Target, Preferable, Comparable<ArgumentId> {
  /**
   * Makes the id.
   *
   * @throws IllegalArgumentException if {@code value} is not a valid id
   */
  public ArgumentId {
    IdSyntax.check(value);
  }

  /** Returns the id with this value. */
  public static ArgumentId of(String value) {
    return new ArgumentId(value);
  }

  @Override
  public ElementKind kind() {
    return ElementKind.ARGUMENT;
  }

  /** Compares the values by their UTF-16 units. */
  @Override
  public int compareTo(ArgumentId other) {
    return value.compareTo(other.value);
  }

  /** Returns the value, so that an id can be put into a message as it is. */
  @Override
  public String toString() {
    return value;
  }
}
