package org.argmap.model;

/**
 * The id of a {@link Source}.
 *
 * @param value the id as written; see {@link ElementId} for what is allowed
 */
public record SourceId(String value) implements ElementId, Comparable<SourceId> {
  /**
   * Makes the id.
   *
   * @throws IllegalArgumentException if {@code value} is not a valid id
   */
  public SourceId {
    IdSyntax.check(value);
  }

  /** Returns the id with this value. */
  public static SourceId of(String value) {
    return new SourceId(value);
  }

  @Override
  public ElementKind kind() {
    return ElementKind.SOURCE;
  }

  /** Compares the values by their UTF-16 units. */
  @Override
  public int compareTo(SourceId other) {
    return value.compareTo(other.value);
  }

  /** Returns the value, so that an id can be put into a message as it is. */
  @Override
  public String toString() {
    return value;
  }
}
