package org.argmap.render.outline;

/**
 * Escapes text within a line of Markdown (CommonMark 0.31, and the tables, strikethrough,
 * autolinks, mentions and mathematics that GitHub and GitLab add).
 */
final class MarkdownText {

  private static final String ESCAPED = "\\`*_{}[]()<>#+!|~$^=";

  private MarkdownText() {}

  /**
   * Returns a text that shows as it is: punctuation that may mean something is escaped with a
   * backslash, the ampersand, at signs and the colon of addresses are character references, so that
   * no entity, mention, address or raw HTML comes about.
   */
  static String escape(String line) {
    StringBuilder out = new StringBuilder(line.length() + 16);
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (ESCAPED.indexOf(c) >= 0) {
        out.append('\\').append(c);
      } else if (c == '&') {
        out.append("&amp;");
      } else if (c == '@') {
        out.append("&#64;");
      } else if (c == ':' && line.startsWith("//", i + 1)) {
        out.append("&#58;");
      } else if (c == '.' && isAddress(line, i)) {
        out.append("&#46;");
      } else if ((c == '-' || c == '.') && beginsBlock(line, i)) {
        out.append('\\').append(c);
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** Returns whether this full stop follows the "www" that makes an address of what comes then. */
  private static boolean isAddress(String line, int at) {
    return at >= 3 && line.regionMatches(true, at - 3, "www", 0, 3);
  }

  /**
   * Returns whether the character, where it stands first or after digits, would begin a list or
   * rule.
   */
  private static boolean beginsBlock(String line, int at) {
    for (int i = 0; i < at; i++) {
      if (line.charAt(i) < '0' || line.charAt(i) > '9') {
        return false;
      }
    }
    return line.charAt(at) == '-' || at > 0;
  }
}
