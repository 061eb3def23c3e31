package org.argmap.format.argdown.document;

import org.jspecify.annotations.Nullable;

/**
 * Conversion of typographic quotation marks around the values of data, where YAML wants straight
 * ones.
 */
final class SmartQuotes {
  private static final String OPENING = "\u201C\u201E\u201F\u00AB";
  private static final String CLOSING = "\u201D\u201C\u00BB";

  private SmartQuotes() {}

  /**
   * Returns the text with straight quotation marks around values and names; null if there are none
   * to straighten. No character changes its index.
   */
  static @Nullable String straightened(String yaml) {
    StringBuilder straight = null;
    for (int i = nextOpening(yaml, 0); i >= 0; i = nextOpening(yaml, i + 1)) {
      int end = end(yaml, i);
      if (isClosed(yaml, i, end)) {
        straight = straight == null ? new StringBuilder(yaml) : straight;
        straight.setCharAt(i, '"');
        straight.setCharAt(end, '"');
      }
      i = end;
    }
    return straight == null ? null : straight.toString();
  }

  /** Whether quotation marks enclose what has a meaning in YAML outside of them. */
  static boolean encloseSigns(String yaml) {
    for (int i = nextOpening(yaml, 0); i >= 0; i = nextOpening(yaml, i + 1)) {
      int end = end(yaml, i);
      for (int k = i + 1; isClosed(yaml, i, end) && k < end; k++) {
        if (",:{}[]#".indexOf(yaml.charAt(k)) >= 0) {
          return true;
        }
      }
      i = end;
    }
    return false;
  }

  private static int nextOpening(String yaml, int from) {
    for (int i = from; i < yaml.length(); i++) {
      if (isOpening(yaml, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isClosed(String yaml, int open, int end) {
    return end > open + 1 && end < yaml.length() && CLOSING.indexOf(yaml.charAt(end)) >= 0;
  }

  private static boolean isOpening(String yaml, int index) {
    if (OPENING.indexOf(yaml.charAt(index)) < 0) {
      return false;
    }
    int before = index - 1;
    while (before >= 0 && yaml.charAt(before) == ' ') {
      before--;
    }
    return before < 0 || "{[,:\n\r-".indexOf(yaml.charAt(before)) >= 0;
  }

  /** Where the mark that closes stands, or what keeps it from closing on this line. */
  private static int end(String yaml, int open) {
    int i = open + 1;
    while (i < yaml.length()
        && "\n\r\"\\".indexOf(yaml.charAt(i)) < 0
        && CLOSING.indexOf(yaml.charAt(i)) < 0) {
      i++;
    }
    return i;
  }
}
