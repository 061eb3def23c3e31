package org.argmap.render.text;

/**
 * Cleans text so that every output can hold it on one line. Nothing is hidden: what cannot be drawn
 * becomes the replacement character U+FFFD.
 *
 * <ul>
 *   <li>Any run of white space, line breaks included, becomes one space; leading and trailing white
 *       space is removed.
 *   <li>Control characters, lone surrogates and noncharacters, which XML 1.0 forbids, and the
 *       characters that override or embed the direction of text (U+202A to U+202E, U+2066 to
 *       U+2069) become U+FFFD: an override could make a picture say something other than its text.
 *   <li>Everything else is kept.
 * </ul>
 */
public final class VisibleText {

  private static final char REPLACEMENT = '\uFFFD';

  private VisibleText() {}

  /** Returns the visible form of a text; takes time proportional to its length. */
  public static String of(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean space = false;
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      at += Character.charCount(c);
      if (isSpace(c)) {
        space = true;
        continue;
      }
      if (space && out.length() > 0) {
        out.append(' ');
      }
      space = false;
      if (isShown(c)) {
        out.appendCodePoint(c);
      } else {
        out.append(REPLACEMENT);
      }
    }
    return out.toString();
  }

  /**
   * Returns whether a text is read from right to left: its first character with a strong direction
   * is one of a right-to-left script (rule P2 of the Unicode Bidirectional Algorithm).
   */
  public static boolean isRightToLeft(String text) {
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      byte direction = Character.getDirectionality(c);
      if (direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
        return false;
      }
      if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
          || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
        return true;
      }
      at += Character.charCount(c);
    }
    return false;
  }

  private static boolean isSpace(int c) {
    return c == ' ' || (c >= 0x09 && c <= 0x0D) || c == 0x85 || c == 0x2028 || c == 0x2029;
  }

  private static boolean isShown(int c) {
    if (c < 0x20 || (c >= 0x7F && c < 0xA0)) {
      return false;
    }
    if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
      return false;
    }
    boolean turnsDirection = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    boolean nonCharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    return !turnsDirection && !nonCharacter;
  }
}
