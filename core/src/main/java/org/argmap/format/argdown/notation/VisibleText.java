package org.argmap.format.argdown.notation;

import org.argmap.internal.text.Surrogates;

/**
 * Normal form of a text as a document shows it: one line without control characters, blanks as
 * single spaces.
 */
public final class VisibleText {
  /** Stands where there is nothing to be seen. */
  public static final String NOTHING = "…";

  private VisibleText() {}

  /** Whether a text can be written as it is. */
  public static boolean areAll(String text) {
    return of(text).equals(text) && !text.equals(NOTHING);
  }

  public static String of(String text) {
    StringBuilder words = new StringBuilder(text.length());
    boolean needsBlank = false;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      i += Character.charCount(codePoint);
      if (isBlank(codePoint)) {
        needsBlank = words.length() > 0;
      } else if (codePoint != 0xFFFE && codePoint != 0xFFFF) {
        if (needsBlank) {
          words.append(' ');
          needsBlank = false;
        }
        words.appendCodePoint(codePoint);
      }
    }
    String visible = Surrogates.replaceUnpaired(words.toString());
    return visible.isEmpty() ? NOTHING : visible;
  }

  private static boolean isBlank(int codePoint) {
    return Character.isWhitespace(codePoint)
        || Character.isSpaceChar(codePoint)
        || Character.isISOControl(codePoint)
        || codePoint == 0x200B
        || codePoint == 0xFEFF;
  }
}
