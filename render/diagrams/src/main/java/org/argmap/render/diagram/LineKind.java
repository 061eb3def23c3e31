package org.argmap.render.diagram;

import java.util.Locale;

/** The meaning of a line. */
public enum LineKind {
  /** From a supporting argument to its target. */
  SUPPORT("supports", LineHead.TRIANGLE, LinePattern.SOLID, "+"),
  /** From an opposing argument to its target. */
  OPPOSE("opposes", LineHead.BAR, LinePattern.SOLID, "\u2212"),
  /** From a premise to its argument. */
  PREMISE("is a premise of", LineHead.NONE, LinePattern.SOLID, ""),
  /** Claims that cannot both be true nor both be false. */
  CONTRADICTION("contradicts", LineHead.DOUBLE_SLAB, LinePattern.SOLID, "\u2260"),
  /** Claims that cannot both be true. */
  CONTRARIETY("excludes", LineHead.SLAB, LinePattern.SOLID, "|"),
  /** Claims that say the same. */
  RESTATEMENT("restates", LineHead.NONE, LinePattern.SOLID, "="),
  /** To what is to be preferred, from what it is preferred over. */
  PREFERENCE("is preferred", LineHead.CHEVRON, LinePattern.SOLID, ">"),
  /** From a position to the question it answers. */
  ANSWER("answers", LineHead.NONE, LinePattern.SOLID, ""),
  /** From a question to what it is about. */
  ABOUT("asks about", LineHead.NONE, LinePattern.DOTTED, ""),
  /** From what bears on something to that, by way of elements that the picture leaves out. */
  INDIRECT(
      "bears on, by way of what is not shown", LineHead.HOLLOW_DIAMOND, LinePattern.DASHED, ""),
  /** From what gives support to what it supports, the head at what gives it, as GSN has it. */
  SUPPORTED_BY("is supported by", LineHead.TRIANGLE, LinePattern.SOLID, ""),
  /** From a context to what is to be read in it, the head at the context, as GSN has it. */
  IN_CONTEXT_OF("in the context of", LineHead.HOLLOW_TRIANGLE, LinePattern.SOLID, ""),
  /** From what challenges something to that, as GSN has it. */
  CHALLENGE("challenges", LineHead.CHEVRON, LinePattern.DASHED, ""),
  /** From what was said to what it puts forward. */
  SAYS("puts forward", LineHead.CHEVRON, LinePattern.SOLID, ""),
  /** From what was said to what it answers. */
  REPLY("replies to", LineHead.CHEVRON, LinePattern.DOTTED, ""),
  /** From a source to the claim that cites it. */
  SOURCE("is a source of", LineHead.NONE, LinePattern.DOTTED, "");

  private final String verb;
  private final LineHead head;
  private final LinePattern pattern;
  private final String sign;

  LineKind(String verb, LineHead head, LinePattern pattern, String sign) {
    this.verb = verb;
    this.head = head;
    this.pattern = pattern;
    this.sign = sign;
  }

  /**
   * Returns the name of the kind in CSS classes and data attributes, for example {@code support}.
   */
  public String cssClass() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns the verb of a sentence about the line, for example {@code supports}. */
  public String verb() {
    return verb;
  }

  /** Returns what is drawn at one end of the line. */
  public LineHead head() {
    return head;
  }

  /** Returns whether the head is at the beginning of the line and not at its end. */
  public boolean hasHeadAtStart() {
    return this == SUPPORTED_BY || this == IN_CONTEXT_OF;
  }

  /** Returns how the line is drawn between its ends. */
  public LinePattern pattern() {
    return pattern;
  }

  /** Returns the sign in a joint of this kind; empty where the kind has no joint. */
  public String sign() {
    return sign;
  }

  /** Returns whether lines of this kind may begin or end at a joint of the same kind. */
  public boolean hasJoint() {
    return !sign.isEmpty();
  }

  /** Returns whether the line is that of an argument to its target, so that it has a stance. */
  public boolean isStance() {
    return this == SUPPORT || this == OPPOSE;
  }

  /** Returns whether the line says the same read from either end. */
  public boolean isSymmetric() {
    return this == CONTRADICTION || this == CONTRARIETY || this == RESTATEMENT;
  }
}
