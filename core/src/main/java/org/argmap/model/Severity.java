package org.argmap.model;

/** The severity of a {@link Finding}, the worst first. */
public enum Severity {
  /** Something is wrong, or something could not be read or written. */
  ERROR("error"),
  /** Something is probably wrong. */
  WARNING("warning"),
  /** Something worth knowing. */
  NOTE("note");

  private final String word;

  Severity(String word) {
    this.word = word;
  }

  /** Returns the word for messages, such as {@code warning}. */
  public String word() {
    return word;
  }
}
