package org.argmap.cli.terminal;

/** Text from outside on one line of a message, with nothing that upsets a terminal. */
public final class OneLine {
  private OneLine() {}

  /** The text with white space as single spaces, and U+FFFD for what steers a terminal. */
  public static String of(String text) {
    return of(text, Integer.MAX_VALUE);
  }

  /** The text on one line, cut after so many characters. */
  public static String of(String text, int longest) {
    StringBuilder line = new StringBuilder();
    int count = 0;
    boolean space = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        space = line.length() > 0;
        continue;
      }
      if (count + (space ? 2 : 1) > longest) {
        return line.append('…').toString();
      }
      if (space) {
        line.append(' ');
        count++;
        space = false;
      }
      line.appendCodePoint(isShown(c) ? c : 0xFFFD);
      count++;
    }
    return line.toString();
  }

  private static boolean isShown(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.SURROGATE -> false;
      // Joiners make letters and emoji; the other format characters turn text around.
      case Character.FORMAT -> c == 0x200C || c == 0x200D;
      default -> true;
    };
  }
}
