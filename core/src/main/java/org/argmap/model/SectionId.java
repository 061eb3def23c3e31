package org.argmap.model;

/**
 * The id of a {@link Section}.
 *
 * @param value the id as written; see {@link ElementId} for what is allowed
 */
public record SectionId(String value) implements ElementId, Comparable<SectionId> {
  /**
   * Makes the id.
   *
   * @throws IllegalArgumentException if {@code value} is not a valid id
   */
  public SectionId {
    IdSyntax.check(value);
  }

  /** Returns the id with this value. */
  public static SectionId of(String value) {
    return new SectionId(value);
  }

  @Override
  public ElementKind kind() {
    return ElementKind.SECTION;
  }

  /** Compares the values by their UTF-16 units. */
  @Override
  public int compareTo(SectionId other) {
    return value.compareTo(other.value);
  }

  /** Returns the value, so that an id can be put into a message as it is. */
  @Override
  public String toString() {
    return value;
  }
}
