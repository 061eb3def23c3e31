package org.argmap.model;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Ids made from text. */
public final class Ids {
  private static final int MAX_WORDS = 6;
  private static final int MAX_SLUG = 48;

  private Ids() {}

  /**
   * Makes a readable id from any text: its first {@value #MAX_WORDS} words in lower case, accents
   * of Latin letters dropped, joined by hyphens, {@value #MAX_SLUG} characters at most. Text
   * without a letter or digit gives {@code id-} and a hash of the text.
   *
   * <p>The same text always gives the same id. Make an id once and keep it: an id that is made
   * again after the text was reworded is another id.
   *
   * <pre>{@code
   * Ids.fromText("Sharing agreements lapse."); // "sharing-agreements-lapse"
   * }</pre>
   */
  public static String fromText(String text) {
    String head = text.length() > 4 * MAX_SLUG ? text.substring(0, 4 * MAX_SLUG) : text;
    String ascii = fromAscii(head);
    if (ascii != null) {
      return ascii.isEmpty() ? "id-" + hash(text) : ascii;
    }
    // Composed, so that an id equals what people type, and Korean and Japanese keep their letters.
    String plain = Normalizer.normalize(head, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder slug = new StringBuilder();
    int words = 0;
    boolean inWord = false;
    boolean afterLatin = false;
    for (int i = 0; i < plain.length(); ) {
      int codePoint = plain.codePointAt(i);
      i += Character.charCount(codePoint);
      boolean isMark = isMark(codePoint);
      if (Character.isLetterOrDigit(codePoint) || (isMark && inWord && !afterLatin)) {
        if (!inWord && ++words > MAX_WORDS) {
          break;
        }
        String letter = withoutAccents(codePoint);
        if (slug.length() + letter.length() + 1 > MAX_SLUG) {
          break;
        }
        slug.append(!inWord && slug.length() > 0 ? "-" : "").append(letter);
        inWord = true;
        afterLatin = isMark ? afterLatin : isLatin(codePoint);
      } else if (!isMark && !joins(codePoint)) {
        inWord = false;
      }
    }
    return slug.length() > 0 ? slug.toString() : "id-" + hash(text);
  }

  /** The id of a text of ASCII characters alone, which most are; null if it has others. */
  private static @Nullable String fromAscii(String text) {
    StringBuilder slug = new StringBuilder(MAX_SLUG);
    int words = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        return null;
      }
      boolean isUpper = c >= 'A' && c <= 'Z';
      if (isUpper || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        boolean isFull = slug.length() + 2 > MAX_SLUG || (!inWord && words == MAX_WORDS);
        if (isFull) {
          return isAscii(text, i) ? slug.toString() : null;
        }
        if (!inWord) {
          words++;
          if (slug.length() > 0) {
            slug.append('-');
          }
        }
        slug.append(isUpper ? (char) (c + ('a' - 'A')) : c);
        inWord = true;
      } else if (c != '\'') {
        inWord = false;
      }
    }
    return slug.toString();
  }

  private static boolean isAscii(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static boolean isMark(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }

  private static boolean isLatin(int codePoint) {
    return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.LATIN;
  }

  /** Returns a Latin letter without its accents; in other scripts marks are more than accents. */
  private static String withoutAccents(int codePoint) {
    String letter = Character.toString(codePoint);
    if (codePoint < 0x80 || !isLatin(codePoint)) {
      return letter;
    }
    String base = Normalizer.normalize(letter, Normalizer.Form.NFD);
    return Character.toString(base.codePointAt(0));
  }

  /** Returns whether a character that is no letter stands inside words: apostrophes, joiners. */
  private static boolean joins(int codePoint) {
    return codePoint == '\''
        || codePoint == '\u2019'
        || codePoint == '\u00ad'
        || codePoint == '\u200c'
        || codePoint == '\u200d';
  }

  /** Returns the beginning of an id, with no surrogate pair cut in two. */
  static String shorten(String id, int length) {
    if (id.length() <= length) {
      return id;
    }
    return id.substring(0, Character.isHighSurrogate(id.charAt(length - 1)) ? length - 1 : length);
  }

  /** Returns a short, stable fingerprint of a text. */
  static String hash(String text) {
    return String.format(Locale.ROOT, "%08x", text.hashCode());
  }
}
