package org.argmap.render.text;

/**
 * Grapheme boundaries, as far as breaking a word needs them: a simplified form of the extended
 * grapheme clusters of Unicode Standard Annex #29. The break iterator of the JDK changed between
 * releases, and with it the pictures would.
 */
final class Graphemes {

  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private Graphemes() {}

  /**
   * Returns whether a line may end before the character at {@code index}.
   *
   * @param start where the line starts, itself a boundary; less than the index
   */
  static boolean isBoundary(String text, int start, int index) {
    if (Character.isLowSurrogate(text.charAt(index))
        && Character.isHighSurrogate(text.charAt(index - 1))) {
      return false;
    }
    int next = text.codePointAt(index);
    int previous = text.codePointBefore(index);
    if (isExtension(next) || previous == ZERO_WIDTH_JOINER) {
      return false;
    }
    return !(isRegionalIndicator(previous) && isRegionalIndicator(next))
        || flagsBefore(text, start, index) % 2 == 0;
  }

  /**
   * Returns the number of regional indicators directly before the index; two of them form a flag.
   */
  private static int flagsBefore(String text, int start, int index) {
    int count = 0;
    int at = index;
    while (at > start && isRegionalIndicator(text.codePointBefore(at))) {
      at -= 2;
      count++;
    }
    return count;
  }

  /**
   * Returns whether a character combines with the one before it and has no width of its own; the
   * spacing marks of Indic scripts do have a width.
   */
  static boolean isInvisible(int c) {
    if (c < 0x300) {
      return c == 0xAD || c < 0x20;
    }
    return (isExtension(c) && Character.getType(c) != Character.COMBINING_SPACING_MARK)
        || (c >= 0x200B && c <= 0x200F)
        || (c >= 0x2060 && c <= 0x2064)
        || c == 0xFEFF;
  }

  static boolean isEmoji(int c) {
    return (c >= 0x1F000 && c <= 0x1FAFF)
        || (c >= 0x2600 && c <= 0x27BF)
        || (c >= 0x2B00 && c <= 0x2BFF);
  }

  /** Returns whether lines in the script of a character may be broken before and after it. */
  static boolean isIdeographic(int c) {
    return (c >= 0x2E80 && c <= 0x9FFF && !isExtension(c))
        || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFE30 && c <= 0xFE4F)
        || (c >= 0xFF00 && c <= 0xFF60)
        || (c >= 0x20000 && c <= 0x3FFFD);
  }

  private static boolean isExtension(int c) {
    if (c < 0x300) {
      return false;
    }
    if (c == ZERO_WIDTH_JOINER
        || (c >= 0xFE00 && c <= 0xFE0F)
        || (c >= 0x1F3FB && c <= 0x1F3FF)
        || (c >= 0xE0020 && c <= 0xE01EF)) {
      return true;
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isRegionalIndicator(int c) {
    return c >= 0x1F1E6 && c <= 0x1F1FF;
  }
}
