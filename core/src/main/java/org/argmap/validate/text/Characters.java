package org.argmap.validate.text;

import java.util.Locale;
import java.util.Set;
import org.argmap.validate.wording.Wording;

/** What single characters are. */
final class Characters {
  private static final Set<Integer> BLANK_LETTERS = Set.of(0x115F, 0x1160, 0x2800, 0x3164, 0xFFA0);

  private Characters() {}

  /** Whether nothing of the text can be seen. */
  static boolean isBlank(String text) {
    return text.codePoints().allMatch(Characters::isBlank);
  }

  private static boolean isBlank(int codePoint) {
    return isSpace(codePoint)
        || switch (Character.getType(codePoint)) {
          case Character.CONTROL, Character.FORMAT -> true;
          default -> BLANK_LETTERS.contains(codePoint);
        };
  }

  /** Whether it is any kind of white space, spaces that do not break among them. */
  static boolean isSpace(int codePoint) {
    return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
  }

  /** The number and the name, such as {@code U+202E (right-to-left override)}. */
  static String name(int codePoint) {
    String name = Character.getName(codePoint);
    return Wording.codePoint(codePoint)
        + (name == null ? "" : " (" + name.toLowerCase(Locale.ROOT) + ")");
  }
}
