package org.argmap.render.drawing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a shape looks. What is null is not said here and left to a more general rule.
 *
 * @param fill the colour of its inside, or of the letters of words
 * @param stroke the colour of its border or line
 * @param width the width of its border or line in user units
 * @param dash the lengths of dashes and gaps in user units; empty for an unbroken line
 * @param isStruck whether words are struck through
 * @param isUnderlined whether words are underlined
 */
public record Look(
    @Nullable Ink fill,
    @Nullable Ink stroke,
    @Nullable Double width,
    @Nullable List<Double> dash,
    @Nullable Boolean isStruck,
    @Nullable Boolean isUnderlined) {

  /** A look that says nothing. */
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

  /** This look, and where it says nothing the other. */
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
