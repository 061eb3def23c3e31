package org.argmap.internal.text;

/** Text from outside as it stands in a message: short, and with nothing that upsets a terminal. */
public final class Quoted {
  private static final int LONGEST = 60;

  private Quoted() {}

  /** Returns the beginning of a text in quotation marks, invisible characters escaped. */
  public static String text(String text) {
    return quoted(text, LONGEST);
  }

  private static String quoted(String text, int longest) {
    StringBuilder quoted = new StringBuilder("\"");
    int i = 0;
    while (i < text.length() && i < longest) {
      int codePoint = text.codePointAt(i);
      if (codePoint == ' ' || isVisible(codePoint)) {
        quoted.appendCodePoint(codePoint);
      } else {
        quoted.append("\\u%04X".formatted(codePoint));
      }
      i += Character.charCount(codePoint);
    }
    return quoted.append(i < text.length() ? "…\"" : "\"").toString();
  }

  /**
   * Returns whether a character is visible and cannot upset a terminal: no white space, no control
   * or format character, no unpaired surrogate.
   */
  public static boolean isVisible(int codePoint) {
    if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
      return false;
    }
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> false;
      default -> true;
    };
  }
}
