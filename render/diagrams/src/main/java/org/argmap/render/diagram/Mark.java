package org.argmap.render.diagram;

import java.util.Locale;

/** A mark on the box of a claim, such as a border that shows its standing. */
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
  QUESTIONED("questioned"),
  /** A goal without support so far: a small diamond below the box, as GSN has it. */
  UNDEVELOPED("undeveloped"),
  /** An assumption: an A at the lower right of the box, as GSN has it. */
  ASSUMPTION("assumption"),
  /** A justification: a J at the lower right of the box, as GSN has it. */
  JUSTIFICATION("justification"),
  /** Something that is given up: a cross over the box, as GSN has it. */
  DEFEATED("defeated");

  private final String words;

  Mark(String words) {
    this.words = words;
  }

  /** Returns the name of the mark in CSS classes, for example {@code implicit}. */
  public String cssClass() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the mark in words, as the legend and the name of the box say it. */
  public String words() {
    return words;
  }
}
