package org.argmap.render.html;

import org.argmap.render.text.VisibleText;

/** Escapes text for HTML content and double-quoted attributes. */
final class HtmlText {

  private HtmlText() {}

  /**
   * Returns a text on one line, with the five characters that have a meaning as references; what
   * cannot be shown is replaced as {@link VisibleText} says.
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
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c);
      }
    }
    return out.toString();
  }

  /**
   * Returns a value of an {@code id} attribute for the id of an element: {@code o-} and the id,
   * with all but ASCII letters, digits, hyphens, full stops and underscores as hexadecimal numbers
   * between colons. Different ids give different values.
   */
  static String anchor(String id) {
    StringBuilder out = new StringBuilder("o-");
    id.codePoints()
        .forEach(
            c -> {
              boolean plain =
                  c < 0x80 && (Character.isLetterOrDigit(c) || c == '-' || c == '.' || c == '_');
              if (plain) {
                out.append((char) c);
              } else {
                out.append(':').append(Integer.toHexString(c)).append(':');
              }
            });
    return out.toString();
  }
}
