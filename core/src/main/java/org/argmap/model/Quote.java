package org.argmap.model;

/** Quotes ids and texts in messages: short, and with nothing that could upset a terminal. */
final class Quote {
  private static final int LONGEST = 60;

  private Quote() {}

  static String id(ElementId id) {
    return text(id.value());
  }

  static String text(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    int i = 0;
    while (i < text.length() && i < LONGEST) {
      int codePoint = text.codePointAt(i);
      if (codePoint == ' ' || IdSyntax.allowed(codePoint)) {
        quoted.appendCodePoint(codePoint);
      } else {
        quoted.append("\\u%04X".formatted(codePoint));
      }
      i += Character.charCount(codePoint);
    }
    return quoted.append(i < text.length() ? "…\"" : "\"").toString();
  }
}
