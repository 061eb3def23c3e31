package org.argmap.model;

/**
 * The id of a {@link Participant}.
 *
 * @param value the id as written; see {@link ElementId} for what is allowed
 */
public record ParticipantId(String value) implements ElementId, Comparable<ParticipantId> {
  /**
   * Makes the id.
   *
   * @throws IllegalArgumentException if {@code value} is not a valid id
   */
  public ParticipantId {
    IdSyntax.check(value);
  }

  /** Returns the id with this value. */
  public static ParticipantId of(String value) {
    return new ParticipantId(value);
  }

  @Override
  public ElementKind kind() {
    return ElementKind.PARTICIPANT;
  }

  /** Compares the values by their UTF-16 units. */
  @Override
  public int compareTo(ParticipantId other) {
    return value.compareTo(other.value);
  }

  /** Returns the value, so that an id can be put into a message as it is. */
  @Override
  public String toString() {
    return value;
  }
}
