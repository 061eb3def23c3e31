package org.argmap.print;

import java.text.Bidi;
import java.text.Normalizer;

/**
 * Puts a line of text into the order in which its characters stand from left to right, by the
 * Unicode Bidirectional Algorithm as the JDK has it.
 */
final class VisualOrder {

  private VisualOrder() {}

  /**
   * Returns the line in visual order, its letters composed with their accents where Unicode can.
   */
  static String of(String line, boolean rightToLeft) {
    String text =
        Normalizer.isNormalized(line, Normalizer.Form.NFC)
            ? line
            : Normalizer.normalize(line, Normalizer.Form.NFC);
    char[] characters = text.toCharArray();
    if (!rightToLeft && !Bidi.requiresBidi(characters, 0, characters.length)) {
      return text;
    }
    int base = rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
    Bidi bidi = new Bidi(text, base);
    int count = bidi.getRunCount();
    byte[] levels = new byte[count];
    Integer[] runs = new Integer[count];
    for (int i = 0; i < count; i++) {
      levels[i] = (byte) bidi.getRunLevel(i);
      runs[i] = i;
    }
    Bidi.reorderVisually(levels, 0, runs, 0, count);
    StringBuilder out = new StringBuilder(text.length());
    for (Integer run : runs) {
      String piece = text.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
      out.append(bidi.getRunLevel(run) % 2 == 0 ? piece : reversed(piece));
    }
    return out.toString();
  }

  /**
   * Returns the characters from last to first, marks after what they stand on, brackets mirrored.
   */
  private static String reversed(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int end = text.length();
    while (end > 0) {
      int start = end;
      int c;
      do {
        c = text.codePointBefore(start);
        start -= Character.charCount(c);
      } while (start > 0 && Character.getType(c) == Character.NON_SPACING_MARK);
      for (int at = start; at < end; ) {
        int character = text.codePointAt(at);
        out.appendCodePoint(mirrored(character));
        at += Character.charCount(character);
      }
      end = start;
    }
    return out.toString();
  }

  private static int mirrored(int c) {
    return switch (c) {
      case '(' -> ')';
      case ')' -> '(';
      case '[' -> ']';
      case ']' -> '[';
      case '{' -> '}';
      case '}' -> '{';
      case '<' -> '>';
      case '>' -> '<';
      case 0xAB -> 0xBB;
      case 0xBB -> 0xAB;
      case 0x2039 -> 0x203A;
      case 0x203A -> 0x2039;
      default -> c;
    };
  }
}
