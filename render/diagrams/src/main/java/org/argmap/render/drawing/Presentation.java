package org.argmap.render.drawing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The presentation of a shape: its colours, line width, dashes and text decoration. A null
 * component is left to a more general rule.
 *
 * @param fill the colour of the interior, or of the letters of text
 * @param stroke the colour of the border or line
 * @param width the width of the border or line in user units
 * @param dash the lengths of dashes and gaps in user units; empty for an unbroken line
 * @param isStruck whether text is struck through
 * @param isUnderlined whether text is underlined
 */
public record Presentation(
    @Nullable ColourRole fill,
    @Nullable ColourRole stroke,
    @Nullable Double width,
    @Nullable List<Double> dash,
    @Nullable Boolean isStruck,
    @Nullable Boolean isUnderlined) {

  /** The presentation in which nothing is set. */
  public static final Presentation UNSAID = new Presentation(null, null, null, null, null, null);

  static Presentation fill(ColourRole ink) {
    return new Presentation(ink, null, null, null, null, null);
  }

  static Presentation stroke(ColourRole ink) {
    return new Presentation(null, ink, null, null, null, null);
  }

  static Presentation width(double width) {
    return new Presentation(null, null, width, null, null, null);
  }

  static Presentation dash(Double... lengths) {
    return new Presentation(null, null, null, List.of(lengths), null, null);
  }

  static Presentation struck() {
    return new Presentation(null, null, null, null, true, null);
  }

  static Presentation underlined() {
    return new Presentation(null, null, null, null, null, true);
  }

  /** Returns this presentation, with unset components taken from another. */
  Presentation over(Presentation other) {
    return new Presentation(
        fill == null ? other.fill : fill,
        stroke == null ? other.stroke : stroke,
        width == null ? other.width : width,
        dash == null ? other.dash : dash,
        isStruck == null ? other.isStruck : isStruck,
        isUnderlined == null ? other.isUnderlined : isUnderlined);
  }
}
