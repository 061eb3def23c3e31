package org.argmap.format.argdown.syntax;

import org.jspecify.annotations.Nullable;

/** Finds the front matter at the beginning of a document. */
final class FrontMatterScanner {
  private static final String FENCE = "===";
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Characters text;

  FrontMatterScanner(Characters text) {
    this.text = text;
  }

  /**
   * Where the fences stand.
   *
   * @param start where the opening fence begins
   * @param yamlStart where it ends
   * @param yamlEnd where the closing fence begins; -1 if there is none
   * @param end where that ends
   */
  record Fences(int start, int yamlStart, int yamlEnd, int end) {
    boolean areClosed() {
      return yamlEnd >= 0;
    }
  }

  /** The index of the first character of the document proper: behind a byte order mark. */
  int beginning() {
    return text.at(0) == BYTE_ORDER_MARK ? 1 : 0;
  }

  /** The fences, if the document begins with one. */
  @Nullable Fences fences() {
    int start = beginning();
    while (Characters.isSpace(text.at(start))) {
      start++;
    }
    if (!text.isAt(start, FENCE)) {
      return null;
    }
    int yamlStart = text.afterAll('=', start);
    int close = closing(yamlStart);
    return close < 0
        ? new Fences(start, yamlStart, -1, yamlStart)
        : new Fences(start, yamlStart, close, text.afterAll('=', close));
  }

  /** The fence that begins a line; or, if none does, one on the first line. */
  private int closing(int from) {
    for (int lineEnd = text.lineEnd(from);
        lineEnd < text.length();
        lineEnd = text.lineEnd(text.afterBreak(lineEnd))) {
      int first = text.afterBlanks(text.afterBreak(lineEnd));
      if (text.isAt(first, FENCE)) {
        return first;
      }
    }
    int end = text.lineEnd(from);
    for (int i = from; i < end; i++) {
      if (text.isAt(i, FENCE)) {
        return i;
      }
    }
    return -1;
  }
}
