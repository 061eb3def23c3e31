package org.argmap.format.argdown.syntax;

import java.util.ArrayList;
import java.util.List;

/** Scanner of comments, which collects those that it passes. */
final class Comments {
  private final SourceText source;
  private final Characters text;
  private final SyntaxProblems problems;
  private final List<Comment> comments = new ArrayList<>();

  /** Where the last of them begins. */
  private int last = -1;

  /** The highest index up to which a missing end of a comment is reported already. */
  private int reported = -1;

  Comments(SourceText source, Characters text, SyntaxProblems problems) {
    this.source = source;
    this.text = text;
    this.problems = problems;
  }

  /**
   * The index after the comment that starts here, which is kept; the index itself if none does. A
   * comment to the end of the line does not hold the line break.
   */
  int after(int index) {
    int end = end(index);
    if (end > index && index > last) {
      last = index;
      comments.add(new Comment(new Span(source, index, end)));
    }
    return end;
  }

  private int end(int index) {
    char c = text.at(index);
    if (c == '/') {
      if (text.at(index + 1) == '/') {
        return isAfterScheme(index) ? index : text.lineEnd(index);
      }
      return text.at(index + 1) == '*' ? closed(index, 2, false) : index;
    }
    return c == '<' && text.isAt(index, "<!--") ? closed(index, 4, true) : index;
  }

  /** Whether the slashes are those of an address such as {@code http://example.com}. */
  private boolean isAfterScheme(int index) {
    return text.at(index - 1) == ':' && text.isWordCharacter(index - 2);
  }

  private int closed(int index, int opening, boolean isHtml) {
    int end = text.afterComment(isHtml, index + opening);
    if (end >= 0) {
      return end;
    }
    if (index > reported) {
      reported = index;
      problems.unclosedComment(index, index + opening);
    }
    return index;
  }

  /** The index after all comments and blanks that follow one another here. */
  int afterAll(int index) {
    int i = text.afterBlanks(index);
    for (int after = after(i); after > i; after = after(i)) {
      i = text.afterBlanks(after);
    }
    return i;
  }

  /** The index of the end of the line, or of the one on which a comment that begins here ends. */
  int lineEnd(int index) {
    int i = index;
    while (!text.isBreakOrEnd(i)) {
      int after = after(i);
      i = after > i ? after : i + 1;
    }
    return i;
  }

  /** How many were passed over so far. */
  int count() {
    return comments.size();
  }

  List<Comment> all() {
    return comments;
  }
}
