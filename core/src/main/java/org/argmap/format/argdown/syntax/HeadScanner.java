package org.argmap.format.argdown.syntax;

import org.jspecify.annotations.Nullable;

/** Finds the titles in brackets with which elements begin. */
final class HeadScanner {
  private final Characters text;
  private final InlineScanner inlines;

  HeadScanner(Characters text, InlineScanner inlines) {
    this.text = text;
    this.inlines = inlines;
  }

  /**
   * A title in brackets.
   *
   * @param kind by the brackets
   * @param form definition with a colon, reference without
   * @param start the index of the opening bracket
   * @param titleEnd the index of the closing bracket
   */
  record Head(ElementNode.Kind kind, ElementNode.Form form, int start, int titleEnd) {
    /** The index after the bracket, and after the colon if there is one. */
    int end() {
      return titleEnd + (form == ElementNode.Form.DEFINITION ? 2 : 1);
    }
  }

  /**
   * The title at an index, if one begins there. That of a definition reaches to the first bracket
   * that has a colon after it, even if there are brackets between.
   */
  @Nullable Head at(int index) {
    char open = text.at(index);
    boolean isBracket = (open == '[' || open == '<') && !text.isBreakOrEnd(index + 1);
    if (!isBracket || (open == '[' && inlines.link(index) != null)) {
      return null;
    }
    ElementNode.Kind kind = open == '[' ? ElementNode.Kind.STATEMENT : ElementNode.Kind.ARGUMENT;
    char close = open == '[' ? ']' : '>';
    int definition = text.closingOfDefinition(close, index + 2);
    if (definition > 0) {
      return new Head(kind, ElementNode.Form.DEFINITION, index, definition);
    }
    int reference = text.at(index + 1) == '-' ? -1 : text.closing(close, index + 2);
    return reference < 0 ? null : new Head(kind, ElementNode.Form.REFERENCE, index, reference);
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
