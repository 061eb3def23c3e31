package org.argmap.model;

/** The status that a claim is given before any argument is weighed. */
public enum Standing {
  /** Put forward by the author: the default. */
  ASSERTED("asserted"),
  /** Taken for granted for the sake of the argument. */
  ASSUMED("assumed"),
  /** Taken as settled: true. */
  ACCEPTED("accepted"),
  /** Taken as settled: false. */
  REJECTED("rejected"),
  /** Put forward as open. */
  QUESTIONED("questioned");

  private final String word;

  Standing(String word) {
    this.word = word;
  }

  /** Returns the word for messages and files, such as {@code assumed}. */
  public String word() {
    return word;
  }
}
