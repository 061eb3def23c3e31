package org.argmap.render.diagram.theme;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/**
 * The contrast of two colours by the Web Content Accessibility Guidelines 2.2: from 1 for the same
 * colour to 21 for black on white. Words need 4.5 (success criterion 1.4.3), lines and borders 3
 * (1.4.11).
 *
 * @param what the pair in words, for example {@code text on box}
 * @param colour the colour of the words or the line, written {@code #rrggbb}
 * @param ground the colour they stand on, written {@code #rrggbb}
 * @param needed the ratio the pair needs, 4.5 or 3
 */
public record Contrast(String what, String colour, String ground, double needed) {

  /** The ratio that words need. */
  public static final double TEXT = 4.5;

  /** The ratio that lines and borders need. */
  public static final double GRAPHICS = 3;

  /** Checks the colours. */
  public Contrast {
    requireNonNull(what, "what");
    Rgb.parse(colour);
    Rgb.parse(ground);
  }

  /** Returns the ratio of the pair, from 1 to 21. */
  public double ratio() {
    return Rgb.parse(colour).contrast(Rgb.parse(ground));
  }

  /** Returns whether the pair has the ratio it needs. */
  public boolean isEnough() {
    return ratio() >= needed;
  }

  /**
   * Returns the colour nearest to this one, lighter or darker, that has the ratio the pair needs;
   * the colour itself where it has. One always exists, because black or white has 4.58 on any
   * ground.
   */
  public String nearestColour() {
    Rgb ground = Rgb.parse(this.ground);
    Rgb own = Rgb.parse(colour);
    for (int step = 0; step <= 255; step++) {
      for (Rgb end : new Rgb[] {Rgb.BLACK, Rgb.WHITE}) {
        Rgb candidate = own.mix(end, step / 255.0);
        if (candidate.contrast(ground) >= needed) {
          return candidate.toString();
        }
      }
    }
    return Rgb.BLACK.contrast(ground) > Rgb.WHITE.contrast(ground) ? "#000000" : "#ffffff";
  }

  /** Returns the pair, its ratio and what would do, as a sentence without its full stop. */
  String message() {
    return String.format(
        Locale.ROOT,
        "%s: %s on %s has a contrast of %.2f:1 and needs %.1f:1; the nearest colour that has it is"
            + " %s",
        what,
        colour,
        ground,
        // Cut, not rounded: 4.4999 is not 4.50.
        Math.floor(ratio() * 100) / 100,
        needed,
        nearestColour());
  }
}
