package org.argmap.internal.yaml;

/** Text from a document as messages show it: short, and with nothing that upsets a terminal. */
public final class YamlText {
  private static final int LONGEST = 60;

  private YamlText() {}

  /** Returns the beginning of a text in quotation marks, invisible characters escaped. */
  public static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    int i = 0;
    while (i < text.length() && i < LONGEST) {
      int codePoint = text.codePointAt(i);
      i += Character.charCount(codePoint);
      switch (Character.getType(codePoint)) {
        case Character.CONTROL,
            Character.FORMAT,
            Character.SURROGATE,
            Character.LINE_SEPARATOR,
            Character.PARAGRAPH_SEPARATOR ->
            quoted.append("\\u%04X".formatted(codePoint));
        default -> quoted.appendCodePoint(codePoint);
      }
    }
    return quoted.append(i < text.length() ? "…\"" : "\"").toString();
  }
}
