package org.argmap.model;

/**
 * The id of a {@link Reconstruction}.
 *
 * @param value the id as written; see {@link ElementId} for what is allowed
 */
public record ReconstructionId(String value) implements ElementId, Comparable<ReconstructionId> {
  /**
   * Makes the id.
   *
   * @throws IllegalArgumentException if {@code value} is not a valid id
   */
  public ReconstructionId {
    IdSyntax.check(value);
  }

  /** Returns the id with this value. */
  public static ReconstructionId of(String value) {
    return new ReconstructionId(value);
  }

  @Override
  public ElementKind kind() {
    return ElementKind.RECONSTRUCTION;
  }

  /** Compares the values by their UTF-16 units. */
  @Override
  public int compareTo(ReconstructionId other) {
    return value.compareTo(other.value);
  }

  /** Returns the value, so that an id can be put into a message as it is. */
  @Override
  public String toString() {
    return value;
  }
}
