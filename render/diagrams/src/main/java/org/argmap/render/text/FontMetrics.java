package org.argmap.render.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The advance widths of a sans-serif font stack: for every character the widest advance in any font
 * of the stack, so that a text that fits by these numbers fits in whichever of the fonts draws it.
 *
 * <p>The tables were read from the {@code cmap} and {@code hmtx} tables of Liberation Sans 2.1.5
 * (whose widths are those of Arial and Helvetica) and DejaVu Sans 2.37, regular and bold, by {@code
 * render/diagrams/tools/text-widths.mjs}. Kerning is ignored. Characters in none of the fonts have
 * these widths: combining and invisible characters 0, East Asian wide characters 1 em, emoji 1.35
 * em (Noto Color Emoji draws 1.28), all others 1 em.
 */
public final class FontMetrics {

  /** The fonts that the widths hold for, in order of preference, as a CSS font stack. */
  public static final String FONT_FAMILY =
      "'Liberation Sans', Arial, Helvetica, 'DejaVu Sans', sans-serif";

  private static final int TABLE_END = 0x10000;
  private static final short EM = 1000;
  private static final short EMOJI = 1350;

  private static final FontMetrics REGULAR = new FontMetrics("widths-regular.txt");
  private static final FontMetrics BOLD = new FontMetrics("widths-bold.txt");

  private final short[] widths = new short[TABLE_END];

  private FontMetrics(String resource) {
    try (InputStream in = FontMetrics.class.getResourceAsStream(resource);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    Objects.requireNonNull(in, resource), StandardCharsets.US_ASCII))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          readRow(line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void readRow(String line) {
    int codePoint = Integer.parseInt(line, 0, 4, 16);
    int at = 5;
    while (at < line.length()) {
      int end = line.indexOf(' ', at);
      if (end < 0) {
        end = line.length();
      }
      widths[codePoint++] = (short) Integer.parseInt(line, at, end, 10);
      at = end + 1;
    }
  }

  /** Returns the widths of the regular weight. */
  public static FontMetrics regular() {
    return REGULAR;
  }

  /** Returns the widths of the bold weight. */
  public static FontMetrics bold() {
    return BOLD;
  }

  /**
   * Returns the width of a text on one line, in the unit of {@code fontSize}; 0 for the empty text.
   * Takes time proportional to the length.
   */
  public double width(String text, double fontSize) {
    return width(text, 0, text.length()) * fontSize / EM;
  }

  /**
   * Returns the width of the characters from {@code start} to before {@code end}, in thousandths of
   * an em.
   */
  long width(String text, int start, int end) {
    long sum = 0;
    int at = start;
    while (at < end) {
      int codePoint = text.codePointAt(at);
      sum += width(codePoint);
      at += Character.charCount(codePoint);
    }
    return sum;
  }

  /** Returns the width of one character in thousandths of an em. */
  int width(int codePoint) {
    if (Graphemes.isInvisible(codePoint)) {
      return 0;
    }
    if (codePoint < TABLE_END && widths[codePoint] > 0) {
      return widths[codePoint];
    }
    return Graphemes.isEmoji(codePoint) ? EMOJI : EM;
  }
}
