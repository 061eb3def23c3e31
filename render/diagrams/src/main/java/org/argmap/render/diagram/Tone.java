package org.argmap.render.diagram;

import java.util.Locale;

/**
 * The colours of the palette that fill and border a box. A tone only repeats what shape, label or
 * text say, because colours are lost in print and to some readers.
 */
public enum Tone {
  /** The fill of boxes and the border of boxes. */
  NEUTRAL,
  /** The fill of questions. */
  QUESTION,
  /** The colour of support, its fill a tint of it. */
  SUPPORT,
  /** The colour of opposition, its fill a tint of it. */
  OPPOSE,
  /** The colour of relations, its fill a tint of it. */
  RELATION,
  /** The colour of what was said and by whom, its fill a tint of it. */
  LOCUTION,
  /** The fill of frames: a closed section. */
  FRAME;

  /** Returns the name of the tone in CSS classes, for example {@code tone-support}. */
  public String cssClass() {
    return "tone-" + name().toLowerCase(Locale.ROOT);
  }
}
