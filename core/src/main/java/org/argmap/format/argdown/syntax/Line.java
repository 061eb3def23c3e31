package org.argmap.format.argdown.syntax;

/**
 * Cursor of the parser over the lines of a text, which classifies each by the sign it begins with.
 * Goes forward from line to line; lines that hold comments alone are passed over as if they were
 * not there.
 */
final class Line {
  /** What a line begins with. */
  enum Kind {
    TEXT,
    HEADING,
    NUMBER,
    INFERENCE,
    ORDERED_ITEM,
    BULLET,
    RELATION,
    END
  }

  private final Characters text;
  private final Comments comments;
  private final TypingSlips slips;
  private boolean isCorrected;
  private Kind kind = Kind.END;
  private int start;
  private int at;
  private int body;
  private int signEnd;
  private boolean isAfterBlank;
  private RelationSymbol symbol = RelationSymbol.SUPPORTED_BY;

  Line(Characters text, Comments comments, TypingSlips slips) {
    this.text = text;
    this.comments = comments;
    this.slips = slips;
  }

  Kind kind() {
    return kind;
  }

  /** The index of the first character that is no blank. */
  int at() {
    return at;
  }

  /** The index of what comes after the sign that the line begins with, and blanks. */
  int body() {
    return body;
  }

  /** The number of blanks before the first sign; a tab is one. */
  int indent() {
    return at - start;
  }

  /** The index after the sign that the line begins with. */
  int signEnd() {
    return signEnd;
  }

  /** Whether nothing stands after the sign. */
  boolean isBare() {
    return text.isBreakOrEnd(body);
  }

  /** Whether the next line begins with a number in parentheses. */
  boolean isBeforeNumber() {
    int next = text.afterBlanks(text.afterBreak(body));
    return slips.isNumber(next);
  }

  /**
   * Goes to what the sign on this line stands before: on the line, or on the next one if that is a
   * text right below. Returns whether there is anything.
   */
  boolean goToBody() {
    if (!isBare()) {
      at = body;
      return true;
    }
    goOn(body);
    return kind == Kind.TEXT && !isAfterBlank;
  }

  /** Whether a line with nothing on it comes before. */
  boolean isAfterBlank() {
    return isAfterBlank;
  }

  /** The sign of the relation that begins here. */
  RelationSymbol symbol() {
    return symbol;
  }

  /** Goes on to the first line with something on it that starts at an index or after. */
  void goTo(int index, boolean startsAfterBlank) {
    isAfterBlank = startsAfterBlank;
    start = index;
    boolean hasComment = false;
    int i = index;
    while (true) {
      i = text.afterBlanks(i);
      if (i >= text.length()) {
        at = i;
        body = i;
        signEnd = i;
        kind = Kind.END;
        isAfterBlank = true;
        return;
      }
      if (text.isLineBreak(i)) {
        isAfterBlank |= !hasComment;
        i = text.afterBreak(i);
        start = i;
        hasComment = false;
        continue;
      }
      int after = comments.after(i);
      if (after == i) {
        if (text.at(i) > 127) {
          int behindBlanks = behindOddBlanks(i);
          if (behindBlanks > i) {
            i = behindBlanks;
            continue;
          }
        }
        at = i;
        classify();
        return;
      }
      hasComment = true;
      start = after - (i - start); // the comment does not count as indentation
      i = after;
    }
  }

  /**
   * The index after odd blanks, which are mended if a sign or nothing at all comes after them; in
   * front of a text they are part of it.
   */
  private int behindOddBlanks(int index) {
    int end = slips.afterAllBlanks(index);
    if (end == index) {
      return index;
    }
    if (!text.isBreakOrEnd(end) && !slips.canBeSign(end)) {
      return index;
    }
    slips.mendBlanks(index, end);
    return end;
  }

  /** Whether the sign with which the line begins was mended, and that was reported. */
  boolean isCorrected() {
    return isCorrected;
  }

  /** Goes on from the line break, or the end of the text, at an index. */
  void goOn(int index) {
    if (index >= text.length()) {
      goTo(index, true);
    } else {
      goTo(text.afterBreak(index), false);
    }
  }

  /** Takes the line for a text, whatever it begins with. */
  void takeAsText() {
    kind = Kind.TEXT;
    body = at;
    signEnd = at;
  }

  private void found(Kind what, int after) {
    kind = what;
    signEnd = after;
    body = comments.afterAll(after);
    if (Characters.isOddBlank(text.at(body))) {
      int end = slips.afterAllBlanks(body);
      slips.mendBlanks(body, end);
      body = comments.afterAll(body);
    }
  }

  private void classify() {
    takeAsText();
    char first = text.at(at);
    isCorrected =
        (first > 127 || (first == '<' && text.at(at + 1) > 127)) && slips.mendSign(at, at > start);
    if (isCorrected && hasSignOfOneCharacter()) {
      return;
    }
    switch (text.at(at)) {
      case '#' -> heading();
      case '(' -> number();
      case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> orderedItem();
      case '*' -> {
        if (text.isSpaceOrEnd(at + 1)) {
          found(Kind.BULLET, at + 1);
        }
      }
      case '-' -> {
        if (text.at(at + 1) == '-') {
          found(Kind.INFERENCE, text.afterAll('-', at));
        } else {
          relation('-', RelationSymbol.ATTACKS, RelationSymbol.ATTACKED_BY);
        }
      }
      case '+' -> relation('+', RelationSymbol.SUPPORTS, RelationSymbol.SUPPORTED_BY);
      case '_' -> undercut();
      case '<' -> incoming();
      case '>' -> {
        if (text.at(at + 1) == '<') {
          relation(RelationSymbol.CONTRADICTS, 2);
        }
      }
      default -> {
        // A text.
      }
    }
  }

  /** Takes signs for which Argdown has two characters and the text has one. */
  private boolean hasSignOfOneCharacter() {
    char c = text.at(at);
    if (TypingSlips.isArrow(c)) {
      relation(RelationSymbol.ATTACKS, 1);
    } else if (TypingSlips.isArrowBack(c)) {
      relation(RelationSymbol.ATTACKED_BY, 1);
    } else if (c == '-' && text.isBreakOrEnd(text.afterBlanks(at + 1))) {
      found(Kind.INFERENCE, at + 1);
    } else {
      return false;
    }
    return true;
  }

  private void heading() {
    int after = text.afterAll('#', at);
    if (text.at(after) == ' ' || Characters.isOddBlank(text.at(after))) {
      found(Kind.HEADING, after);
    }
  }

  private void number() {
    int after = text.afterDigits(at + 1);
    if (after > at + 1 && text.at(after) == ')') {
      found(Kind.NUMBER, after + 1);
    }
  }

  private void orderedItem() {
    int after = text.afterDigits(at);
    if (text.at(after) == '.' && text.isSpaceOrEnd(after + 1)) {
      found(Kind.ORDERED_ITEM, after + 1);
    }
  }

  private void undercut() {
    if (text.at(at + 1) == '>') {
      relation(RelationSymbol.UNDERCUTS, 2);
    } else if (text.isSpaceOrEnd(at + 1)) {
      relation(RelationSymbol.UNDERCUT_BY, 1);
    }
  }

  private void incoming() {
    switch (text.at(at + 1)) {
      case '+' -> relation(RelationSymbol.SUPPORTED_BY, 2);
      case '-' -> relation(RelationSymbol.ATTACKED_BY, 2);
      case '_' -> relation(RelationSymbol.UNDERCUT_BY, 2);
      default -> {
        // An argument's title, or a text.
      }
    }
  }

  private void relation(char sign, RelationSymbol outgoing, RelationSymbol incoming) {
    boolean hasPoint = text.at(at) == sign && text.at(at + 1) == '>';
    relation(hasPoint ? outgoing : incoming, hasPoint ? 2 : 1);
  }

  private void relation(RelationSymbol sign, int length) {
    symbol = sign;
    found(Kind.RELATION, at + length);
  }
}
