package org.argmap.format.json.token;

import java.util.Locale;
import java.util.Set;

/** Texts as YAML scalars: plain, in double quotes, or as a block, so that each reads as a text. */
public final class YamlText {
  /** YAML lets a key without a question mark have 1,024 characters; escapes take up to six each. */
  private static final int LONGEST_KEY = 128;

  private static final int LONGEST_PLAIN = 10_000;

  /** What YAML 1.1 or 1.2 takes for a truth value or null. */
  private static final Set<String> WORDS =
      Set.of("true", "false", "yes", "no", "on", "off", "y", "n", "null", "nan", "inf", "infinity");

  private YamlText() {}

  public static boolean isLongKey(String key) {
    return key.length() > LONGEST_KEY;
  }

  public static void appendKey(StringBuilder out, String key) {
    out.append(inline(key));
  }

  /** Returns a text on one line. */
  public static String inline(String text) {
    return isPlain(text) ? text : quoted(text);
  }

  /**
   * Whether no YAML reader can take a text for anything but a text: it begins with a letter, and
   * has nothing but letters, digits, single spaces and harmless marks.
   */
  public static boolean isPlain(String text) {
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
      if (!isHarmless && !isHarmlessComma(text, i)) {
        return false;
      }
    }
    return true;
  }

  /** In a list on one line a comma ends a text; outside it is harmless. Quoting is always safe. */
  private static boolean isHarmlessComma(String text, int index) {
    return text.charAt(index) == ',' && text.length() > TreeSink.LINE;
  }

  /** Whether a text is best written as a block: lines of printable text, ended by single \n. */
  public static boolean isBlock(String text) {
    if (text.indexOf('\n') < 0 || text.charAt(0) == ' ' || text.charAt(0) == '\n') {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean endsLine = c == '\n';
      if (!endsLine && !isPrintable(c)) {
        return false;
      }
      boolean isBlankLine = endsLine && i > 0 && text.charAt(i - 1) == ' ';
      if (isBlankLine) {
        return false; // trailing spaces, which editors drop
      }
    }
    return text.charAt(text.length() - 1) != ' ' && !text.endsWith("\n\n");
  }

  private static boolean isPrintable(char c) {
    if (c < 0x7f) {
      return c >= ' ';
    }
    if (Character.getType(c) == Character.FORMAT) {
      return isJoiner(c);
    }
    return c >= 0xa0 && !Character.isSurrogate(c) && c != '\u2028' && c != '\u2029' && c < '\ufffe';
  }

  /** What joins emoji and letters of some scripts, which would be hard to read escaped. */
  private static boolean isJoiner(char c) {
    return c == '\u200c' || c == '\u200d';
  }

  /** Returns the header of a block and its lines, indented. */
  public static String block(String text, int indent) {
    boolean endsWithLine = text.endsWith("\n");
    String body = endsWithLine ? text.substring(0, text.length() - 1) : text;
    StringBuilder block = new StringBuilder(endsWithLine ? "|" : "|-");
    String space = " ".repeat(indent);
    for (String line : body.split("\n", -1)) {
      block.append('\n').append(line.isEmpty() ? "" : space).append(line);
    }
    return block.append('\n').toString();
  }

  /** Returns a text in double quotes, everything that is not plainly printable escaped. */
  public static String quoted(String text) {
    StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> quoted.append("\\\"");
        case '\\' -> quoted.append("\\\\");
        case '\n' -> quoted.append("\\n");
        case '\t' -> quoted.append("\\t");
        case '\r' -> quoted.append("\\r");
        default -> {
          boolean isPair =
              Character.isHighSurrogate(c)
                  && i + 1 < text.length()
                  && Character.isLowSurrogate(text.charAt(i + 1));
          if (isPair) {
            quoted.append(c).append(text.charAt(++i));
          } else if (isPrintable(c)) {
            quoted.append(c);
          } else {
            quoted.append("\\u%04x".formatted((int) c));
          }
        }
      }
    }
    return quoted.append('"').toString();
  }
}
