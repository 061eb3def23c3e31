package org.argmap.render.diagram.theme;

import static java.util.Objects.requireNonNull;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The look of a picture: font, light and dark colours, and how much of a long text is shown.
 * Lengths are in the user units of the picture, which are CSS pixels where it is shown unscaled.
 *
 * <pre>{@code
 * Theme large = Theme.standard().toBuilder().name("large").fontSize(16).textLines(6).build();
 * }</pre>
 */
public final class Theme {

  private static final Theme STANDARD =
      new Builder(
              "default",
              Palette.standard(),
              Palette.standard().toBuilder()
                  .ground("#1e1e1e")
                  .box("#262a2e")
                  .question("#2f3640")
                  .frame("#25282c")
                  .text("#f0f0f0")
                  .border("#a3abb5")
                  .support("#6CB8F0")
                  .oppose("#F5A25D")
                  .relation("#a3abb5")
                  .locution("#E0C060")
                  .build())
          .build();

  private final String name;
  private final String fontFamily;
  private final double fontSize;
  private final Palette light;
  private final Palette dark;
  private final int textLines;
  private final int textCharacters;
  private final double lineWidth;

  private Theme(Builder from) {
    this.name = from.name;
    this.fontFamily = from.fontFamily;
    this.fontSize = from.fontSize;
    this.light = from.light;
    this.dark = from.dark;
    this.textLines = from.textLines;
    this.textCharacters = from.textCharacters;
    this.lineWidth = from.lineWidth;
  }

  /**
   * Returns the theme of the library: blue for support and orange-brown for opposition, which are
   * apart for every kind of colour vision.
   */
  public static Theme standard() {
    return STANDARD;
  }

  /** Returns a theme that begins as the standard one. */
  public static Builder builder() {
    return STANDARD.toBuilder();
  }

  /** Returns a builder that begins with everything this theme has. */
  public Builder toBuilder() {
    Builder builder = new Builder(name, light, dark);
    builder.fontFamily = fontFamily;
    builder.fontSize = fontSize;
    builder.textLines = textLines;
    builder.textCharacters = textCharacters;
    builder.lineWidth = lineWidth;
    return builder;
  }

  /** Its name, as programs and commands choose it by. */
  public String name() {
    return name;
  }

  /**
   * Returns the font stack as CSS writes it; texts are measured for Liberation Sans, Arial,
   * Helvetica and DejaVu Sans, and may overflow in others.
   */
  public String fontFamily() {
    return fontFamily;
  }

  /** Returns the size of the words in boxes; more than 0. */
  public double fontSize() {
    return fontSize;
  }

  /** Returns the colours on a light ground. */
  public Palette light() {
    return light;
  }

  /** Returns the colours where the reader's device asks for dark ones. */
  public Palette dark() {
    return dark;
  }

  /** After how many lines the text of a box is cut with an ellipsis; at least 1. */
  public int textLines() {
    return textLines;
  }

  /** After how many characters the text of a box is cut with an ellipsis; at least 1. */
  public int textCharacters() {
    return textCharacters;
  }

  /**
   * Returns how wide the lines of a box are, as a multiple of the usual width: about 30 characters
   * in a top-down picture, 36 in one that grows sideways.
   */
  public double lineWidth() {
    return lineWidth;
  }

  @Override
  public boolean equals(@Nullable Object o) {
    return o instanceof Theme other
        && name.equals(other.name)
        && fontFamily.equals(other.fontFamily)
        && fontSize == other.fontSize
        && light.equals(other.light)
        && dark.equals(other.dark)
        && textLines == other.textLines
        && textCharacters == other.textCharacters
        && lineWidth == other.lineWidth;
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        name, fontFamily, fontSize, light, dark, textLines, textCharacters, lineWidth);
  }

  @Override
  public String toString() {
    return "theme " + name;
  }

  /** A theme in the making. */
  public static final class Builder {

    private String name;
    private String fontFamily = "'Liberation Sans',Arial,Helvetica,'DejaVu Sans',sans-serif";
    private double fontSize = 12;
    private Palette light;
    private Palette dark;
    private int textLines = 14;
    private int textCharacters = Integer.MAX_VALUE;
    private double lineWidth = 1;

    private Builder(String name, Palette light, Palette dark) {
      this.name = name;
      this.light = light;
      this.dark = dark;
    }

    /** Sets the name. */
    public Builder name(String value) {
      this.name = requireNonNull(value, "name");
      return this;
    }

    /** Sets the font stack as CSS writes it. */
    public Builder fontFamily(String value) {
      this.fontFamily = requireNonNull(value, "fontFamily");
      return this;
    }

    /**
     * Sets the size of the words in boxes.
     *
     * @throws IllegalArgumentException if it is not more than 0, or more than 1000
     */
    public Builder fontSize(double value) {
      if (!(value > 0) || value > 1000) {
        throw new IllegalArgumentException(
            "The font size must be more than 0 and at most 1000, but was " + value + ".");
      }
      this.fontSize = value;
      return this;
    }

    /** Sets the colours on a light ground. */
    public Builder light(Palette value) {
      this.light = requireNonNull(value, "light");
      return this;
    }

    /** Sets the colours where the reader's device asks for dark ones. */
    public Builder dark(Palette value) {
      this.dark = requireNonNull(value, "dark");
      return this;
    }

    /** Sets the same colours by day and by night. */
    public Builder only(Palette value) {
      return light(value).dark(value);
    }

    /**
     * Sets after how many lines the text of a box is cut. The whole text stays in the name of the
     * box, which SVG shows when the box is pointed at.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public Builder textLines(int value) {
      this.textLines = atLeastOne("lines", value);
      return this;
    }

    /**
     * Sets after how many characters the text of a box is cut.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public Builder textCharacters(int value) {
      this.textCharacters = atLeastOne("characters", value);
      return this;
    }

    /**
     * Sets how wide the lines of a box are, as a multiple of the usual width.
     *
     * @throws IllegalArgumentException if it is not from 0.5 to 4
     */
    public Builder lineWidth(double value) {
      if (!(value >= 0.5) || value > 4) {
        throw new IllegalArgumentException(
            "Lines are from 0.5 to 4 times as wide as usual, but " + value + " was asked for.");
      }
      this.lineWidth = value;
      return this;
    }

    private static int atLeastOne(String what, int value) {
      if (value < 1) {
        throw new IllegalArgumentException(
            "A box shows at least 1 of its " + what + ", but " + value + " were asked for.");
      }
      return value;
    }

    /** Makes the theme. */
    public Theme build() {
      return new Theme(this);
    }
  }
}
