package org.argmap.render.diagram;

import java.util.Locale;

/** What a line of the picture says about the two things it joins. */
public enum LineKind {
  /** From the inference point of a supporting argument to its target. */
  SUPPORT("supports"),
  /** From the inference point of an opposing argument to its target. */
  OPPOSE("opposes"),
  /** From a premise to the inference point of its argument. */
  PREMISE("is a premise of"),
  /** Claims that cannot both be true nor both be false. */
  CONTRADICTION("contradicts"),
  /** Claims that cannot both be true. */
  CONTRARIETY("excludes"),
  /** Claims that say the same. */
  RESTATEMENT("restates"),
  /** To what is to be preferred, from what it is preferred over. */
  PREFERENCE("is preferred"),
  /** From a position to the question it answers. */
  ANSWER("answers"),
  /** From a question to what it is about. */
  ABOUT("asks about");

  private final String verb;

  LineKind(String verb) {
    this.verb = verb;
  }

  /** The name of the kind in CSS classes and data attributes, for example {@code support}. */
  public String cssClass() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The verb of a sentence about the line, for example {@code supports}. */
  public String verb() {
    return verb;
  }

  /** Whether lines of this kind begin or end at a joint of the same kind. */
  public boolean hasJoint() {
    return this != PREMISE && this != ANSWER && this != ABOUT;
  }

  /** Whether the line is that of an argument to its target, so that it has a stance. */
  public boolean isStance() {
    return this == SUPPORT || this == OPPOSE;
  }
}
