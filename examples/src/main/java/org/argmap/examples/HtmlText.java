package org.argmap.examples;

/**
 * Text for HTML, in elements and in quoted attributes. What HTML forbids in a document (control
 * characters, unpaired surrogates, noncharacters) becomes U+FFFD; marks that would turn the
 * direction of the text around them are kept, for the page isolates what it shows.
 */
final class HtmlText {
  private HtmlText() {}

  static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(codePoint -> append(out, codePoint));
    return out.toString();
  }

  private static void append(StringBuilder out, int codePoint) {
    switch (codePoint) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      case '\'' -> out.append("&#39;");
      default -> out.appendCodePoint(isForbidden(codePoint) ? 0xFFFD : codePoint);
    }
  }

  private static boolean isForbidden(int codePoint) {
    boolean control = Character.isISOControl(codePoint) && codePoint != '\n' && codePoint != '\t';
    boolean surrogate = codePoint >= 0xD800 && codePoint <= 0xDFFF;
    boolean noncharacter =
        (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
    return control || surrogate || noncharacter;
  }
}
