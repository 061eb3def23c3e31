package org.argmap.report;

import java.util.ArrayList;
import java.util.List;
import org.argmap.internal.text.VisibleText;

/**
 * A piece of a line that a terminal shows as one: a character with all that is drawn onto it.
 *
 * @param start the index of its first UTF-16 unit in the line
 * @param end the index behind its last UTF-16 unit
 * @param shown what is written for it; nothing in it moves the cursor, rings a bell or turns text
 * @param width the columns that it takes
 */
record DisplayCell(int start, int end, String shown, int width) {
  private static final int MOST_JOINED = 16;
  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;
  private static final int EMOJI_PRESENTATION = 0xFE0F;

  /** The cells of a part of a line. */
  static List<DisplayCell> of(String line, int from, int to) {
    List<DisplayCell> cells = new ArrayList<>();
    for (int i = from; i < to; ) {
      DisplayCell cell = at(line, i, to);
      cells.add(cell);
      i = cell.end();
    }
    return cells;
  }

  /** A text with all that is invisible in it made visible. */
  static String visible(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    of(text, 0, text.length()).forEach(cell -> shown.append(cell.shown()));
    return shown.toString();
  }

  private static DisplayCell at(String line, int start, int to) {
    int first = line.codePointAt(start);
    int end = start + Character.charCount(first);
    if (VisibleText.isInvisible(first)) {
      String name = VisibleText.name(first);
      return new DisplayCell(start, end, name, name.length());
    }
    if (isMark(first)) {
      // A mark with nothing to sit on gets the dotted circle that Unicode charts use.
      return new DisplayCell(start, end, "\u25CC" + line.substring(start, end), 1);
    }
    int width = WideCharacters.contains(first) ? 2 : 1;
    int last = first;
    for (int joined = 0; end < to && joined < MOST_JOINED; joined++) {
      int next = line.codePointAt(end);
      if (!joins(first, last, next, line, end, to, joined)) {
        break;
      }
      if (next == EMOJI_PRESENTATION || isRegionalIndicator(next)) {
        width = 2;
      }
      end += Character.charCount(next);
      last = next;
    }
    return new DisplayCell(start, end, line.substring(start, end), width);
  }

  private static boolean joins(
      int first, int last, int next, String line, int at, int to, int joined) {
    if (isMark(next) || isSkinTone(next) || isTag(next)) {
      return true;
    }
    if (next == ZERO_WIDTH_NON_JOINER) {
      return Character.isLetter(first);
    }
    if (next == ZERO_WIDTH_JOINER) {
      int after = at + 1;
      return Character.isLetter(first)
          || (isPictograph(first) && after < to && isPictograph(line.codePointAt(after)));
    }
    if (last == ZERO_WIDTH_JOINER) {
      return isPictograph(next);
    }
    return (joined == 0 && isRegionalIndicator(first) && isRegionalIndicator(next))
        || isVowelOrFinalJamo(next);
  }

  private static boolean isMark(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }

  private static boolean isSkinTone(int codePoint) {
    return codePoint >= 0x1F3FB && codePoint <= 0x1F3FF;
  }

  /** The letters of a flag such as that of Scotland; nothing shows them. */
  private static boolean isTag(int codePoint) {
    return codePoint >= 0xE0020 && codePoint <= 0xE007F;
  }

  private static boolean isRegionalIndicator(int codePoint) {
    return codePoint >= 0x1F1E6 && codePoint <= 0x1F1FF;
  }

  private static boolean isVowelOrFinalJamo(int codePoint) {
    return codePoint >= 0x1160 && codePoint <= 0x11FF;
  }

  private static boolean isPictograph(int codePoint) {
    return codePoint >= 0x1F000 || (codePoint >= 0x2190 && codePoint <= 0x2BFF);
  }
}
