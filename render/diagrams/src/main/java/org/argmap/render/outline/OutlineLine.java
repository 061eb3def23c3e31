package org.argmap.render.outline;

/** Folds a text of the map into a single line. */
final class OutlineLine {

  private OutlineLine() {}

  /**
   * Returns the text with every run of white space as one space, and with U+FFFD in the place of
   * control characters, lone surrogates, noncharacters and characters that turn the direction of
   * text, so that no text can look like another line of the outline.
   */
  static String of(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean space = false;
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      at += Character.charCount(c);
      if (c == ' ' || (c >= 0x09 && c <= 0x0D) || c == 0x85 || c == 0x2028 || c == 0x2029) {
        space = out.length() > 0;
        continue;
      }
      if (space) {
        out.append(' ');
        space = false;
      }
      out.appendCodePoint(isShown(c) ? c : 0xFFFD);
    }
    return out.toString();
  }

  private static boolean isShown(int c) {
    boolean control = c < 0x20 || (c >= 0x7F && c < 0xA0);
    boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    boolean turnsDirection = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    boolean nonCharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    return !control && !surrogate && !turnsDirection && !nonCharacter;
  }
}
