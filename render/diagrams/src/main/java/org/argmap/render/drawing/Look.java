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
public record Look(
    @Nullable Ink fill,
    @Nullable Ink stroke,
    @Nullable Double width,
    @Nullable List<Double> dash,
    @Nullable Boolean isStruck,
    @Nullable Boolean isUnderlined) {

  /** The presentation in which nothing is set. */
  public static final Look UNSAID = new Look(null, null, null, null, null, null);

  static Look fill(Ink ink) {
    return new Look(ink, null, null, null, null, null);
  }

  static Look stroke(Ink ink) {
    return new Look(null, ink, null, null, null, null);
  }

  static Look width(double width) {
    return new Look(null, null, width, null, null, null);
  }

  static Look dash(Double... lengths) {
    return new Look(null, null, null, List.of(lengths), null, null);
  }

  static Look struck() {
    return new Look(null, null, null, null, true, null);
  }

  static Look underlined() {
    return new Look(null, null, null, null, null, true);
  }

  /** Returns this presentation, with unset components taken from another. */
  Look over(Look other) {
    return new Look(
        fill == null ? other.fill : fill,
        stroke == null ? other.stroke : stroke,
        width == null ? other.width : width,
        dash == null ? other.dash : dash,
        isStruck == null ? other.isStruck : isStruck,
        isUnderlined == null ? other.isUnderlined : isUnderlined);
  }
}
