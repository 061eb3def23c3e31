package org.argmap.format.argdown.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.argmap.format.argdown.syntax.Content;
import org.argmap.format.argdown.syntax.ElementNode;
import org.argmap.format.argdown.syntax.Inline;
import org.argmap.format.argdown.syntax.Shortcodes;
import org.argmap.format.argdown.syntax.SourceText;
import org.argmap.format.argdown.syntax.Span;
import org.argmap.model.AttributeValue;
import org.argmap.model.Attributes;

/** Resolves the markup of texts: escapes, shortcodes, emphasis, line breaks. */
final class TextAssembler {
  private final SourceText source;
  private final boolean removesTags;
  private final Map<String, AttributeValue> shortcodes;

  TextAssembler(SourceText source, ArgdownSettings settings) {
    this.source = source;
    this.removesTags = settings.removesTagsFromText();
    this.shortcodes =
        settings.get("model", "shortcodes").orElse(null) instanceof Attributes own
            ? own.asMap()
            : Map.of();
  }

  MarkedText text(Content content) {
    List<Inline> pieces = content.pieces();
    if (pieces.isEmpty()) {
      return MarkedText.EMPTY;
    }
    if (pieces.size() == 1 && pieces.get(0) instanceof Inline.Words words) {
      return new MarkedText(line(words.span()), List.of(), List.of());
    }
    Assembly assembly = new Assembly();
    for (Inline piece : pieces) {
      assembly.add(piece);
    }
    return assembly.text();
  }

  /** How many characters of the text come before each of some indexes, which rise. */
  int[] lengthsBefore(Content content, int[] indexes) {
    int[] lengths = new int[indexes.length];
    Assembly assembly = new Assembly();
    List<Inline> pieces = content.pieces();
    int next = 0;
    for (int i = 0; i < indexes.length; i++) {
      while (next < pieces.size() && pieces.get(next).span().end() <= indexes[i]) {
        assembly.add(pieces.get(next));
        next++;
      }
      lengths[i] = assembly.out.length();
    }
    return lengths;
  }

  private String line(Span words) {
    StringBuilder out = new StringBuilder(words.end() - words.start());
    appendWords(words.start(), words.end(), out);
    return stripped(out);
  }

  private static String stripped(StringBuilder out) {
    int end = out.length();
    while (end > 0 && Character.isWhitespace(out.charAt(end - 1))) {
      end--;
    }
    return out.substring(0, end);
  }

  /** Appends words; a line break with the blanks around it becomes one blank. */
  private void appendWords(int start, int end, StringBuilder out) {
    String text = source.text();
    int from = start;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        int last = i;
        while (last > from && isBlank(text.charAt(last - 1))) {
          last--;
        }
        out.append(text, from, last);
        appendBlank(out);
        while (i + 1 < end && (isBlank(text.charAt(i + 1)) || isBreak(text.charAt(i + 1)))) {
          i++;
        }
        from = i + 1;
      }
    }
    if (out.isEmpty() && from == start) {
      while (from < end && isBlank(text.charAt(from))) {
        from++;
      }
    }
    out.append(text, from, end);
  }

  private static void appendBlank(StringBuilder out) {
    if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
      out.append(' ');
    }
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }

  private String character(String name) {
    AttributeValue own = shortcodes.get(name);
    if (own instanceof Attributes named && named.text("unicode").isPresent()) {
      return named.text("unicode").orElse(name);
    }
    String known = Shortcodes.character(name);
    return known == null ? name : known;
  }

  /** One text in the making. */
  private final class Assembly {
    private final StringBuilder out = new StringBuilder();
    private final List<TextRange> ranges = new ArrayList<>();
    private final Set<String> tags = new LinkedHashSet<>();
    private final Deque<Integer> open = new ArrayDeque<>();
    private int lastEnd = -1;
    private boolean isBehindRemovedTag;

    void add(Inline piece) {
      Span span = piece.span();
      if (lastEnd >= 0 && isApart(lastEnd, span.start())) {
        appendBlank(out); // a comment or data between the two are left out
      }
      lastEnd = span.end();
      if (piece instanceof Inline.Words) {
        words(span);
      } else if (piece instanceof Inline.Escaped) {
        out.append(source.text(), span.start() + 1, span.end());
      } else if (piece instanceof Inline.Shortcode) {
        out.append(character(span.text()));
      } else if (piece instanceof Inline.Emphasis emphasis) {
        emphasis(emphasis);
      } else if (piece instanceof Inline.Link link) {
        marked(TextRange.Kind.LINK, link.label(), link.address());
      } else if (piece instanceof Inline.Mention mention) {
        marked(kind(mention), span.text(), mention.title());
      } else if (piece instanceof Inline.Tag tag) {
        tag(tag);
      }
      isBehindRemovedTag = removesTags && piece instanceof Inline.Tag;
    }

    /** Whether blanks or a line break stand around what is left out between two pieces. */
    private boolean isApart(int from, int to) {
      if (to > from
          && (isBlank(source.text().charAt(from)) || isBlank(source.text().charAt(to - 1)))) {
        return true;
      }
      for (int i = from; i < to; i++) {
        if (isBreak(source.text().charAt(i))) {
          return true;
        }
      }
      return false;
    }

    private void words(Span span) {
      int start = span.start();
      boolean isBlankTwice =
          isBehindRemovedTag && !out.isEmpty() && out.charAt(out.length() - 1) == ' ';
      while (isBlankTwice && start < span.end() && isBlank(source.text().charAt(start))) {
        start++;
      }
      appendWords(start, span.end(), out);
    }

    private void emphasis(Inline.Emphasis emphasis) {
      if (emphasis.isStart()) {
        open.push(out.length());
      } else {
        TextRange.Kind kind = emphasis.isBold() ? TextRange.Kind.BOLD : TextRange.Kind.ITALIC;
        ranges.add(new TextRange(kind, open.pop(), out.length(), ""));
      }
    }

    private TextRange.Kind kind(Inline.Mention mention) {
      return mention.kind() == ElementNode.Kind.STATEMENT
          ? TextRange.Kind.STATEMENT_MENTION
          : TextRange.Kind.ARGUMENT_MENTION;
    }

    private void tag(Inline.Tag tag) {
      tags.add(tag.name());
      if (!removesTags) {
        marked(TextRange.Kind.TAG, tag.span().text(), tag.name());
      }
    }

    private void marked(TextRange.Kind kind, String words, String value) {
      int start = out.length();
      out.append(words);
      ranges.add(new TextRange(kind, start, out.length(), value));
    }

    MarkedText text() {
      return new MarkedText(stripped(out), ranges, List.copyOf(tags));
    }
  }
}
