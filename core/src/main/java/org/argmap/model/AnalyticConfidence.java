package org.argmap.model;

/**
 * How well founded a judgement is: the quality of its sources and reasoning, not how likely it is
 * that the thing judged is so (Office of the Director of National Intelligence, ICD 203, 2015).
 */
public enum AnalyticConfidence {
  /**
   * Sound argument on good, consistent reporting from several sources; few gaps and assumptions.
   */
  HIGH("high"),
  /** Credibly sourced and plausible, but not good or corroborated enough for more. */
  MODERATE("moderate"),
  /** Questionable, fragmentary or poorly corroborated. */
  LOW("low");

  private final String word;

  AnalyticConfidence(String word) {
    this.word = word;
  }

  /** The word for messages and files, such as {@code moderate}. */
  public String word() {
    return word;
  }
}
