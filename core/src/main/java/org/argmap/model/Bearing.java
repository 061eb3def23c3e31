package org.argmap.model;

/** The part of a targeted argument that an argument bears on. */
public enum Bearing {
  /** The step from the premises to the target: an undercut denies it, a backing supports it. */
  STEP("step"),
  /** The argument as a whole, the part left unstated, as sketches do. */
  WHOLE("whole");

  private final String word;

  Bearing(String word) {
    this.word = word;
  }

  /** Returns the word for messages and files, such as {@code step}. */
  public String word() {
    return word;
  }
}
