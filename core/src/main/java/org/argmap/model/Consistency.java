package org.argmap.model;

/**
 * The consistency of one item of evidence with one hypothesis, as in an analysis of competing
 * hypotheses (Heuer, <i>Psychology of Intelligence Analysis</i>, 1999). The question is: if the
 * hypothesis were true, how likely is it that one would see this?
 */
public enum Consistency {
  /** Very consistent. */
  VERY_CONSISTENT("CC"),
  /** Consistent. */
  CONSISTENT("C"),
  /** Can be read either way. */
  NEUTRAL("N"),
  /** Inconsistent. */
  INCONSISTENT("I"),
  /** Very inconsistent. */
  VERY_INCONSISTENT("II"),
  /** Has nothing to do with the hypothesis. */
  NOT_APPLICABLE("NA");

  private final String symbol;

  Consistency(String symbol) {
    this.symbol = symbol;
  }

  /** Returns the symbol that stands in matrices and files, such as {@code II}. */
  public String symbol() {
    return symbol;
  }
}
