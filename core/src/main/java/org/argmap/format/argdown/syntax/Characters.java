package org.argmap.format.argdown.syntax;

/**
 * The characters of a text, with character classes and forward searches. Results of searches are
 * cached, so that asking from every index in turn takes no more time than going through the text
 * once.
 */
final class Characters {
  private static final char END = 0;

  private final char[] chars;
  private final Ahead lineEnd = new Ahead();
  private final Ahead squareBracket = new Ahead();
  private final Ahead angleBracket = new Ahead();
  private final Ahead parenthesis = new Ahead();
  private final Ahead squareDefinition = new Ahead();
  private final Ahead angleDefinition = new Ahead();
  private final Ahead commentEnd = new Ahead();
  private final Ahead htmlCommentEnd = new Ahead();

  Characters(String text) {
    this.chars = text.toCharArray();
  }

  /** The last answer to one question: valid for every index from {@code from} to {@code found}. */
  private static final class Ahead {
    private int from = Integer.MAX_VALUE;
    private int found = -1;

    void isAlsoAt(int index) {
      if (index >= from && (found < 0 || index < found)) {
        found = index;
      }
    }
  }

  int length() {
    return chars.length;
  }

  /** The character at an index; NUL where there is none. */
  char at(int index) {
    return index >= 0 && index < chars.length ? chars[index] : END;
  }

  boolean isAt(int index, String word) {
    if (index < 0 || index + word.length() > chars.length) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (chars[index + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  String text(int start, int end) {
    return new String(chars, start, end - start);
  }

  boolean isLineBreak(int index) {
    return at(index) == '\n' || at(index) == '\r';
  }

  boolean isBreakOrEnd(int index) {
    return index >= chars.length || isLineBreak(index);
  }

  /** The index after a line break, which may be of two characters. */
  int afterBreak(int index) {
    return at(index) == '\r' && at(index + 1) == '\n' ? index + 2 : index + 1;
  }

  /** The index of the first character that is no blank within a line. */
  int afterBlanks(int index) {
    int i = index;
    while (isBlank(at(i))) {
      i++;
    }
    return i;
  }

  /** The index after the last character before {@code end} that is neither blank nor line break. */
  int beforeSpace(int start, int end) {
    int i = end;
    while (i > start && isSpace(chars[i - 1])) {
      i--;
    }
    return i;
  }

  int afterDigits(int index) {
    int i = index;
    while (at(i) >= '0' && at(i) <= '9') {
      i++;
    }
    return i;
  }

  /** The index after all characters like the one given. */
  int afterAll(char c, int index) {
    int i = index;
    while (at(i) == c) {
      i++;
    }
    return i;
  }

  /** Whether a character is a blank to the eye, but not one to Argdown. */
  static boolean isOddBlank(char c) {
    return c == '\u00A0'
        || (c >= '\u2000' && c <= '\u200B')
        || c == '\u202F'
        || c == '\u205F'
        || c == '\u2060'
        || c == '\u3000'
        || c == '\uFEFF';
  }

  static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  static boolean isSpace(char c) {
    return c == ' '
        || c == '\n'
        || (c >= '\t' && c <= '\r')
        || (c > 127 && (Character.isWhitespace(c) || Character.isSpaceChar(c)));
  }

  boolean isSpaceOrEnd(int index) {
    return index >= chars.length || isSpace(chars[index]);
  }

  boolean isWordCharacter(int index) {
    return Character.isLetterOrDigit(at(index))
        || (Character.isSurrogate(at(index)) && Character.isLetterOrDigit(codePoint(index)));
  }

  /** Whether the character belongs to a script that puts no blanks between words. */
  boolean isIdeographic(int index) {
    return at(index) > 0x2E80 && Character.isIdeographic(codePoint(index));
  }

  /**
   * Replaces a character by the one that is meant by it; places stay what they are. What was looked
   * for further on is found where it is now.
   */
  void put(int index, char meant) {
    chars[index] = meant;
    switch (meant) {
      case ']' -> squareBracket.isAlsoAt(index);
      case '>' -> angleBracket.isAlsoAt(index);
      case ')' -> parenthesis.isAlsoAt(index);
      case ':' -> {
        if (at(index - 1) == ']') {
          squareDefinition.isAlsoAt(index - 1);
        } else if (at(index - 1) == '>') {
          angleDefinition.isAlsoAt(index - 1);
        }
      }
      default -> {
        // Nothing is looked for that it could be.
      }
    }
  }

  private int codePoint(int index) {
    return Character.isLowSurrogate(at(index))
        ? Character.codePointBefore(chars, index + 1)
        : Character.codePointAt(chars, index);
  }

  /** The index of the end of the line, before its line break. */
  int lineEnd(int from) {
    if (from >= lineEnd.from && from <= lineEnd.found) {
      return lineEnd.found;
    }
    int i = from;
    while (!isBreakOrEnd(i)) {
      i++;
    }
    lineEnd.from = from;
    lineEnd.found = i;
    return i;
  }

  /** The index of the next {@code closing} bracket on the line; -1 if there is none. */
  int closing(char closing, int from) {
    Ahead ahead =
        switch (closing) {
          case ']' -> squareBracket;
          case '>' -> angleBracket;
          default -> parenthesis;
        };
    return onLine(from, next(ahead, String.valueOf(closing), from));
  }

  /** The index of the next {@code ]:} or {@code >:} on the line; -1 if there is none. */
  int closingOfDefinition(char closing, int from) {
    return onLine(
        from,
        closing == ']' ? next(squareDefinition, "]:", from) : next(angleDefinition, ">:", from));
  }

  private int onLine(int from, int found) {
    return found >= 0 && found < lineEnd(from) ? found : -1;
  }

  /** The index after the end of a comment whose body starts at {@code from}; -1 if it has none. */
  int afterComment(boolean isHtml, int from) {
    String end = isHtml ? "-->" : "*/";
    int found = next(isHtml ? htmlCommentEnd : commentEnd, end, from);
    return found < 0 ? -1 : found + end.length();
  }

  private int next(Ahead ahead, String word, int from) {
    if (from >= ahead.from && (ahead.found < 0 || from <= ahead.found)) {
      return ahead.found;
    }
    int i = from;
    char first = word.charAt(0);
    while (i < chars.length && !(chars[i] == first && isAt(i, word))) {
      i++;
    }
    ahead.from = from;
    ahead.found = i < chars.length ? i : -1;
    return ahead.found;
  }
}
