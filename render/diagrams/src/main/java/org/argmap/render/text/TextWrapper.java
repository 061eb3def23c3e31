package org.argmap.render.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines no wider than a given width: at spaces, after hyphens and slashes, between
 * ideographs, and inside a word only if the word alone is wider than a line. Greedy, first fit;
 * takes time proportional to the part of the text that is shown.
 *
 * <pre>{@code
 * TextWrapper wrapper = new TextWrapper(FontMetrics.regular(), 12, 180, 10);
 * List<String> lines = wrapper.wrap("States share more intelligence because of cyber espionage");
 * }</pre>
 */
public final class TextWrapper {

  private static final String ELLIPSIS = "\u2026";

  private final FontMetrics metrics;
  private final long limit;
  private final int maxLines;

  /**
   * Makes a wrapper for a font, size and width.
   *
   * @param fontSize the size of the font; more than 0
   * @param width the width of a line in the same unit; a line holds at least one character whatever
   *     its width
   * @param maxLines the number of lines, at least 1, after which the text is cut and ends in an
   *     ellipsis
   */
  public TextWrapper(FontMetrics metrics, double fontSize, double width, int maxLines) {
    if (!(fontSize > 0) || !(width > 0) || maxLines < 1) {
      throw new IllegalArgumentException(
          "Font size and width must be more than 0 and the number of lines at least 1, but were "
              + fontSize
              + ", "
              + width
              + " and "
              + maxLines
              + ".");
    }
    this.metrics = metrics;
    this.limit = (long) Math.floor(width * 1000 / fontSize);
    this.maxLines = maxLines;
  }

  /**
   * Returns the lines of a text, in order. Spaces at breaks are left out. The text is expected to
   * be {@linkplain VisibleText#of cleaned}; a blank text has no lines.
   */
  public List<String> wrap(String text) {
    List<String> lines = new ArrayList<>();
    int at = skipSpaces(text, 0);
    while (at < text.length()) {
      int end = lineEnd(text, at);
      int next = skipSpaces(text, end);
      if (lines.size() == maxLines - 1 && next < text.length()) {
        lines.add(withEllipsis(text, at, end));
        return lines;
      }
      lines.add(text.substring(at, trimmedEnd(text, at, end)));
      at = next;
    }
    return lines;
  }

  /** Returns where the line that starts at {@code start} ends: after the last break that fits. */
  private int lineEnd(String text, int start) {
    long width = 0;
    int lastBreak = -1;
    int lastBoundary = -1;
    int at = start;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (at > start && c == ' ') {
        lastBreak = at;
      } else if (at > start && mayBreakBefore(text, start, at, c)) {
        lastBreak = at;
      }
      if (at > start && Graphemes.isBoundary(text, start, at)) {
        lastBoundary = at;
      }
      width += metrics.width(c);
      if (width > limit && c != ' ' && lastBoundary > start) {
        return lastBreak > start ? lastBreak : lastBoundary;
      }
      at += Character.charCount(c);
    }
    return text.length();
  }

  private static boolean mayBreakBefore(String text, int start, int at, int c) {
    int previous = text.codePointBefore(at);
    if (previous == '-' || previous == '/' || previous == 0x2013 || previous == 0x2014) {
      return Character.isLetterOrDigit(c) && at >= 2 && text.charAt(at - 2) != ' ';
    }
    if (previous == 0x200B || previous == 0xAD) {
      return true;
    }
    return (Graphemes.isIdeographic(c) || Graphemes.isIdeographic(previous))
        && Graphemes.isBoundary(text, start, at)
        && !isClosing(c)
        && previous != ' ';
  }

  /** Returns whether a line should not begin with a character. */
  private static boolean isClosing(int c) {
    return "\u3001\u3002\uFF0C\uFF0E\uFF01\uFF1F\u300D\u300F\uFF09)].,;:!?".indexOf(c) >= 0;
  }

  private String withEllipsis(String text, int start, int end) {
    long room = limit - metrics.width(ELLIPSIS.codePointAt(0));
    int cut = trimmedEnd(text, start, end);
    long width = metrics.width(text, start, cut);
    while (cut > start + 1 && (width > room || !Graphemes.isBoundary(text, start, cut))) {
      int c = text.codePointBefore(cut);
      width -= metrics.width(c);
      cut -= Character.charCount(c);
    }
    return text.substring(start, trimmedEnd(text, start, Math.max(cut, start))) + ELLIPSIS;
  }

  private static int trimmedEnd(String text, int start, int end) {
    int at = end;
    while (at > start && text.charAt(at - 1) == ' ') {
      at--;
    }
    return at;
  }

  private static int skipSpaces(String text, int start) {
    int at = start;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }
}
