package org.argmap.format.argdown.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.argmap.model.AttributeValue;
import org.argmap.model.Attributes;
import org.jspecify.annotations.Nullable;

/**
 * Reader of the data blocks that documents mostly have, such as {@code {source: "P1", uses: [1,
 * 2]}}: names with plain words, simple numbers, texts in quotation marks without escapes, and flat
 * lists of these. It gives up on everything else, which YAML proper then reads; that would take
 * fifty times as long.
 */
final class PlainData {
  private static final int LONGEST_NUMBER = 15;
  private static final int MOST_NAMES = 64;

  private final String text;
  private int at;

  private PlainData(String text) {
    this.text = text;
  }

  /** Returns the data, or null if they are not as plain as that. */
  static @Nullable Attributes read(String braces) {
    return new PlainData(braces).mapping();
  }

  private char now() {
    return at < text.length() ? text.charAt(at) : 0;
  }

  private void blanks() {
    while (now() == ' ') {
      at++;
    }
  }

  private @Nullable Attributes mapping() {
    at = 1;
    blanks();
    if (now() == '}') {
      return at == text.length() - 1 ? Attributes.empty() : null;
    }
    Attributes.Builder all = Attributes.builder();
    Set<String> names = new HashSet<>();
    while (names.size() < MOST_NAMES) {
      String name = name();
      if (name == null || !names.add(name)) {
        return null;
      }
      AttributeValue value = now() == '[' ? list() : single();
      if (value == null) {
        return null;
      }
      all.put(name, value);
      blanks();
      if (now() == '}') {
        return at == text.length() - 1 ? all.build() : null;
      } else if (now() != ',') {
        return null;
      }
      at++;
      blanks();
    }
    return null;
  }

  /** A name of letters, with its colon and the blank after that. */
  private @Nullable String name() {
    int start = at;
    while (isLetter(now()) || (at > start && (isDigit(now()) || now() == '-' || now() == '_'))) {
      at++;
    }
    String name = text.substring(start, at);
    if (name.isEmpty() || isWordOfYaml(name) || now() != ':') {
      return null;
    }
    at++;
    if (now() != ' ') {
      return null;
    }
    blanks();
    return name;
  }

  private @Nullable AttributeValue list() {
    List<AttributeValue> items = new ArrayList<>();
    at++;
    blanks();
    while (now() != ']') {
      AttributeValue item = single();
      if (item == null) {
        return null;
      }
      items.add(item);
      blanks();
      if (now() == ',') {
        at++;
        blanks();
        if (now() == ']') {
          return null;
        }
      } else if (now() != ']') {
        return null;
      }
    }
    at++;
    return AttributeValue.of(items);
  }

  private @Nullable AttributeValue single() {
    char first = now();
    if (first == '"' || first == '\'') {
      return quoted(first);
    }
    return isDigit(first) || first == '-' ? number() : word();
  }

  private @Nullable AttributeValue quoted(char mark) {
    int close = at + 1;
    while (close < text.length() && text.charAt(close) != mark) {
      char c = text.charAt(close);
      if (c == '\\' || c < ' ' || c > '~') {
        return null;
      }
      close++;
    }
    String inner = close < text.length() ? text.substring(at + 1, close) : null;
    at = close + 1;
    return inner == null || now() == mark ? null : AttributeValue.of(inner);
  }

  private @Nullable AttributeValue number() {
    int start = at;
    if (now() == '-') {
      at++;
    }
    int digits = at;
    while (isDigit(now())) {
      at++;
    }
    boolean isPlain =
        at > digits
            && at - digits <= LONGEST_NUMBER
            && (text.charAt(digits) != '0' || at == digits + 1)
            && isEnd();
    return isPlain && !text.startsWith("-0", start)
        ? AttributeValue.of(new BigDecimal(text.substring(start, at)))
        : null;
  }

  /** Whether the value ends here. */
  private boolean isEnd() {
    int before = at;
    blanks();
    char next = now();
    at = before;
    return next == ',' || next == '}' || next == ']';
  }

  private @Nullable AttributeValue word() {
    int start = at;
    while (isLetter(now())
        || isDigit(now())
        || (at > start && (now() == ' ' || now() == '-' || now() == '_' || now() == '.'))) {
      at++;
    }
    String word = text.substring(start, at).stripTrailing();
    if (word.isEmpty() || !isEnd()) {
      return null;
    } else if (word.equals("true") || word.equals("false")) {
      return AttributeValue.of(word.equals("true"));
    }
    return isWordOfYaml(word) ? null : AttributeValue.of(word);
  }

  /** Whether a word may mean something else than itself, by some version of YAML. */
  private static boolean isWordOfYaml(String word) {
    return word.equalsIgnoreCase("null")
        || word.equalsIgnoreCase("true")
        || word.equalsIgnoreCase("false");
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
