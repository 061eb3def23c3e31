package org.argmap.format.argdown.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Matcher of opening and closing signs of emphasis within one text. A sign that is never closed, or
 * that is left open when one around it closes, is text; so are signs with nothing between them.
 */
final class EmphasisPairs {
  private static final int SIGNS = 4;

  private final SourceText source;
  private final Characters text;
  private final SyntaxProblems problems;
  private final List<Integer> open = new ArrayList<>();
  private final int[] openOf = new int[SIGNS];
  private int runStart;
  private int runEnd;

  EmphasisPairs(SourceText source, Characters text, SyntaxProblems problems) {
    this.source = source;
    this.text = text;
    this.problems = problems;
  }

  /** Takes the sign at an index; returns the index after it, or the index itself if it is text. */
  int take(int index, List<Inline> pieces) {
    int length = text.at(index + 1) == text.at(index) ? 2 : 1;
    int closing = closing(index, length, pieces);
    if (closing > 0) {
      close(index, closing, pieces);
      return index + closing;
    }
    for (int signs = length; signs > 0; signs--) {
      if (opens(index, signs)) {
        open.add(pieces.size());
        openOf[kind(index, signs)]++;
        pieces.add(piece(index, signs, true));
        return index + signs;
      }
    }
    return index;
  }

  /** How many signs close emphasis here, the innermost first; 0 if none do. */
  private int closing(int index, int length, List<Inline> pieces) {
    if (open.isEmpty()) {
      return 0;
    }
    Span innermost = pieces.get(open.get(open.size() - 1)).span();
    int signs = innermost.end() - innermost.start();
    boolean isSame = text.at(innermost.start()) == text.at(index);
    if (isSame && innermost.end() == index) {
      return 0; // nothing would be emphasised
    }
    if (isSame && signs <= length && closes(index, signs)) {
      return signs;
    }
    if (opens(index, length)) {
      return 0; // within the innermost, more may begin
    }
    return closes(index, length) ? length : length == 2 && closes(index, 1) ? 1 : 0;
  }

  private boolean opens(int index, int signs) {
    return !text.isSpaceOrEnd(index + signs)
        && !text.isWordCharacter(index - 1)
        && !text.isSpaceOrEnd(afterRun(index));
  }

  /** The index after all signs of one kind in a row; each row is gone through once. */
  private int afterRun(int index) {
    if (index < runStart || index >= runEnd) {
      runStart = index;
      runEnd = text.afterAll(text.at(index), index);
    }
    return runEnd;
  }

  private boolean closes(int index, int signs) {
    return openOf[kind(index, signs)] > 0
        && !Characters.isSpace(text.at(index - 1))
        && !text.isWordCharacter(index + signs);
  }

  private int kind(int index, int signs) {
    return (text.at(index) == '*' ? 0 : 2) + signs - 1;
  }

  private Inline.Emphasis piece(int start, int signs, boolean isStart) {
    return new Inline.Emphasis(new Span(source, start, start + signs), signs == 2, isStart);
  }

  /** Each sign is taken off the stack once, so this is linear in all. */
  private void close(int index, int signs, List<Inline> pieces) {
    int wanted = kind(index, signs);
    while (true) {
      int opening = open.remove(open.size() - 1);
      Span sign = pieces.get(opening).span();
      int kind = kind(sign.start(), sign.end() - sign.start());
      openOf[kind]--;
      if (kind == wanted) {
        pieces.add(piece(index, signs, false));
        return;
      }
      becomesText(opening, pieces);
    }
  }

  private void becomesText(int opening, List<Inline> pieces) {
    Span sign = pieces.get(opening).span();
    pieces.set(opening, new Inline.Words(sign));
    problems.unclosedEmphasis(sign.start(), sign.end());
  }

  /** Ends the text: what is still open is text. */
  void end(List<Inline> pieces) {
    for (int opening : open) {
      becomesText(opening, pieces);
    }
    open.clear();
    Arrays.fill(openOf, 0);
  }
}
