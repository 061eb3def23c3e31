package org.argmap.format.argdown.document;

/** The role of an occurrence of a statement. */
public enum StatementRole {
  /** It stands by itself. */
  TOP_LEVEL("top-level-statement"),
  /** It stands below an element to which it is related. */
  RELATED("relation-statement"),
  /** It is a premise of an argument. */
  PREMISE("premise"),
  /** It is a conclusion within an argument, not the last one. */
  INTERMEDIARY_CONCLUSION("intermediary-conclusion"),
  /** It is the last conclusion of an argument. */
  MAIN_CONCLUSION("main-conclusion");

  private final String word;

  StatementRole(String word) {
    this.word = word;
  }

  /** The word for it in Argdown's JSON. */
  public String word() {
    return word;
  }
}
