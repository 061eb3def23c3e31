package org.argmap.format.argdown.syntax;

/**
 * The line at which the parser is: what begins there, and where. Goes forward from line to line;
 * lines that hold comments alone are passed over as if they were not there.
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
  private Kind kind = Kind.END;
  private int start;
  private int at;
  private int body;
  private int signEnd;
  private boolean isAfterBlank;
  private RelationSymbol symbol = RelationSymbol.SUPPORTED_BY;

  Line(Characters text, Comments comments) {
    this.text = text;
    this.comments = comments;
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
    int digits = text.afterDigits(next + 1);
    return text.at(next) == '(' && digits > next + 1 && text.at(digits) == ')';
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
        at = i;
        classify();
        return;
      }
      hasComment = true;
      start = after - (i - start); // the comment does not count as indentation
      i = after;
    }
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
  }

  private void classify() {
    takeAsText();
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

  private void heading() {
    int after = text.afterAll('#', at);
    if (text.at(after) == ' ') {
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
