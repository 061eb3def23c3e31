package org.argmap.internal.text;

import java.util.Locale;

/**
 * Text from outside with every invisible character shown by name, so that no title, id or file name
 * can steer the terminal that it is printed on: move the cursor, ring the bell, change colours or
 * turn the reading direction around.
 */
public final class VisibleText {
  private static final String TAB = "    ";

  private VisibleText() {}

  /** Returns a text on one line: a line break in it is shown by name, too. */
  public static String of(String text) {
    return visible(text, false);
  }

  /** Returns the text form of an object, such as a path, on one line. */
  public static String of(Object object) {
    return visible(object.toString(), false);
  }

  /** Returns a text of several lines, each of them visible. */
  public static String lines(String text) {
    return visible(text, true);
  }

  private static String visible(String text, boolean keepsBreaks) {
    int first = 0;
    while (first < text.length() && isPlain(text.charAt(first), keepsBreaks)) {
      first++;
    }
    if (first == text.length()) {
      return text;
    }
    StringBuilder shown = new StringBuilder(text.length() + 16).append(text, 0, first);
    for (int i = first; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (isHidden(c) && !(keepsBreaks && c == '\n')) {
        shown.append(name(c));
      } else {
        shown.appendCodePoint(c);
      }
      i += Character.charCount(c);
    }
    return shown.toString();
  }

  /** Most texts are plain, and are found to be so without looking up what kind a letter is. */
  private static boolean isPlain(char c, boolean keepsBreaks) {
    return (c >= ' ' && c < 0x7F) || (c > 0xAD && c < 0x600) || (keepsBreaks && c == '\n');
  }

  /** Joiners make letters and emoji, and tags make flags: they steer nothing. */
  private static boolean isHidden(int codePoint) {
    return isInvisible(codePoint)
        && codePoint != 0x200C
        && codePoint != 0x200D
        && !(codePoint >= 0xE0020 && codePoint <= 0xE007F);
  }

  /** Whether nothing shows a character: a control or formatting character, or half of a pair. */
  public static boolean isInvisible(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      case Character.FORMAT -> !isVisibleFormat(codePoint);
      default -> false;
    };
  }

  /** Signs of Arabic, Syriac and Kaithi that enclose a number: format characters that show. */
  private static boolean isVisibleFormat(int codePoint) {
    return (codePoint >= 0x600 && codePoint <= 0x605)
        || codePoint == 0x6DD
        || codePoint == 0x70F
        || codePoint == 0x890
        || codePoint == 0x891
        || codePoint == 0x8E2
        || codePoint == 0x110BD
        || codePoint == 0x110CD;
  }

  /** Returns what is shown for an invisible character; spaces for a tab. */
  public static String name(int codePoint) {
    if (codePoint == '\t') {
      return TAB;
    }
    if (codePoint < 0x20) {
      return Character.toString(0x2400 + codePoint);
    }
    return codePoint == 0x7F ? "\u2421" : String.format(Locale.ROOT, "<U+%04X>", codePoint);
  }

  /**
   * Returns JSON in which the hidden characters of its strings are written as escapes. It means the
   * same. Tabs and line breaks, which stand between the parts of JSON, are kept.
   */
  public static String json(String json) {
    int first = 0;
    while (first < json.length()
        && (isPlain(json.charAt(first), true) || !isHidden(json.codePointAt(first)))) {
      first += Character.charCount(json.codePointAt(first));
    }
    if (first == json.length()) {
      return json;
    }
    StringBuilder escaped = new StringBuilder(json.length() + 16).append(json, 0, first);
    for (int i = first; i < json.length(); ) {
      int c = json.codePointAt(i);
      int end = i + Character.charCount(c);
      if (c == '\n' || c == '\r' || c == '\t' || !isHidden(c)) {
        escaped.append(json, i, end);
      } else {
        for (int unit = i; unit < end; unit++) {
          escaped.append(String.format(Locale.ROOT, "\\u%04X", (int) json.charAt(unit)));
        }
      }
      i = end;
    }
    return escaped.toString();
  }
}
