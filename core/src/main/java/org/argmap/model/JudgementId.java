package org.argmap.model;

/**
 * The id of a {@link Judgement}.
 *
 * @param value the id as written; see {@link ElementId} for what is allowed
 */
public record JudgementId(String value) implements ElementId, Comparable<JudgementId> {
  /**
   * Makes the id.
   *
   * @throws IllegalArgumentException if {@code value} is not a valid id
   */
  public JudgementId {
    IdSyntax.check(value);
  }

  /** Returns the id with this value. */
  public static JudgementId of(String value) {
    return new JudgementId(value);
  }

  @Override
  public ElementKind kind() {
    return ElementKind.JUDGEMENT;
  }

  /** Compares the values by their UTF-16 units. */
  @Override
  public int compareTo(JudgementId other) {
    return value.compareTo(other.value);
  }

  /** Returns the value, so that an id can be put into a message as it is. */
  @Override
  public String toString() {
    return value;
  }
}
