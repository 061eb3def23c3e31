package org.argmap.format.argdown.document;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import org.argmap.format.argdown.notation.FrontMatterMetadata;
import org.argmap.model.AttributeValue;
import org.argmap.model.Attributes;
import org.jspecify.annotations.Nullable;

/**
 * Reader of the front matter that documents mostly have: a name and a plain value on each line, and
 * names indented below others. It gives up on everything else, which YAML proper then reads; that
 * would take fifty times as long.
 */
final class PlainFrontMatter {
  private static final int MOST_DEEP = 8;
  private static final int LONGEST_NUMBER = 15;

  private final String text;
  private int at;
  private int indent;
  private boolean hasFailed;

  private PlainFrontMatter(String text) {
    this.text = text;
  }

  /** Returns the front matter, or null if it is not as plain as that. */
  static @Nullable Attributes read(String yaml) {
    PlainFrontMatter reader = new PlainFrontMatter(yaml);
    reader.toName();
    Attributes all = reader.mapping(0);
    return all == null || reader.hasFailed || reader.at < yaml.length() ? null : all;
  }

  private char now() {
    return at < text.length() ? text.charAt(at) : 0;
  }

  /** Goes to the first character of the next line that has any, and keeps its indentation. */
  private void toName() {
    int lineStart = at;
    while (now() == ' ' || now() == '\n') {
      if (now() == '\n') {
        lineStart = at + 1;
      }
      at++;
    }
    indent = at - lineStart;
  }

  /** Reads names as far as they are indented like the first one. */
  private @Nullable Attributes mapping(int depth) {
    int own = indent;
    Attributes.Builder all = Attributes.builder();
    Set<String> names = new HashSet<>();
    while (at < text.length() && indent == own && !hasFailed) {
      String name = name();
      if (name == null || !names.add(name)) {
        return null;
      }
      AttributeValue value = value(name, own, depth);
      if (value == null) {
        return null;
      }
      all.put(name, value);
    }
    hasFailed |= indent > own;
    return names.isEmpty() ? null : all.build();
  }

  private @Nullable String name() {
    boolean isQuoted = now() == '"';
    int start = isQuoted ? at + 1 : at;
    int end = start;
    while (end < text.length() && isNameCharacter(text.charAt(end))) {
      end++;
    }
    String name = text.substring(start, end);
    if (name.isEmpty() || !isLetter(name.charAt(0)) || isWordOfYaml(name)) {
      return null;
    }
    at = end;
    if (isQuoted && now() != '"') {
      return null;
    }
    at += isQuoted ? 1 : 0;
    if (now() != ':') {
      return null;
    }
    at++;
    return now() == ' ' || now() == '\n' ? name : null;
  }

  private @Nullable AttributeValue value(String name, int own, int depth) {
    while (now() == ' ') {
      at++;
    }
    boolean isText = depth == 0 && FrontMatterMetadata.isText(name);
    if (now() == '\n' || at >= text.length()) {
      toName();
      boolean isNested = at < text.length() && indent > own && depth < MOST_DEEP && !isText;
      return isNested ? mapping(depth + 1) : null;
    }
    int lineEnd = text.indexOf('\n', at);
    int end = lineEnd < 0 ? text.length() : lineEnd;
    String written = text.substring(at, end).stripTrailing();
    at = end;
    toName();
    return indent > own && at < text.length() ? null : scalar(written, isText);
  }

  private static @Nullable AttributeValue scalar(String written, boolean isText) {
    if (written.isEmpty()) {
      return null;
    }
    char first = written.charAt(0);
    if (first == '"') {
      int close = written.indexOf('"', 1);
      boolean isPlain =
          close == written.length() - 1 && written.indexOf('\\') < 0 && isPlain(written);
      return isPlain ? AttributeValue.of(written.substring(1, close)) : null;
    }
    boolean isDigit = first >= '0' && first <= '9';
    if (!isPlain(written) || !(isLetter(first) || isDigit) || isWordOfYaml(written)) {
      boolean isTruth = !isText && (written.equals("true") || written.equals("false"));
      return isTruth ? AttributeValue.of(written.equals("true")) : null;
    } else if (isDigit && !isText) {
      return number(written);
    }
    return AttributeValue.of(written);
  }

  private static @Nullable AttributeValue number(String written) {
    boolean isPlain =
        written.length() <= LONGEST_NUMBER && (written.charAt(0) != '0' || written.length() == 1);
    for (int i = 0; i < written.length(); i++) {
      isPlain &= written.charAt(i) >= '0' && written.charAt(i) <= '9';
    }
    return isPlain ? AttributeValue.of(new BigDecimal(written)) : null;
  }

  /** Whether a value has no sign that means something in YAML, or is shown otherwise. */
  private static boolean isPlain(String written) {
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      boolean isSafe =
          (c >= ' ' && c < 127 && c != '#' && c != ':') || (c > 0xBF && Character.isLetter(c));
      if (!isSafe) {
        return false;
      }
    }
    return true;
  }

  private static boolean isWordOfYaml(String word) {
    return word.equalsIgnoreCase("null")
        || word.equalsIgnoreCase("true")
        || word.equalsIgnoreCase("false");
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isNameCharacter(char c) {
    return isLetter(c) || (c >= '0' && c <= '9') || c == '-' || c == '_';
  }
}
