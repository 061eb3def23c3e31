package org.argmap.render.diagram;

import java.util.Locale;

/** What a box shows of a claim beside its text. Only what differs from the ordinary is marked. */
public enum Mark {
  /** A final conclusion: a claim that is no premise of any argument. */
  ROOT("final conclusion"),
  /** A premise that was left unsaid. */
  IMPLICIT("implicit premise"),
  /** Taken as true for the sake of the analysis. */
  ASSUMED("assumed"),
  /** Accepted before any argument. */
  ACCEPTED("accepted"),
  /** Rejected before any argument. */
  REJECTED("rejected"),
  /** Put in question before any argument. */
  QUESTIONED("questioned");

  private final String words;

  Mark(String words) {
    this.words = words;
  }

  /** The name of the mark in CSS classes, for example {@code implicit}. */
  public String cssClass() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The mark in words, as the legend and the name of the box say it. */
  public String words() {
    return words;
  }
}
