package org.argmap.render.diagram;

import java.util.Locale;

/** The outline of a box. */
public enum BoxShape {
  /** A rectangle with corners that are just broken: a claim. */
  RECTANGLE,
  /** A rectangle with clearly rounded corners. */
  ROUNDED,
  /** A rectangle with slanted ends: a question. */
  HEXAGON,
  /** An ellipse. */
  ELLIPSE,
  /** A circle. */
  CIRCLE,
  /** A rectangle leaning to the right. */
  PARALLELOGRAM,
  /** A rectangle with bulging left and right sides. */
  STADIUM,
  /** No outline at all, only words. */
  PLAIN;

  /** Returns the name of the shape in CSS classes, for example {@code ellipse}. */
  public String cssClass() {
    return name().toLowerCase(Locale.ROOT);
  }
}
