package org.argmap.model;

import java.text.Normalizer;
import java.util.Locale;

/** Makes ids out of text. */
public final class Ids {
  private static final int MAX_WORDS = 6;
  private static final int MAX_SLUG = 48;

  private Ids() {}

  /**
   * Makes a readable id from any text: its first {@value #MAX_WORDS} words in lower case, accents
   * dropped, joined by hyphens, {@value #MAX_SLUG} characters at most. Text without a letter or
   * digit gives {@code id-} and a hash of the text.
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
    String plain = Normalizer.normalize(head, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder slug = new StringBuilder();
    int words = 0;
    boolean inWord = false;
    for (int i = 0; i < plain.length(); ) {
      int codePoint = plain.codePointAt(i);
      i += Character.charCount(codePoint);
      int type = Character.getType(codePoint);
      if (Character.isLetterOrDigit(codePoint)) {
        if (!inWord && ++words > MAX_WORDS) {
          break;
        }
        if (!inWord && slug.length() > 0) {
          slug.append('-');
        }
        if (slug.length() + 2 > MAX_SLUG) {
          break;
        }
        slug.appendCodePoint(codePoint);
        inWord = true;
      } else if (type != Character.NON_SPACING_MARK && codePoint != '\'' && codePoint != '’') {
        inWord = false;
      }
    }
    while (slug.length() > 0 && slug.charAt(slug.length() - 1) == '-') {
      slug.setLength(slug.length() - 1);
    }
    return slug.length() > 0 ? slug.toString() : "id-" + hash(text);
  }

  /** The beginning of an id, with no surrogate pair cut in two. */
  static String shorten(String id, int length) {
    if (id.length() <= length) {
      return id;
    }
    return id.substring(0, Character.isHighSurrogate(id.charAt(length - 1)) ? length - 1 : length);
  }

  /** A short, stable fingerprint of a text. */
  static String hash(String text) {
    return String.format(Locale.ROOT, "%08x", text.hashCode());
  }
}
