package org.argmap.model;

/**
 * The strength that the case for a position must have before the position is accepted (Gordon and
 * Walton, <i>Proof burdens and standards</i>, in Argumentation in Artificial Intelligence, 2009).
 */
public enum ProofStandard {
  /** One acceptable supporting argument suffices. */
  SCINTILLA_OF_EVIDENCE("scintilla-of-evidence"),
  /** The strongest supporting argument outweighs the strongest opposing one. */
  PREPONDERANCE_OF_EVIDENCE("preponderance-of-evidence"),
  /** As preponderance, by a set margin, and with a supporting argument that is strong in itself. */
  CLEAR_AND_CONVINCING_EVIDENCE("clear-and-convincing-evidence"),
  /** As clear and convincing, with no opposing argument of more than a set small weight. */
  BEYOND_REASONABLE_DOUBT("beyond-reasonable-doubt"),
  /** An acceptable supporting argument, and no acceptable opposing one. */
  DIALECTICAL_VALIDITY("dialectical-validity");

  private final String word;

  ProofStandard(String word) {
    this.word = word;
  }

  /** Returns the word for messages and files, such as {@code beyond-reasonable-doubt}. */
  public String word() {
    return word;
  }
}
