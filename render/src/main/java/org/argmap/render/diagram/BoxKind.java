package org.argmap.render.diagram;

import java.util.Locale;

/** What a box stands for; each kind has a shape of its own. */
public enum BoxKind {
  /** A claim: a rectangle. */
  CLAIM,
  /** A question that claims answer: a rectangle with slanted ends. */
  QUESTION;

  /** The name of the kind in CSS classes, for example {@code claim}. */
  public String cssClass() {
    return name().toLowerCase(Locale.ROOT);
  }
}
