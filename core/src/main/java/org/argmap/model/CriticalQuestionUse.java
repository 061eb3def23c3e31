package org.argmap.model;

import static java.util.Objects.requireNonNull;

/**
 * The use of a critical question of another argument's scheme by an argument: answered or pressed.
 *
 * @param argument the argument whose scheme has the critical question
 * @param question the question's name in that scheme
 * @param move whether the question is answered or pressed
 */
public record CriticalQuestionUse(ArgumentId argument, String question, Move move) {

  /** What is done with a critical question. */
  public enum Move {
    /** The question is answered, in defence of the other argument. */
    ANSWERS("answers"),
    /** The question is pressed, against the other argument. */
    PRESSES("presses");

    private final String word;

    Move(String word) {
      this.word = word;
    }

    /** Returns the word for messages and files, such as {@code presses}. */
    public String word() {
      return word;
    }
  }

  /**
   * Makes the use.
   *
   * @throws IllegalArgumentException if {@code question} is blank
   */
  public CriticalQuestionUse {
    requireNonNull(argument, "argument");
    requireNonNull(move, "move");
    if (question.isBlank()) {
      throw new IllegalArgumentException("A critical question needs its name in the scheme.");
    }
  }
}
