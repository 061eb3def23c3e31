package org.argmap.model;

import java.util.List;
import java.util.Locale;

/**
 * The English words that stand for the arguments of a message: short, and with nothing that could
 * upset a terminal or turn the direction of the message round.
 */
final class EnglishWords {
  private static final int LONGEST = 60;
  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private EnglishWords() {}

  /**
   * The words for an argument.
   *
   * @param form {@code id}, {@code name}, {@code text}, {@code plain}, {@code quoted} or {@code
   *     choice}; empty for the usual words
   */
  static String of(MessageArgument argument, String form) {
    if (argument instanceof MessageArgument.Id id) {
      return element(id, form);
    } else if (argument instanceof MessageArgument.Text text) {
      return form.equals("plain") ? plain(text.text()) : quoted(text.text());
    } else if (argument instanceof MessageArgument.Word word) {
      boolean isQuoted = form.equals("quoted") || form.equals("choice");
      return isQuoted ? "\"" + word.word() + "\"" : word.word();
    } else if (argument instanceof MessageArgument.Phrase phrase) {
      return phrase.english();
    } else if (argument instanceof MessageArgument.Amount amount) {
      return amount.number().toPlainString();
    }
    MessageArgument.Items items = (MessageArgument.Items) argument;
    return list(
        items.items().stream().map(item -> of(item, form)).toList(),
        items.total(),
        form.equals("choice") ? " or " : " and ");
  }

  private static String element(MessageArgument.Id element, String form) {
    String id = "\"" + element.id().value() + "\"";
    String name = element.id().kind().word() + " " + id;
    return switch (form) {
      case "id" -> id;
      case "name" -> name;
      case "text" -> quoted(element.text());
      default -> element.text().isBlank() ? name : name + " (" + quoted(element.text()) + ")";
    };
  }

  /** The beginning of a text, cut between two words where it is cut, in typographic quotes. */
  static String quoted(String text) {
    return "“" + plain(text) + "”";
  }

  /** The beginning of a text, cut between two words where it is cut. */
  private static String plain(String text) {
    StringBuilder shown = new StringBuilder();
    int end = end(text);
    for (int i = 0; i < end; ) {
      int codePoint = text.codePointAt(i);
      i += Character.charCount(codePoint);
      if (isBreak(codePoint)) {
        shown.append(' ');
      } else if (isInvisible(codePoint)) {
        shown.append(String.format(Locale.ROOT, "U+%04X", codePoint));
      } else {
        shown.appendCodePoint(codePoint);
      }
    }
    return shown.append(end < text.length() ? "…" : "").toString();
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

  /** Some words as a list, such as {@code a, b and c}, {@code a, b and 7 more}, or {@code none}. */
  private static String list(List<String> shown, int all, String joint) {
    int more = all - shown.size();
    if (shown.isEmpty()) {
      return more == 0 ? "none" : Integer.toString(more);
    }
    if (shown.size() == 1 && more == 0) {
      return shown.get(0);
    }
    int last = more > 0 ? shown.size() : shown.size() - 1;
    String end = more > 0 ? more + " more" : shown.get(last);
    return String.join(", ", shown.subList(0, last)) + joint + end;
  }
}
