package org.argmap.render.diagram;

import static java.util.Objects.requireNonNull;

/**
 * How a picture looks: its font and its colours, by day and by night. Lengths are in the user units
 * of the picture, which are CSS pixels where it is shown unscaled.
 *
 * @param fontFamily the font stack as CSS writes it; texts are measured for Liberation Sans, Arial,
 *     Helvetica and DejaVu Sans, and may overflow in others
 * @param fontSize the size of the words in boxes; more than 0
 * @param light the colours on a light ground
 * @param dark the colours where the reader's device asks for dark ones
 */
public record Theme(String fontFamily, double fontSize, Palette light, Palette dark) {

  private static final Theme STANDARD =
      new Theme(
          "'Liberation Sans',Arial,Helvetica,'DejaVu Sans',sans-serif",
          12,
          new Palette(
              "#ffffff", "#ffffff", "#eef2f7", "#1a1a1a", "#5b6470", "#0A5FA8", "#B34700",
              "#5b6470", "#f5f6f8"),
          new Palette(
              "#1e1e1e", "#262a2e", "#2f3640", "#f0f0f0", "#a3abb5", "#6CB8F0", "#F5A25D",
              "#a3abb5", "#25282c"));

  /** Checks the values. */
  public Theme {
    requireNonNull(fontFamily, "fontFamily");
    requireNonNull(light, "light");
    requireNonNull(dark, "dark");
    if (!(fontSize > 0) || fontSize > 1000) {
      throw new IllegalArgumentException(
          "The font size must be more than 0 and at most 1000, but was " + fontSize + ".");
    }
  }

  /**
   * The theme of the library: blue for support and orange-brown for opposition, which are apart for
   * every kind of colour vision.
   */
  public static Theme standard() {
    return STANDARD;
  }
}
