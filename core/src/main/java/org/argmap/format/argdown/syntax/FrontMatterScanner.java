package org.argmap.format.argdown.syntax;

import org.jspecify.annotations.Nullable;

/**
 * Scanner of front matter: between lines of {@code ===} at the beginning of a document, and, where
 * it should not be, between lines of {@code ---} or behind other text.
 */
final class FrontMatterScanner {
  private static final String FENCE = "===";
  private static final String MARKDOWN_FENCE = "---";
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Characters text;
  private final Comments comments;

  FrontMatterScanner(Characters text, Comments comments) {
    this.text = text;
    this.comments = comments;
  }

  /**
   * Where the fences stand.
   *
   * @param start where the opening fence begins
   * @param yamlStart where it ends
   * @param yamlEnd where the closing fence begins; -1 if there is none
   * @param end where that ends
   * @param isMarkdown whether they are of hyphens
   */
  record Fences(int start, int yamlStart, int yamlEnd, int end, boolean isMarkdown) {
    boolean areClosed() {
      return yamlEnd >= 0;
    }
  }

  /** The index of the first character of the document proper: behind a byte order mark. */
  int beginning() {
    return text.at(0) == BYTE_ORDER_MARK ? 1 : 0;
  }

  /** The fences, if the document begins with one; comments may stand before it. */
  @Nullable Fences first() {
    int start = afterSpace(beginning());
    for (int after = comments.after(start); after > start; after = comments.after(start)) {
      start = afterSpace(after);
    }
    if (text.isAt(start, FENCE)) {
      return fences(start);
    }
    return text.isAt(start, MARKDOWN_FENCE) && isAlone('-', start) ? markdown(start) : null;
  }

  /** The fences that begin here, behind other text; null if what they enclose is no YAML. */
  @Nullable Fences later(int index) {
    if (!text.isAt(index, FENCE) || !isAlone('=', index)) {
      return null;
    }
    Fences found = fences(index);
    return found.areClosed() && isAlone('=', found.yamlEnd()) && beginsWithName(found.yamlStart())
        ? found
        : null;
  }

  /** The fences of hyphens that begin here, behind a blank line; null if they are no such thing. */
  @Nullable Fences laterMarkdown(int index) {
    if (!text.isAt(index, MARKDOWN_FENCE) || !isAlone('-', index)) {
      return null;
    }
    Fences found = markdown(index);
    return found != null && holdsNamesAlone(found) ? found : null;
  }

  /** Whether each line between fences is a name with a colon, or belongs to one. */
  private boolean holdsNamesAlone(Fences fences) {
    int lineStart = text.afterBreak(text.lineEnd(fences.yamlStart()));
    while (lineStart < fences.yamlEnd()) {
      char first = text.at(lineStart);
      boolean isPart = Characters.isSpace(first) || first == '#' || text.isAt(lineStart, "- ");
      if (!isPart && !beginsWithName(lineStart)) {
        return false;
      }
      lineStart = text.afterBreak(text.lineEnd(lineStart));
    }
    return true;
  }

  private int afterSpace(int index) {
    int i = index;
    while (Characters.isSpace(text.at(i))) {
      i++;
    }
    return i;
  }

  private Fences fences(int start) {
    int yamlStart = text.afterAll('=', start);
    int close = closing(yamlStart, FENCE);
    close = close < 0 ? onSameLine(yamlStart) : close;
    return close < 0
        ? new Fences(start, yamlStart, -1, yamlStart, false)
        : new Fences(start, yamlStart, close, text.afterAll('=', close), false);
  }

  /** Front matter as Markdown has it, or null if the hyphens are something else. */
  private @Nullable Fences markdown(int start) {
    int yamlStart = text.afterAll('-', start);
    int close = closing(yamlStart, MARKDOWN_FENCE);
    return close < 0 || !isAlone('-', close) || !beginsWithName(yamlStart)
        ? null
        : new Fences(start, yamlStart, close, text.afterAll('-', close), true);
  }

  /** The fence that begins a line; -1 if none does. */
  private int closing(int from, String fence) {
    for (int lineEnd = text.lineEnd(from);
        lineEnd < text.length();
        lineEnd = text.lineEnd(text.afterBreak(lineEnd))) {
      int first = text.afterBlanks(text.afterBreak(lineEnd));
      if (text.isAt(first, fence)) {
        return first;
      }
    }
    return -1;
  }

  private int onSameLine(int from) {
    int end = text.lineEnd(from);
    for (int i = from; i < end; i++) {
      if (text.isAt(i, FENCE)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isAlone(char sign, int index) {
    return text.isBreakOrEnd(text.afterBlanks(text.afterAll(sign, index)));
  }

  /** Whether the first line with something on it is a name with a colon, as in YAML. */
  private boolean beginsWithName(int from) {
    int i = afterSpace(from);
    while (text.at(i) == '#') {
      i = afterSpace(text.lineEnd(i));
    }
    int start = i;
    while (text.isWordCharacter(i) || text.at(i) == '_' || text.at(i) == '-') {
      i++;
    }
    return i > start && text.at(i) == ':' && text.isSpaceOrEnd(i + 1);
  }
}
