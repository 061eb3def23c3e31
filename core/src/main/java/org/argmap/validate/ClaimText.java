package org.argmap.validate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words of a text.
 *
 * @param words all words in lower case, in order, without punctuation
 * @param terms the significant ones among them, each once and in its basic form: no function words,
 *     no endings; empty where the language has no word lists
 */
public record ClaimText(List<String> words, Set<String> terms) {
  private static final int LONGEST = 20_000;

  /** Makes the text. */
  public ClaimText {
    words = List.copyOf(words);
    terms = Set.copyOf(terms);
  }

  /**
   * The words joined by single spaces: equal for texts that differ in case and punctuation only.
   */
  public String normalised() {
    return String.join(" ", words);
  }

  static ClaimText of(String text, WordLists lists) {
    String plain =
        Normalizer.normalize(
                text.length() > LONGEST ? text.substring(0, LONGEST) : text, Normalizer.Form.NFKC)
            .toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < plain.length(); ) {
      int codePoint = plain.codePointAt(i);
      i += Character.charCount(codePoint);
      boolean inside =
          Character.isLetterOrDigit(codePoint)
              || Character.getType(codePoint) == Character.NON_SPACING_MARK
              || ((codePoint == '\'' || codePoint == '’' || codePoint == '-')
                  && word.length() > 0
                  && i < plain.length()
                  && Character.isLetterOrDigit(plain.codePointAt(i)));
      if (inside) {
        word.appendCodePoint(codePoint == '’' ? '\'' : codePoint);
      } else if (word.length() > 0) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    if (word.length() > 0) {
      words.add(word.toString());
    }
    Set<String> terms = new LinkedHashSet<>();
    for (String each : words) {
      lists.term(each).ifPresent(terms::add);
    }
    return new ClaimText(words, terms);
  }
}
