package org.argmap.model;

/** The role of a reference from one element to another. */
enum ReferenceRole {
  CITED_SOURCE("as a cited source", false),
  PREMISE("as a premise", true),
  TARGET("as its target", true),
  CRITICAL_QUESTION("for a critical question", false),
  END("as one of its ends", true),
  POSITION("as a position", false),
  ABOUT("as what it is about", false),
  DERIVED_FROM("as what it derives from", false),
  EVIDENCE("as its evidence", true),
  HYPOTHESIS("as its hypothesis", true),
  MEMBER("as a member", false),
  STEP("as a step", false),
  SPEAKER("as its speaker", true),
  IN_REPLY_TO("as what it replies to", false),
  PUT_FORWARD("as put forward", false);

  private final String phrase;
  private final boolean needed;

  ReferenceRole(String phrase, boolean needed) {
    this.phrase = phrase;
    this.needed = needed;
  }

  /** Returns the end of the sentence "it refers to ... ". */
  String phrase() {
    return phrase;
  }

  /** Returns whether the element cannot stand without what it refers to in this role. */
  boolean isNeeded() {
    return needed;
  }
}
