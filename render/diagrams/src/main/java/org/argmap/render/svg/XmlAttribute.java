package org.argmap.render.svg;

import java.util.Locale;

/** Escapes the values of double-quoted XML attributes. */
final class XmlAttribute {

  private XmlAttribute() {}

  /**
   * Returns a value with {@code &}, {@code <}, {@code >}, quotes and white space other than the
   * space as character references, so that a parser returns it unchanged, and with U+FFFD in place
   * of characters that XML does not allow.
   */
  static String escape(String value) {
    StringBuilder out = new StringBuilder(value.length() + 16);
    int at = 0;
    while (at < value.length()) {
      int c = value.codePointAt(at);
      at += Character.charCount(c);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        case '\t', '\n', '\r' -> out.append("&#").append(c).append(';');
        default -> out.appendCodePoint(isAllowed(c) ? c : 0xFFFD);
      }
    }
    return out.toString();
  }

  /**
   * Returns a value for the {@code id} attribute: a prefix and the id of an element of the map, in
   * which every character other than letters, digits, hyphens, full stops and underscores is
   * written as its hexadecimal code point between colons. Different ids give different values.
   */
  static String id(String prefix, String id) {
    StringBuilder out = new StringBuilder(prefix);
    int at = 0;
    while (at < id.length()) {
      int c = id.codePointAt(at);
      at += Character.charCount(c);
      boolean plain =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || c == '-'
              || c == '.'
              || c == '_';
      if (plain) {
        out.append((char) c);
      } else {
        out.append(':').append(Integer.toHexString(c).toLowerCase(Locale.ROOT)).append(':');
      }
    }
    return out.toString();
  }

  /** Returns whether XML 1.0 allows a character (production Char) and it does not reverse text. */
  private static boolean isAllowed(int c) {
    boolean inXml = (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
    boolean turnsDirection = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    return inXml && !turnsDirection;
  }
}
