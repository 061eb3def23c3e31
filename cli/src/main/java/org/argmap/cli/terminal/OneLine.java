package org.argmap.cli.terminal;

import org.argmap.internal.text.VisibleText;

/** Text from outside, such as the text of a claim, on one line of a message. */
public final class OneLine {
  private OneLine() {}

  /** Returns the text with white space as single spaces and invisible characters by name. */
  public static String of(String text) {
    return of(text, Integer.MAX_VALUE);
  }

  /** Returns the text on one line, cut after so many characters. */
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
      String shown = VisibleText.of(Character.toString(c));
      line.append(shown);
      count += shown.codePointCount(0, shown.length());
    }
    return line.toString();
  }
}
