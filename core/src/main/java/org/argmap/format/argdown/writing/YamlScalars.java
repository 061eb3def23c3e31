package org.argmap.format.argdown.writing;

import java.util.Locale;
import java.util.Set;

/**
 * Texts and titles as YAML that both a YAML reader and Argdown take for what they are: plain where
 * nothing can be mistaken, in double quotes otherwise. What would end a data block or the front
 * matter, or begin a title, is escaped even within quotes.
 */
final class YamlScalars {
  private static final int LONGEST_PLAIN = 10_000;

  /** What YAML 1.1 or 1.2 takes for a truth value, null or number. */
  private static final Set<String> WORDS =
      Set.of("true", "false", "yes", "no", "on", "off", "y", "n", "null", "nan", "inf", "infinity");

  private YamlScalars() {}

  static String text(String text) {
    return isPlain(text) ? text : quoted(text);
  }

  static boolean isPlain(String text) {
    int length = text.length();
    if (length == 0
        || length > LONGEST_PLAIN
        || !Character.isLetter(text.charAt(0))
        || text.charAt(length - 1) == ' '
        || WORDS.contains(text.toLowerCase(Locale.ROOT))) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      boolean isHarmless =
          c < 128
              ? Character.isLetterOrDigit(c) || " -_.;'()/+".indexOf(c) >= 0
              : Character.isLetterOrDigit(c) || "’‘“”–—…".indexOf(c) >= 0;
      if (!isHarmless) {
        return false;
      }
    }
    return true;
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
      switch (c) {
        case '"' -> quoted.append("\\\"");
        case '\\' -> quoted.append("\\\\");
        case '\n' -> quoted.append("\\n");
        case '\t' -> quoted.append("\\t");
        case '\r' -> quoted.append("\\r");
        case '}' -> quoted.append("\\x7d");
        case ']', '>' -> quoted.append(next == ':' ? "\\x%02x".formatted((int) c) : c);
        case '=' -> quoted.append(next == '=' ? "\\x3d" : c);
        case '@' -> quoted.append(next == 'i' ? "\\x40" : c);
        default -> i = append(quoted, text, i);
      }
    }
    return quoted.append('"').toString();
  }

  /** Appends the character at an index; returns the index of its last unit. */
  private static int append(StringBuilder quoted, String text, int i) {
    char c = text.charAt(i);
    boolean isPair =
        Character.isHighSurrogate(c)
            && i + 1 < text.length()
            && Character.isLowSurrogate(text.charAt(i + 1));
    if (isPair) {
      quoted.append(c).append(text.charAt(i + 1));
      return i + 1;
    } else if (isPrintable(c)) {
      quoted.append(c);
    } else {
      quoted.append("\\u%04x".formatted((int) c));
    }
    return i;
  }

  private static boolean isPrintable(char c) {
    if (c < 0x7f) {
      return c >= ' ';
    }
    if (Character.getType(c) == Character.FORMAT) {
      return c == '\u200c' || c == '\u200d';
    }
    return c > 0xa0 && !Character.isSurrogate(c) && c != '\u2028' && c != '\u2029' && c < '\ufffe';
  }
}
