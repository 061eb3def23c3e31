package org.argmap.render.diagram.theme;

import java.util.Locale;
import java.util.regex.Pattern;

/** A colour as red, green and blue, each from 0 to 255. */
record Rgb(int red, int green, int blue) {

  static final Rgb BLACK = new Rgb(0, 0, 0);
  static final Rgb WHITE = new Rgb(255, 255, 255);

  private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

  /**
   * Returns the colour that a text of the form {@code #rrggbb} names.
   *
   * @throws IllegalArgumentException if it is of another form
   */
  static Rgb parse(String text) {
    if (!COLOUR.matcher(text).matches()) {
      throw new IllegalArgumentException(
          "A colour is written as # and six hexadecimal digits, but this is \"" + text + "\".");
    }
    int value = Integer.parseInt(text.substring(1), 16);
    return new Rgb(value >> 16, value >> 8 & 0xFF, value & 0xFF);
  }

  /** Returns this colour with a share of another, from 0 to 1. */
  Rgb mix(Rgb other, double share) {
    return new Rgb(
        mix(red, other.red, share), mix(green, other.green, share), mix(blue, other.blue, share));
  }

  private static int mix(int own, int other, double share) {
    return (int) Math.round(own + (other - own) * share);
  }

  double contrast(Rgb other) {
    double one = luminance();
    double two = other.luminance();
    return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
  }

  /** Returns the relative luminance as WCAG 2.2 defines it, from 0 to 1. */
  private double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : StrictMath.pow((share + 0.055) / 1.055, 2.4);
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
  }
}
