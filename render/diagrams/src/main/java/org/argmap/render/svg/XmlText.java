package org.argmap.render.svg;

import org.argmap.render.text.VisibleText;

/** Escapes the text between XML tags. */
final class XmlText {

  private XmlText() {}

  /**
   * Returns a text with {@code &}, {@code <} and {@code >} as entities and every character that XML
   * does not allow replaced, as by {@link VisibleText}.
   */
  static String escape(String text) {
    String visible = VisibleText.of(text);
    StringBuilder out = new StringBuilder(visible.length() + 16);
    for (int i = 0; i < visible.length(); i++) {
      char c = visible.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        default -> out.append(c);
      }
    }
    return out.toString();
  }
}
