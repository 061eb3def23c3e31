package org.argmap.format.argdown.writing;

import java.util.List;
import org.argmap.format.argdown.notation.VisibleText;

/** Writes tags: as one word, or in parentheses. */
final class TagText {
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
    return VisibleText.areAll(tag)
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

  static String of(String tag) {
    for (int i = 0; i < tag.length(); i++) {
      if (!isPlain(tag.charAt(i))) {
        return "#(" + tag + ")";
      }
    }
    return "#" + tag;
  }
}
