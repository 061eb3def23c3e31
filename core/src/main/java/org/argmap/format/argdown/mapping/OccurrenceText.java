package org.argmap.format.argdown.mapping;

import java.util.List;
import org.argmap.format.argdown.document.ArgdownMember;
import org.argmap.format.argdown.document.ArgdownSection;
import org.argmap.format.argdown.document.MarkedText;
import org.argmap.format.argdown.document.TextRange;
import org.argmap.format.argdown.syntax.Inline;
import org.argmap.format.argdown.syntax.Span;

/**
 * The text and markup of an occurrence, without its trailing tags.
 *
 * @param text the text
 * @param markup the text as it is written, if it has emphasis, links or mentions; else empty
 */
record OccurrenceText(String text, String markup) {
  static final OccurrenceText NONE = new OccurrenceText("", "");

  static OccurrenceText of(ArgdownMember member) {
    return of(member.content(), member.node().content().pieces());
  }

  /** Returns the title of a section, which is made by a heading or by settings. */
  static OccurrenceText of(ArgdownSection section) {
    return of(
        section.content(), section.node().map(node -> node.content().pieces()).orElse(List.of()));
  }

  private static OccurrenceText of(MarkedText content, List<Inline> pieces) {
    List<TextRange> ranges = content.ranges();
    if (ranges.isEmpty()) {
      return new OccurrenceText(singleBlanks(content.text()), "");
    }
    String text = content.text();
    int end = text.length();
    int last = ranges.size() - 1;
    while (last >= 0
        && ranges.get(last).kind() == TextRange.Kind.TAG
        && ranges.get(last).end() >= end) {
      end = endOfWords(text, ranges.get(last).start());
      last--;
    }
    boolean isMarked = false;
    for (int i = 0; i <= last; i++) {
      isMarked |= ranges.get(i).kind() != TextRange.Kind.TAG;
    }
    return new OccurrenceText(singleBlanks(text.substring(0, end)), isMarked ? markup(pieces) : "");
  }

  /** Blanks in a row count as one, as they do where a line is broken. */
  private static String singleBlanks(String text) {
    return text.indexOf("  ") < 0 ? text : text.replaceAll(" {2,}", " ");
  }

  private static int endOfWords(String text, int before) {
    int end = before;
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static String markup(List<Inline> pieces) {
    int last = pieces.size() - 1;
    while (last >= 0 && isTagOrBlank(pieces.get(last))) {
      last--;
    }
    StringBuilder markup = new StringBuilder();
    for (int i = 0; i <= last; i++) {
      Span span = pieces.get(i).span();
      markup.append(span.source().text(), span.start(), span.end());
    }
    return inOneLine(markup);
  }

  /** Makes single blanks of all white space, and takes off that at both ends. */
  private static String inOneLine(CharSequence markup) {
    StringBuilder line = new StringBuilder(markup.length());
    boolean needsBlank = false;
    for (int i = 0; i < markup.length(); i++) {
      char c = markup.charAt(i);
      if (c == ' ' || (c >= '\t' && c <= '\r')) {
        needsBlank = !line.isEmpty();
      } else {
        if (needsBlank) {
          line.append(' ');
          needsBlank = false;
        }
        line.append(c);
      }
    }
    return line.toString().strip();
  }

  private static boolean isTagOrBlank(Inline piece) {
    return piece instanceof Inline.Tag
        || (piece instanceof Inline.Words && piece.span().text().isBlank());
  }
}
