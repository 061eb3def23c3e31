package org.argmap.scheme;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/**
 * A question that an argument of a scheme must stand up to.
 *
 * @param name the question's name in its scheme, in lower-case words joined by hyphens
 * @param text the question, as a sentence
 * @param kind who has the burden of proof
 */
public record CriticalQuestion(String name, String text, Kind kind) {

  /**
   * Who has the burden of proof, after the Carneades model (Gordon, Prakken and Walton, <i>The
   * Carneades model of argument and burden of proof</i>, Artificial Intelligence 171, 2007).
   */
  public enum Kind {
    /** The proponent must answer: while it is unanswered the argument does not hold. */
    ASSUMPTION,
    /** The challenger must show it: the argument holds until the question is pressed. */
    EXCEPTION;

    /** The word for messages and files, such as {@code exception}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Makes the question. */
  public CriticalQuestion {
    requireNonNull(name, "name");
    requireNonNull(text, "text");
    requireNonNull(kind, "kind");
  }
}
