package org.argmap.model;

/**
 * The id of a {@link Claim}.
 *
 * @param value the id as written; see {@link ElementId} for what is allowed
 */
public record ClaimId(String value) implements Target, Preferable, Comparable<ClaimId> {
  /**
   * Makes the id.
   *
   * @throws IllegalArgumentException if {@code value} is not a valid id
   */
  public ClaimId {
    IdSyntax.check(value);
  }

  /** Returns the id with this value. */
  public static ClaimId of(String value) {
    return new ClaimId(value);
  }

  @Override
  public ElementKind kind() {
    return ElementKind.CLAIM;
  }

  /** Compares the values by their UTF-16 units. */
  @Override
  public int compareTo(ClaimId other) {
    return value.compareTo(other.value);
  }

  /** Returns the value, so that an id can be put into a message as it is. */
  @Override
  public String toString() {
    return value;
  }
}
