package org.argmap.format.argdown.syntax;

import org.jspecify.annotations.Nullable;

/**
 * Scanner of the bracketed titles with which elements begin, those with slips of typing included: a
 * bracket that is not closed, a blank before the colon, full-width signs.
 */
final class HeadScanner {
  /** A title that is not closed is no longer than this. */
  private static final int LONGEST_UNCLOSED = 100;

  private final Characters text;
  private final InlineScanner inlines;

  HeadScanner(Characters text, InlineScanner inlines) {
    this.text = text;
    this.inlines = inlines;
  }

  /** What is not as it should be about a title. */
  enum Slip {
    NONE,
    NO_CLOSING_BRACKET,
    OTHER_BRACKET,
    BLANK_BEFORE_COLON,
    OTHER_SIGN
  }

  /**
   * A title in brackets.
   *
   * @param kind by the brackets
   * @param form definition with a colon, reference without
   * @param start the index of the opening bracket
   * @param titleEnd the index after the title: that of the closing bracket, if there is one
   * @param end the index after the bracket, and after the colon if there is one
   * @param slip what is not as it should be
   */
  record Head(
      ElementNode.Kind kind, ElementNode.Form form, int start, int titleEnd, int end, Slip slip) {
    /** The title with the brackets and the colon that are meant. */
    String written(SourceText source, Characters text) {
      String title = text.text(start + 1, titleEnd);
      String inBrackets =
          kind == ElementNode.Kind.STATEMENT ? "[" + title + "]" : "<" + title + ">";
      return form == ElementNode.Form.DEFINITION ? inBrackets + ":" : inBrackets;
    }
  }

  /**
   * The title at an index, if one begins there. That of a definition reaches to the first bracket
   * that has a colon after it, even if there are brackets between.
   */
  @Nullable Head at(int index) {
    char open = text.at(index);
    if (open != '[' && open != '<') {
      return open > 127 ? fullWidth(index) : null;
    }
    if (text.isBreakOrEnd(index + 1) || (open == '[' && inlines.link(index) != null)) {
      return null;
    }
    Head slip = withSlip(index);
    if (slip != null) {
      return slip;
    }
    char close = open == '[' ? ']' : '>';
    int definition = text.closingOfDefinition(close, index + 2);
    if (definition > 0) {
      return head(index, ElementNode.Form.DEFINITION, definition, definition + 2, Slip.NONE);
    }
    int reference = text.at(index + 1) == '-' ? -1 : text.closing(close, index + 2);
    return reference < 0
        ? null
        : head(index, ElementNode.Form.REFERENCE, reference, reference + 1, Slip.NONE);
  }

  /** The title behind the sign of a relation: there, a bracket that is not closed is one, too. */
  @Nullable Head behindSign(int index) {
    Head head = at(index);
    char open = text.at(index);
    if (head != null || (open != '[' && open != '<') || !canBeginTitle(index)) {
      return head;
    }
    int end = text.beforeSpace(index, text.lineEnd(index));
    for (int i = index + 1; i < end; i++) {
      if ("[]<>{}#@:/\"=".indexOf(text.at(i)) >= 0) {
        return null;
      }
    }
    return end - index > LONGEST_UNCLOSED
        ? null
        : head(index, ElementNode.Form.REFERENCE, end, end, Slip.NO_CLOSING_BRACKET);
  }

  private Head head(int start, ElementNode.Form form, int titleEnd, int end, Slip slip) {
    boolean isStatement = text.at(start) == '[';
    return new Head(
        isStatement ? ElementNode.Kind.STATEMENT : ElementNode.Kind.ARGUMENT,
        form,
        start,
        titleEnd,
        end,
        slip);
  }

  // Slips of typing

  private @Nullable Head withSlip(int index) {
    boolean isStatement = text.at(index) == '[';
    int close = text.closing(isStatement ? ']' : '>', index + 1);
    if (close > index + 1 && text.at(index + 1) != '-') {
      int colon = text.afterBlanks(close + 1);
      if (isFullWidthColon(colon)) {
        return head(index, ElementNode.Form.DEFINITION, close, colon + 1, Slip.OTHER_SIGN);
      }
      boolean isApart = colon > close + 1 && text.at(colon) == ':' && text.isSpaceOrEnd(colon + 1);
      if (isApart) {
        return head(index, ElementNode.Form.DEFINITION, close, colon + 1, Slip.BLANK_BEFORE_COLON);
      }
    }
    return canBeginTitle(index) ? unclosed(index, isStatement, close) : null;
  }

  /** Whether a title may begin behind a bracket; numbers stand behind signs of order. */
  private boolean canBeginTitle(int bracket) {
    return text.isWordCharacter(bracket + 1)
        && (text.at(bracket) == '[' || text.afterDigits(bracket + 1) == bracket + 1);
  }

  /** A title that goes up to a colon, since the bracket that should come before it is missing. */
  private @Nullable Head unclosed(int index, boolean isStatement, int close) {
    char open = isStatement ? '[' : '<';
    char other = isStatement ? '>' : ']';
    int most = Math.min(index + LONGEST_UNCLOSED, close < 0 ? text.lineEnd(index) : close);
    for (int i = index + 1; i < most; i++) {
      char c = text.at(i);
      if (c == other && text.at(i + 1) == ':' && close < 0) {
        return head(index, ElementNode.Form.DEFINITION, i, i + 2, Slip.OTHER_BRACKET);
      } else if (c == ':' && text.isSpaceOrEnd(i + 1)) {
        return isNeverClosed(open, i, close)
            ? head(index, ElementNode.Form.DEFINITION, i, i + 1, Slip.NO_CLOSING_BRACKET)
            : null;
      } else if ("{}[]<>\"=/".indexOf(c) >= 0) {
        return null;
      }
    }
    return null;
  }

  /**
   * Whether no bracket closes the one before a colon: on the line, another one is opened first; if
   * there is none on the line, neither do the next lines of the paragraph close it.
   */
  private boolean isNeverClosed(char open, int colon, int close) {
    char closing = open == '[' ? ']' : '>';
    int end = close < 0 ? text.length() : close;
    boolean isAtLineStart = false;
    for (int i = colon; i < end; i++) {
      char c = text.at(i);
      if (c == open) {
        return true;
      } else if (c == closing) {
        return false;
      } else if (text.isLineBreak(i)) {
        int next = text.afterBlanks(text.afterBreak(i));
        if (text.isBreakOrEnd(next) || "+-_(".indexOf(text.at(next)) >= 0) {
          return true;
        }
        isAtLineStart = true;
      }
    }
    return close < 0 || isAtLineStart;
  }

  private boolean isFullWidthColon(int index) {
    char c = text.at(index);
    return c == '\uFF1A' || c == '\uFE55' || c == '\uFE13';
  }

  /**
   * A title in full-width brackets, if they enclose all of the line or have a colon behind them.
   */
  private @Nullable Head fullWidth(int index) {
    char open = text.at(index);
    boolean isStatement = open == '\uFF3B';
    if (!isStatement && open != '\uFF1C' && open != '\u3008') {
      return null;
    }
    char full = isStatement ? '\uFF3D' : open == '\uFF1C' ? '\uFF1E' : '\u3009';
    int end = text.lineEnd(index);
    int close = index + 1;
    while (close < end && text.at(close) != full && text.at(close) != (isStatement ? ']' : '>')) {
      close++;
    }
    if (close >= end || close == index + 1) {
      return null;
    }
    int colon = text.afterBlanks(close + 1);
    boolean isDefinition = text.at(colon) == ':' || isFullWidthColon(colon);
    if (!isDefinition && !text.isBreakOrEnd(colon)) {
      return null;
    }
    text.put(index, isStatement ? '[' : '<');
    text.put(close, isStatement ? ']' : '>');
    return isDefinition
        ? head(index, ElementNode.Form.DEFINITION, close, colon + 1, Slip.OTHER_SIGN)
        : head(index, ElementNode.Form.REFERENCE, close, close + 1, Slip.OTHER_SIGN);
  }

  /** Whether the title of a definition has further brackets in it. */
  boolean runsOverBrackets(Head head) {
    boolean isStatement = head.kind() == ElementNode.Kind.STATEMENT;
    int inner = text.closing(isStatement ? ']' : '>', head.start() + 1);
    return inner < head.titleEnd()
        && text.text(inner, head.titleEnd()).indexOf(isStatement ? '[' : '<') > 0;
  }

  /** Whether a line that goes on a paragraph begins with a title that makes it a new element. */
  boolean beginsElement(int index) {
    Head head = at(index);
    return head != null && (head.form() == ElementNode.Form.DEFINITION || isAlone(head.end()));
  }

  /** Whether nothing but tags, data and comments stands on the line after a reference. */
  private boolean isAlone(int from) {
    int i = text.afterBlanks(from);
    for (Inline.Tag tag = inlines.tag(i); tag != null; tag = inlines.tag(i)) {
      i = text.afterBlanks(tag.span().end());
    }
    return text.isBreakOrEnd(i) || text.at(i) == '{' || text.isAt(i, "//");
  }
}
