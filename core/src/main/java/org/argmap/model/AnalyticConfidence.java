package org.argmap.model;

import java.util.Locale;
import org.argmap.internal.text.Quoted;

/**
 * The confidence in a judgement: the quality of its sources and reasoning, not how likely it is
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

  /**
   * Returns the level with this word, such as {@code high} or {@code High confidence}.
   *
   * @throws IllegalArgumentException if there is none; the message lists the levels
   */
  public static AnalyticConfidence parse(String text) {
    String wanted = text.strip().toLowerCase(Locale.ROOT);
    for (AnalyticConfidence level : values()) {
      if (wanted.equals(level.word) || wanted.equals(level.word + " confidence")) {
        return level;
      }
    }
    throw new IllegalArgumentException(
        "A confidence is high, moderate or low, not %s.".formatted(Quoted.text(text)));
  }

  /** Returns the word for messages and files, such as {@code moderate}. */
  public String word() {
    return word;
  }
}
