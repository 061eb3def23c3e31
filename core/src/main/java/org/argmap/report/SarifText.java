package org.argmap.report;

import java.nio.charset.StandardCharsets;

/** Escaping of text for SARIF, where braces, brackets and file names have a meaning. */
final class SarifText {
  private SarifText() {}

  /**
   * A plain text message (3.11). Braces stand for placeholders unless they are doubled; brackets
   * followed by parentheses are links unless the brackets are escaped.
   */
  static String message(String text) {
    boolean looksLinked = text.contains("](");
    StringBuilder escaped = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '{' || c == '}') {
        escaped.append(c);
      } else if (looksLinked && (c == '[' || c == ']' || c == '\\')) {
        escaped.append('\\');
      }
      escaped.append(c);
    }
    return escaped.toString();
  }

  /** A file name as a URI: absolute names with the scheme {@code file}, others relative. */
  static String uri(String document) {
    if (isUri(document)) {
      return document;
    }
    String path = document.replace('\\', '/');
    if (isDrive(path)) {
      return "file:///" + path.charAt(0) + ":" + encode(path.substring(2));
    }
    if (path.startsWith("//")) {
      return "file:" + encode(path);
    }
    String encoded = encode(path);
    return path.startsWith("/") ? "file://" + encoded : encoded;
  }

  private static boolean isUri(String document) {
    int colon = document.indexOf("://");
    return colon > 1
        && document
            .substring(0, colon)
            .chars()
            .allMatch(c -> isLetter(c) || isDigit(c) || c == '+' || c == '-' || c == '.')
        && document.equals(encodeAll(document));
  }

  private static boolean isDrive(String path) {
    return path.length() > 2
        && isLetter(path.charAt(0))
        && path.charAt(1) == ':'
        && path.charAt(2) == '/';
  }

  private static String encode(String path) {
    return encode(path, "/-._~!$&'()*+,;=@");
  }

  private static String encodeAll(String uri) {
    return encode(uri, "/-._~!$&'()*+,;=@:?#[]%");
  }

  /** Percent-encodes the UTF-8 of all characters but letters, digits and the given ones. */
  private static String encode(String text, String kept) {
    StringBuilder encoded = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      int c = b & 0xFF;
      if (isLetter(c) || isDigit(c) || kept.indexOf(c) >= 0) {
        encoded.append((char) c);
      } else {
        encoded.append("%%%02X".formatted(c));
      }
    }
    return encoded.toString();
  }

  private static boolean isLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }
}
