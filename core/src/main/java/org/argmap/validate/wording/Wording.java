package org.argmap.validate.wording;

import java.util.List;
import java.util.Locale;
import org.argmap.model.Claim;
import org.argmap.model.Element;
import org.argmap.model.ElementId;

/**
 * Names elements and quotes texts in messages: always in the same way, short, and with nothing that
 * could upset a terminal or turn the direction of the message round.
 */
public final class Wording {
  private static final int LONGEST = 60;
  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private Wording() {}

  /** An id in double quotes. */
  public static String quoted(ElementId id) {
    return "\"" + id.value() + "\"";
  }

  /** The kind of an element and its id, such as {@code claim "trust"}. */
  public static String name(ElementId id) {
    return id.kind().word() + " " + quoted(id);
  }

  /** The kind of an element and its id, such as {@code claim "trust"}. */
  public static String name(Element element) {
    return name(element.id());
  }

  /**
   * A claim with the beginning of its text, such as {@code claim "trust" (“Intrusions erode…”)}.
   */
  public static String withText(Claim claim) {
    return claim.text().isBlank() ? name(claim) : name(claim) + " (" + quoted(claim.text()) + ")";
  }

  /** The beginning of a text, cut between two words where it is cut, in typographic quotes. */
  public static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("“");
    int end = end(text);
    for (int i = 0; i < end; ) {
      int codePoint = text.codePointAt(i);
      i += Character.charCount(codePoint);
      if (isBreak(codePoint)) {
        quoted.append(' ');
      } else if (isInvisible(codePoint)) {
        quoted.append(codePoint(codePoint));
      } else {
        quoted.appendCodePoint(codePoint);
      }
    }
    return quoted.append(end < text.length() ? "…”" : "”").toString();
  }

  private static int end(String text) {
    if (text.length() <= LONGEST) {
      return text.length();
    }
    int cut = LONGEST;
    while (cut > LONGEST / 2 && !Character.isWhitespace(text.charAt(cut))) {
      cut--;
    }
    if (cut == LONGEST / 2) {
      cut = Character.isLowSurrogate(text.charAt(LONGEST)) ? LONGEST - 1 : LONGEST;
    }
    return cut;
  }

  private static boolean isBreak(int codePoint) {
    return codePoint == '\n' || codePoint == '\r' || codePoint == '\t';
  }

  /** Joiners are left alone: emoji and Persian words fall apart without them. */
  private static boolean isInvisible(int codePoint) {
    if (codePoint == ZERO_WIDTH_NON_JOINER || codePoint == ZERO_WIDTH_JOINER) {
      return false;
    }
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }

  /** A character by its number, such as {@code U+202E}. */
  public static String codePoint(int codePoint) {
    return String.format(Locale.ROOT, "U+%04X", codePoint);
  }

  /** Some ids in double quotes, such as {@code "a", "b" and 7 more}. */
  public static String ids(List<? extends ElementId> ids, int most) {
    return list(ids.stream().limit(most).map(Wording::quoted).toList(), ids.size());
  }

  /**
   * Some words as a list, such as {@code a, b and c}.
   *
   * @param shown the words
   * @param all how many there would be if all were shown
   */
  public static String list(List<String> shown, int all) {
    int more = all - shown.size();
    if (shown.size() == 1 && more == 0) {
      return shown.get(0);
    }
    int last = more > 0 ? shown.size() : shown.size() - 1;
    String end = more > 0 ? more + " more" : shown.get(last);
    return String.join(", ", shown.subList(0, last)) + " and " + end;
  }
}
