package org.argmap.format.argdown.document;

/** The type of a relation. */
public enum ArgdownRelationType {
  /** The first speaks for the second. */
  SUPPORT("support"),
  /** The first speaks against the second. */
  ATTACK("attack"),
  /** The first denies that the second follows as it is said to. */
  UNDERCUT("undercut"),
  /** Just one of the two statements is true. */
  CONTRADICTORY("contradictory"),
  /** In strict mode: if the first statement is true, so is the second. */
  ENTAILS("entails"),
  /** In strict mode: not both statements are true. */
  CONTRARY("contrary");

  private final String word;

  ArgdownRelationType(String word) {
    this.word = word;
  }

  /** The word for it in Argdown's JSON. */
  public String word() {
    return word;
  }

  /** Whether it holds in both directions. */
  public boolean isSymmetric() {
    return this == CONTRADICTORY || this == CONTRARY;
  }
}
