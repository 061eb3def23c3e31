package org.argmap.model;

/**
 * The reliability of a source, by the Admiralty grades (NATO AJP-2.1; US Army FM 2-22.3, appendix
 * B). Judged apart from the {@linkplain Credibility credibility} of what it says.
 */
public enum Reliability {
  /** Completely reliable. */
  A("completely reliable"),
  /** Usually reliable. */
  B("usually reliable"),
  /** Fairly reliable. */
  C("fairly reliable"),
  /** Not usually reliable. */
  D("not usually reliable"),
  /** Unreliable. */
  E("unreliable"),
  /** Reliability cannot be judged: there is no basis. Not the worst grade, but none. */
  F("reliability cannot be judged");

  private final String meaning;

  Reliability(String meaning) {
    this.meaning = meaning;
  }

  /** Returns what the letter means. */
  public String meaning() {
    return meaning;
  }

  /** Returns whether the grade says anything: all but {@link #F} do. */
  public boolean isJudged() {
    return this != F;
  }
}
