package org.argmap.render.dot;

import java.util.ArrayList;
import java.util.List;

/** Escapes double-quoted strings of the DOT language. */
final class DotString {

  private static final int LINE = 36;

  private DotString() {}

  /**
   * Returns a value in quotes, such as an id. Backslashes are doubled, because Graphviz replaces
   * escapes like {@code \N} in labels and names.
   */
  static String quote(String value) {
    return '"' + escape(value) + '"';
  }

  /** Returns the lines of a label in quotes, each set flush left. */
  static String label(List<String> lines) {
    StringBuilder out = new StringBuilder("\"");
    for (String line : lines) {
      out.append(escape(line)).append("\\l");
    }
    return out.append('"').toString();
  }

  /** Returns a text broken at spaces into lines of about 36 characters; words are kept whole. */
  static List<String> wrap(String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && !isSpace(text.charAt(end))) {
        end++;
      }
      if (end > at) {
        if (line.length() > 0 && line.length() + 1 + end - at > LINE) {
          lines.add(line.toString());
          line.setLength(0);
        }
        if (line.length() > 0) {
          line.append(' ');
        }
        line.append(text, at, end);
      }
      at = end + 1;
    }
    if (line.length() > 0) {
      lines.add(line.toString());
    }
    return lines;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r') || c == 0x85 || c == 0x2028 || c == 0x2029;
  }

  private static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 8);
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      at += Character.charCount(c);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        // Graphviz reads character references in every string; this one stays as it is written.
        case '&' -> out.append("&amp;");
        default -> out.appendCodePoint(isShown(c) ? c : 0xFFFD);
      }
    }
    return out.toString();
  }

  private static boolean isShown(int c) {
    boolean control = c < 0x20 || (c >= 0x7F && c < 0xA0);
    boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    boolean turnsDirection = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    return !control && !surrogate && !turnsDirection && (c & 0xFFFE) != 0xFFFE;
  }
}
