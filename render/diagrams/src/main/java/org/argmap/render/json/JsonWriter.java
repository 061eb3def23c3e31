package org.argmap.render.json;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/** A streaming writer of JSON (RFC 8259), one array element to a line. Not thread-safe. */
final class JsonWriter {

  private final Appendable out;

  /** Of each open object or array, whether it has something in it. */
  private final Deque<Boolean> open = new ArrayDeque<>();

  private boolean named;

  JsonWriter(Appendable out) {
    this.out = out;
    open.push(false);
  }

  JsonWriter begin(char bracket) throws IOException {
    separate();
    out.append(bracket);
    open.push(false);
    return this;
  }

  JsonWriter end(char bracket) throws IOException {
    open.pop();
    out.append(bracket);
    return this;
  }

  JsonWriter name(String name) throws IOException {
    separate();
    string(name);
    out.append(':');
    named = true;
    return this;
  }

  JsonWriter value(String value) throws IOException {
    separate();
    string(value);
    return this;
  }

  JsonWriter value(boolean value) throws IOException {
    separate();
    out.append(Boolean.toString(value));
    return this;
  }

  JsonWriter value(long value) throws IOException {
    separate();
    out.append(Long.toString(value));
    return this;
  }

  /** Returns a coordinate or length, in hundredths. */
  JsonWriter value(double value) throws IOException {
    separate();
    long hundredths = Math.round(value * 100);
    if (hundredths % 100 == 0) {
      out.append(Long.toString(hundredths / 100));
    } else {
      String digits = Long.toString(Math.abs(hundredths) + 1000);
      int point = digits.length() - 2;
      String fraction = digits.substring(point).replaceFirst("0$", "");
      out.append(hundredths < 0 ? "-" : "")
          .append(Long.toString(Math.abs(hundredths) / 100))
          .append('.')
          .append(fraction);
    }
    return this;
  }

  /** Begins a new line, for people who read or compare the file. */
  JsonWriter line() throws IOException {
    if (Boolean.TRUE.equals(open.peek())) {
      out.append(",\n");
      open.pop();
      open.push(false);
    } else {
      out.append('\n');
    }
    return this;
  }

  /** Ends the outermost object and the file. */
  void finish() throws IOException {
    out.append("\n}\n");
  }

  private void separate() throws IOException {
    if (named) {
      named = false;
      return;
    }
    if (Boolean.TRUE.equals(open.pop())) {
      out.append(',');
    }
    open.push(true);
  }

  /** A string; lone surrogates and controls are escaped, so that it is whole in every encoding. */
  private void string(String value) throws IOException {
    out.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < 0x20
          || (c >= 0x7F && c < 0xA0)
          || c == 0x2028
          || c == 0x2029
          || turnsDirection(c)
          || isLone(value, i)) {
        out.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }

  private static boolean turnsDirection(char c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }

  private static boolean isLone(String value, int at) {
    char c = value.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 >= value.length() || !Character.isLowSurrogate(value.charAt(at + 1));
    }
    return Character.isLowSurrogate(c)
        && (at == 0 || !Character.isHighSurrogate(value.charAt(at - 1)));
  }
}
