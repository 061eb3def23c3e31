package org.argmap.format.json.element;

/** The two stances of arguments, and the word for each. */
public enum Stance {
  SUPPORTING("supporting"),
  OPPOSING("opposing");

  private final String word;

  Stance(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }
}
