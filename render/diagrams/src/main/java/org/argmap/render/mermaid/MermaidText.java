package org.argmap.render.mermaid;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Escapes text of Mermaid flowcharts. A label stands in double quotes and is read as Markdown and
 * HTML, so everything with a meaning there is written as a Mermaid entity code ({@code #35;}),
 * which Mermaid turns into the character after it has read the markup. Tried with Mermaid 11.
 */
final class MermaidText {

  /** Punctuation that has no meaning in a label, wherever it stands. */
  private static final String PLAIN = " ,.!?'/()";

  /** What Mermaid makes an icon or a formula of, after it has turned codes into characters. */
  private static final Pattern LATE_MARKUP = Pattern.compile("fa[a-z]?(?=#58;fa#45;)|#36;(?=#36;)");

  private MermaidText() {}

  /**
   * Returns a label without its quotes. What cannot be shown is U+FFFD, and a run of white space
   * one space; the code of a character is decimal, as Mermaid has it. Names of icons and dollar
   * signs that enclose formulas get a zero-width non-joiner, for no code would keep Mermaid from
   * them.
   */
  static String label(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    boolean space = false;
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      at += Character.charCount(c);
      if (c == ' ' || (c >= 0x09 && c <= 0x0D) || c == 0x85 || c == 0x2028 || c == 0x2029) {
        space = out.length() > 0;
        continue;
      }
      if (space) {
        out.append(' ');
        space = false;
      }
      if (!isShown(c)) {
        out.append('\uFFFD');
      } else if (c >= 0x80
          || isLetterOrDigit(c)
          || (PLAIN.indexOf(c) >= 0 && !listBegins(out, c))) {
        out.appendCodePoint(c);
      } else {
        out.append('#').append(c).append(';');
      }
    }
    return LATE_MARKUP.matcher(out).replaceAll("$0\u200C");
  }

  /** Returns whether this character after digits would make a list of the label. */
  private static boolean listBegins(StringBuilder before, int c) {
    return (c == '.' || c == ')')
        && before.length() > 0
        && before.chars().allMatch(b -> b >= '0' && b <= '9');
  }

  private static boolean isLetterOrDigit(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  private static boolean isShown(int c) {
    boolean control = c < 0x20 || (c >= 0x7F && c < 0xA0);
    boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    boolean turnsDirection = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    return !control && !surrogate && !turnsDirection && (c & 0xFFFE) != 0xFFFE;
  }

  /**
   * Returns the name of a node: a prefix and an id, in which everything but ASCII letters and
   * digits is written as its hexadecimal code point between underscores. Different ids give
   * different names, and none is a word of the language.
   */
  static String name(String prefix, String id) {
    StringBuilder out = new StringBuilder(prefix);
    id.codePoints()
        .forEach(
            c -> {
              if (isLetterOrDigit(c)) {
                out.append((char) c);
              } else {
                out.append('_').append(Integer.toHexString(c).toLowerCase(Locale.ROOT)).append('_');
              }
            });
    return out.toString();
  }

  /** Returns an address in double quotes, with what could end it percent-encoded. */
  static String address(String link) {
    return link.replace("\"", "%22")
        .replace("\\", "%5C")
        .replace("<", "%3C")
        .replace(">", "%3E")
        .replace("`", "%60")
        .replace(";", "%3B");
  }
}
