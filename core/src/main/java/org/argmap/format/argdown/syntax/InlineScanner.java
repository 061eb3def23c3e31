package org.argmap.format.argdown.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Scanner of the inline pieces of a text: escapes, shortcodes, links, tags, mentions. */
final class InlineScanner {
  private final SourceText source;
  private final Characters text;
  private final SyntaxProblems problems;
  private final EmphasisPairs emphasis;
  private int reported = -1;

  InlineScanner(SourceText source, Characters text, SyntaxProblems problems) {
    this.source = source;
    this.text = text;
    this.problems = problems;
    this.emphasis = new EmphasisPairs(source, text, problems);
  }

  /** Whether a character may begin a piece, a comment or data. */
  static boolean isSpecial(char c) {
    return switch (c) {
      case '\\', '.', ':', '*', '_', '[', '<', '#', '@', '{', '/', '\n', '\r' -> true;
      default -> false;
    };
  }

  /**
   * Takes the piece that begins at an index.
   *
   * @param wordsStart where the words before it begin; they are added before the piece
   * @return the index after it; the index itself if none begins there
   */
  int take(int index, int wordsStart, List<Inline> pieces) {
    Inline piece =
        switch (text.at(index)) {
          case '\\' ->
              text.isBreakOrEnd(index + 1) ? null : new Inline.Escaped(span(index, index + 2));
          case '.', ':' -> shortcode(index);
          case '[' -> link(index);
          case '#' -> isWithinWord(index, wordsStart, pieces) ? null : tag(index);
          case '@' -> mention(index);
          default -> null;
        };
    if (piece != null) {
      words(wordsStart, index, pieces);
      pieces.add(piece);
      return piece.span().end();
    }
    return index;
  }

  /** Takes a sign of emphasis; returns the index after it, or the index itself if it is text. */
  int takeEmphasis(int index, int wordsStart, List<Inline> pieces) {
    int before = pieces.size();
    words(wordsStart, index, pieces);
    int after = emphasis.take(index, pieces);
    if (after == index && pieces.size() > before) {
      pieces.remove(before); // the words go on
    }
    return after;
  }

  /** Ends a text. */
  void end(List<Inline> pieces) {
    emphasis.end(pieces);
  }

  void words(int start, int end, List<Inline> pieces) {
    if (end > start) {
      pieces.add(new Inline.Words(span(start, end)));
    }
  }

  private Span span(int start, int end) {
    return new Span(source, start, end);
  }

  private Inline.@Nullable Shortcode shortcode(int index) {
    char mark = text.at(index);
    boolean isPlain = true;
    int end = index + 1;
    for (; ; end++) {
      char c = text.at(end);
      if (end >= text.length() || Characters.isSpace(c)) {
        return null;
      }
      if (c == mark && end > index + 1) {
        break;
      }
      isPlain &= c == mark || c == '.' || c == ':' || !isSpecial(c);
    }
    return isPlain || Shortcodes.character(text.text(index, end + 1)) != null
        ? new Inline.Shortcode(span(index, end + 1))
        : null;
  }

  /** The link that begins at an index; null if none does. */
  Inline.@Nullable Link link(int index) {
    int label = text.closing(']', index + 1);
    if (label <= index + 1 || text.at(label + 1) != '(') {
      return null;
    }
    int address = text.closing(')', label + 2);
    return address <= label + 2
        ? null
        : new Inline.Link(
            span(index, address + 1), text.text(index + 1, label), text.text(label + 2, address));
  }

  /** The tag that begins at an index; null if none does. */
  Inline.@Nullable Tag tag(int index) {
    if (text.at(index) != '#') {
      return null;
    }
    if (text.at(index + 1) == '(') {
      int end = text.closing(')', index + 2);
      return end <= index + 2
          ? null
          : new Inline.Tag(span(index, end + 1), text.text(index + 2, end));
    }
    int end = index + 1;
    while (isTagCharacter(text.at(end))) {
      end++;
    }
    return end == index + 1 ? null : new Inline.Tag(span(index, end), text.text(index + 1, end));
  }

  /**
   * Whether a sign stands directly behind a letter or digit, as in {@code F#sharp}. Scripts that
   * put no blanks between words are excepted, and so are tags in a row.
   */
  private boolean isWithinWord(int index, int wordsStart, List<Inline> pieces) {
    if (!text.isWordCharacter(index - 1) || text.isIdeographic(index - 1)) {
      return false;
    }
    boolean isBehindPiece = wordsStart == index && !pieces.isEmpty();
    return !(isBehindPiece && pieces.get(pieces.size() - 1) instanceof Inline.Tag);
  }

  private static boolean isTagCharacter(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '-'
        || c == '_'
        || (c >= '\u00A0' && c <= '\uFFEF' && c != '\uFEFF');
  }

  private Inline.@Nullable Mention mention(int index) {
    char open = text.at(index + 1);
    if (open != '[' && open != '<') {
      return null;
    }
    int end = text.closing(open == '[' ? ']' : '>', index + 2);
    return end <= index + 2
        ? null
        : new Inline.Mention(
            span(index, end + 1),
            open == '[' ? ElementNode.Kind.STATEMENT : ElementNode.Kind.ARGUMENT,
            text.text(index + 2, end));
  }

  /** The index after a directive to include that stays in the text; the index itself if none. */
  int afterDirective(int index) {
    return text.at(index) == '@' && text.isAt(index, "@include(")
        ? Math.max(index, text.closing(')', index))
        : index;
  }

  /** The index after an address such as {@code http://example.com}, whose colon is at an index. */
  int afterAddress(int colon) {
    if (!text.isAt(colon, "://") || !text.isWordCharacter(colon - 1)) {
      return colon;
    }
    int end = colon + 3;
    while (end < text.length() && isAddressCharacter(text.at(end))) {
      end++;
    }
    while (end > colon + 3 && ".,;:!?*_)'".indexOf(text.at(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private static boolean isAddressCharacter(char c) {
    return !Characters.isSpace(c) && "<>[]{}\"".indexOf(c) < 0;
  }

  /** Says that what begins at an index has its finding already. */
  void isReported(int index) {
    reported = index;
  }

  /** Reports what looks like a reference to an element and stands inside a text. */
  void reportReference(int index) {
    if (index == reported) {
      return;
    }
    char open = text.at(index);
    char next = text.at(index + 1);
    if (next == '-' || text.isBreakOrEnd(index + 1) || (open == '<' && Characters.isSpace(next))) {
      return;
    }
    int end = text.closing(open == '[' ? ']' : '>', index + 2);
    if (end > 0 && !(open == '<' && Characters.isSpace(text.at(end - 1)))) {
      problems.referenceInsideText(index, end + 1);
    }
  }
}
