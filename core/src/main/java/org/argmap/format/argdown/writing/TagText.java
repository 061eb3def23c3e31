package org.argmap.format.argdown.writing;

import java.util.List;
import org.argmap.format.argdown.notation.VisibleText;

/** Writes tags: as one word, or in parentheses. */
final class TagText {
  /** Longer tags are not looked for in texts. */
  static final int LONGEST = 1_000;

  private TagText() {}

  /** Whether all of these can be written as tags. */
  static boolean areAll(List<String> tags) {
    for (String tag : tags) {
      if (!canBe(tag)) {
        return false;
      }
    }
    return true;
  }

  private static boolean canBe(String tag) {
    return tag.length() <= LONGEST
        && VisibleText.areAll(tag)
        && tag.indexOf(')') < 0
        && !tag.contains("]:")
        && !tag.contains(">:")
        && !tag.contains("//")
        && !tag.contains("@include");
  }

  /** Whether a character can stand in a tag without parentheses. */
  static boolean isPlain(char c) {
    return c < 128
        ? Character.isLetterOrDigit(c) || c == '-'
        : c >= 0xC0 && c <= 0xD7FF && Character.isLetterOrDigit(c);
  }

  /** Returns the index after the tag that begins at a sign; -1 if no reader finds one there. */
  static int end(String text, int sign) {
    if (text.startsWith("(", sign + 1)) {
      int end = sign + 2;
      while (end < text.length() && end - sign <= LONGEST + 2 && text.charAt(end) != ')') {
        end++;
      }
      boolean isClosed = end < text.length() && text.charAt(end) == ')';
      return isClosed && canBe(text.substring(sign + 2, end)) ? end + 1 : -1;
    }
    int end = sign + 1;
    while (end < text.length() && end - sign <= LONGEST && isPlain(text.charAt(end))) {
      end++;
    }
    boolean isWhole = end == text.length() || !mayContinue(text.charAt(end));
    boolean isApart = sign == 0 || !Character.isLetterOrDigit(text.charAt(sign - 1));
    return end > sign + 1 && isWhole && isApart ? end : -1;
  }

  /** Whether one reader of Argdown or another takes a character for part of a tag. */
  static boolean mayContinue(char c) {
    return isPlain(c) || c >= 0xA0 || "_[]\\^`".indexOf(c) >= 0;
  }

  /** Returns the name of the tag between two indexes. */
  static String name(String text, int sign, int end) {
    return text.charAt(sign + 1) == '('
        ? text.substring(sign + 2, end - 1)
        : text.substring(sign + 1, end);
  }

  static String of(String tag) {
    for (int i = 0; i < tag.length(); i++) {
      if (!isPlain(tag.charAt(i))) {
        return "#(" + tag + ")";
      }
    }
    return "#" + tag;
  }
}
