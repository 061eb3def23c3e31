package org.argmap.render.drawing;

import org.argmap.render.diagram.Palette;

/** A colour by what it is for; a palette says which one that is, by day and by night. */
public enum Ink {
  /** No colour: nothing is painted. */
  NONE,
  /** What the picture is drawn on. */
  GROUND,
  /** The fill of claims. */
  BOX,
  /** The fill of questions. */
  QUESTION,
  /** The words. */
  TEXT,
  /** The borders of boxes. */
  BORDER,
  /** Supporting arguments. */
  SUPPORT,
  /** Opposing arguments. */
  OPPOSE,
  /** Relations, answers, premises and the borders of frames. */
  RELATION,
  /** The fill of frames. */
  FRAME;

  /** The colour in a palette, {@code #rrggbb}, or {@code none}. */
  public String of(Palette palette) {
    return switch (this) {
      case NONE -> "none";
      case GROUND -> palette.ground();
      case BOX -> palette.box();
      case QUESTION -> palette.question();
      case TEXT -> palette.text();
      case BORDER -> palette.border();
      case SUPPORT -> palette.support();
      case OPPOSE -> palette.oppose();
      case RELATION -> palette.relation();
      case FRAME -> palette.frame();
    };
  }
}
