package org.argmap.internal.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The fields of the outermost object of a JSON text, as far as its beginning shows them. It is made
 * to tell what a document is, not to check it: what is no JSON gives no fields, or a few.
 */
public final class JsonBeginning {
  private final String text;

  /** What each field's value begins with: for a text its characters as they are written. */
  private final Map<String, String> values = new LinkedHashMap<>();

  private JsonBeginning(String text) {
    this.text = text;
  }

  /** Whether a text begins as an object does. */
  public static boolean isObject(String text) {
    int brace = skipBlank(text, 0);
    if (brace == text.length() || text.charAt(brace) != '{') {
      return false;
    }
    int next = skipBlank(text, brace + 1);
    return next == text.length() || text.charAt(next) == '"' || text.charAt(next) == '}';
  }

  /** Goes over the beginning of a text. */
  public static JsonBeginning of(String text) {
    JsonBeginning beginning = new JsonBeginning(text);
    if (isObject(text)) {
      beginning.scan();
    }
    return beginning;
  }

  /** The value of a field, as it is written, if the field is there and a text. */
  public Optional<String> text(String field) {
    String value = values.get(field);
    return value != null && value.startsWith("\"")
        ? Optional.of(value.substring(1))
        : Optional.empty();
  }

  /** Whether a field is there and a list. */
  public boolean isList(String field) {
    return "[".equals(values.get(field));
  }

  private static int skipBlank(String text, int from) {
    int i = from;
    while (i < text.length() && " \t\r\n".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  private void scan() {
    int depth = 0;
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == '"') {
        int close = closingQuote(i);
        if (depth == 1) {
          field(i, close);
        }
        i = close;
      } else if (c == '{' || c == '[') {
        depth++;
      } else if ((c == '}' || c == ']') && --depth == 0) {
        return;
      }
      i++;
    }
  }

  /** The index of the quotation mark that ends a text, or of the end. */
  private int closingQuote(int open) {
    int i = open + 1;
    while (i < text.length() && text.charAt(i) != '"') {
      i += text.charAt(i) == '\\' ? 2 : 1;
    }
    return Math.min(i, text.length());
  }

  /** Notes a field, if a colon follows the text. */
  private void field(int open, int close) {
    int colon = skipBlank(text, Math.min(text.length(), close + 1));
    if (colon >= text.length() || text.charAt(colon) != ':') {
      return;
    }
    int value = skipBlank(text, colon + 1);
    if (value < text.length()) {
      int end = text.charAt(value) == '"' ? closingQuote(value) : value + 1;
      values.putIfAbsent(text.substring(open + 1, close), text.substring(value, end));
    }
  }
}
