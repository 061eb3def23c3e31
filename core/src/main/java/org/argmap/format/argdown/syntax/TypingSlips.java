package org.argmap.format.argdown.syntax;

/**
 * Correction of signs at the beginning of a line that word processors or keyboards of other scripts
 * replace: no-break spaces, dashes for hyphens, arrows, bullets, full-width signs. Each is
 * reported, and replaced in the characters that are parsed only where it is certain what is meant.
 */
final class TypingSlips {
  private static final String DASHES =
      "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE58\uFE63\uFF0D";
  private static final String BULLETS =
      "\u2022\u2023\u2043\u25AA\u25CB\u25CF\u25E6\u2219\u00B7\u2027";
  private static final char ARROW = '\u2192';
  private static final char ARROW_BACK = '\u2190';

  private final Characters text;
  private final SyntaxProblems problems;

  TypingSlips(Characters text, SyntaxProblems problems) {
    this.text = text;
    this.problems = problems;
  }

  /** The index after all blanks, odd ones included. */
  int afterAllBlanks(int index) {
    int i = index;
    while (Characters.isBlank(text.at(i)) || Characters.isOddBlank(text.at(i))) {
      i++;
    }
    return i;
  }

  /** Makes ordinary blanks of the odd ones from one index to another. */
  void mendBlanks(int start, int end) {
    for (int i = start; i < end; i++) {
      if (Characters.isOddBlank(text.at(i))) {
        text.put(i, ' ');
      }
    }
    problems.otherBlanks(start, end);
  }

  /** Whether a sign of Argdown, or what is written in its place, may stand at an index. */
  boolean canBeSign(int index) {
    char c = text.at(index);
    return switch (c) {
      case '+', '-', '<', '>', '[', '(', '#' -> true;
      case '_', '*' -> text.isSpaceOrEnd(index + 1);
      case ARROW, ARROW_BACK, '\uFF0B', '\uFE62', '\uFF03', '\uFF08' -> true;
      default -> isDash(c) || BULLETS.indexOf(c) >= 0;
    };
  }

  /**
   * Mends the sign at the beginning of a line.
   *
   * @param isIndented whether blanks stand before it
   * @return whether there is one
   */
  boolean mendSign(int index, boolean isIndented) {
    char c = text.at(index);
    if (isDash(c)) {
      return mendInference(index) || mendDash(index, index, isIndented);
    }
    return switch (c) {
      case '<' -> isDash(text.at(index + 1)) && mendDash(index, index + 1, isIndented);
      case '\uFF0B', '\uFE62' -> mendPlus(index, isIndented);
      case '\uFF03' -> text.isSpaceOrEnd(index + 1) && mend(index, index + 1, "#");
      case '\uFF08' -> mendNumber(index);
      case ARROW -> canHaveElement(index + 1, isIndented) && report(index, index + 1, "->");
      case ARROW_BACK -> canHaveElement(index + 1, isIndented) && report(index, index + 1, "<-");
      default -> BULLETS.indexOf(c) >= 0 && mendBullet(index);
    };
  }

  static boolean isArrow(char c) {
    return c == ARROW;
  }

  static boolean isArrowBack(char c) {
    return c == ARROW_BACK;
  }

  private static boolean isDash(char c) {
    return c > 127 && DASHES.indexOf(c) >= 0;
  }

  private boolean isAnyDash(int index) {
    return text.at(index) == '-' || isDash(text.at(index));
  }

  private int afterDashes(int index) {
    int i = index;
    while (isAnyDash(i)) {
      i++;
    }
    return i;
  }

  /** Whether what stands behind a sign shows that it is one. */
  private boolean canHaveElement(int index, boolean isIndented) {
    int body = afterAllBlanks(index);
    char c = text.at(body);
    boolean isTitle = (c == '<' || c == '[') && !text.isSpaceOrEnd(body + 1);
    return isTitle || (isIndented && body > index && !text.isBreakOrEnd(body));
  }

  private boolean mendDash(int start, int dash, boolean isIndented) {
    boolean hasPoint = start == dash && text.at(dash + 1) == '>';
    int end = dash + (hasPoint ? 2 : 1);
    if (!canHaveElement(end, isIndented)) {
      return false;
    }
    report(start, end, start < dash ? "<-" : hasPoint ? "->" : "-");
    text.put(dash, '-');
    return true;
  }

  private boolean mendPlus(int index, boolean isIndented) {
    boolean hasPoint = text.at(index + 1) == '>';
    return canHaveElement(index + (hasPoint ? 2 : 1), isIndented) && mend(index, index + 1, "+");
  }

  /** Dashes before a numbered statement, alone or around rules, are an inference. */
  private boolean mendInference(int index) {
    int lineEnd = text.lineEnd(index);
    int end = text.beforeSpace(index, lineEnd);
    int next = text.afterBlanks(text.afterBreak(lineEnd));
    if (lineEnd >= text.length() || !isNumber(next) || !isAnyDash(end - 1)) {
      return false;
    }
    int opening = afterDashes(index);
    if (opening < end) {
      int closing = end;
      while (isAnyDash(closing - 1)) {
        closing--;
      }
      return mendRule(index, opening, closing, end);
    }
    for (int i = index; i < end; i++) {
      text.put(i, '-');
    }
    return report(index, end, "----");
  }

  /** A single dash around a rule takes the blank beside it, so that there are two hyphens. */
  private boolean mendRule(int start, int opening, int closing, int end) {
    boolean hasRoom =
        (opening > start + 1 || Characters.isBlank(text.at(opening)))
            && (end > closing + 1 || Characters.isBlank(text.at(closing - 1)));
    if (!hasRoom || closing <= opening + 1) {
      return false;
    }
    String rule = text.text(opening, closing).strip();
    report(start, end, "-- " + rule + " --");
    for (int i = start; i < Math.max(opening, start + 2); i++) {
      text.put(i, '-');
    }
    for (int i = Math.min(closing, end - 2); i < end; i++) {
      text.put(i, '-');
    }
    return true;
  }

  /** Whether a number in parentheses, full-width ones included, stands at an index. */
  boolean isNumber(int index) {
    int close = text.afterDigits(index + 1);
    return (text.at(index) == '(' || text.at(index) == '\uFF08')
        && close > index + 1
        && (text.at(close) == ')' || text.at(close) == '\uFF09');
  }

  private boolean mendNumber(int index) {
    if (!isNumber(index)) {
      return false;
    }
    int close = text.afterDigits(index + 1);
    report(index, close + 1, "(" + text.text(index + 1, close) + ")");
    text.put(index, '(');
    text.put(close, ')');
    return true;
  }

  private boolean mendBullet(int index) {
    if (!text.isSpaceOrEnd(index + 1) || text.isBreakOrEnd(afterAllBlanks(index + 1))) {
      return false;
    }
    problems.bulletInRelations(index, index + 1);
    text.put(index, '*');
    return true;
  }

  private boolean mend(int start, int end, String meant) {
    report(start, end, meant);
    text.put(start, meant.charAt(0));
    return true;
  }

  private boolean report(int start, int end, String meant) {
    problems.otherSign(start, end, meant);
    return true;
  }
}
