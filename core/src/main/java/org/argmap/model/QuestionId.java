package org.argmap.model;

/**
 * The id of a {@link Question}.
 *
 * @param value the id as written; see {@link ElementId} for what is allowed
 */
public record QuestionId(String value) implements ElementId, Comparable<QuestionId> {
  /**
   * Makes the id.
   *
   * @throws IllegalArgumentException if {@code value} is not a valid id
   */
  public QuestionId {
    IdSyntax.check(value);
  }

  /** Returns the id with this value. */
  public static QuestionId of(String value) {
    return new QuestionId(value);
  }

  @Override
  public ElementKind kind() {
    return ElementKind.QUESTION;
  }

  /** Compares the values by their UTF-16 units. */
  @Override
  public int compareTo(QuestionId other) {
    return value.compareTo(other.value);
  }

  /** Returns the value, so that an id can be put into a message as it is. */
  @Override
  public String toString() {
    return value;
  }
}
