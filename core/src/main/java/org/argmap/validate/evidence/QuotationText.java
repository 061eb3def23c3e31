package org.argmap.validate.evidence;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Texts in the form in which quotations are compared: white space, quotation marks, hyphens and
 * dashes, case, invisible characters and compatibility forms (NFKC) do not count.
 */
final class QuotationText {
  private static final String QUOTES = "\"'`´‘’‚‛“”„‟′″«»‹›";
  private static final String DASHES = "‐‑‒–—―−";
  private static final String TRIMMED = " '.,;:";

  private QuotationText() {}

  /** Returns a text in the form for comparison. */
  static String normalised(String text) {
    String compatible = Normalizer.normalize(text, Normalizer.Form.NFKC);
    StringBuilder plain = new StringBuilder(compatible.length());
    boolean space = true;
    for (int i = 0; i < compatible.length(); i++) {
      char c = compatible.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        if (!space) {
          plain.append(' ');
        }
        space = true;
      } else if (Character.getType(c) != Character.FORMAT) {
        plain.append(plain(c));
        space = false;
      }
    }
    return plain.toString();
  }

  private static char plain(char c) {
    if (QUOTES.indexOf(c) >= 0) {
      return '\'';
    }
    return DASHES.indexOf(c) >= 0 ? '-' : Character.toLowerCase(c);
  }

  /**
   * The passages of a quotation that must stand in the source as they are: what is between marks of
   * omission ({@code ...}) and words in square brackets, which the quoting author put in.
   */
  static List<String> passages(String quotation) {
    String text = normalised(quotation);
    List<String> passages = new ArrayList<>();
    StringBuilder passage = new StringBuilder();
    int lastBracket = text.lastIndexOf(']');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int gap = 0;
      if (c == '[' && i < lastBracket) {
        gap = text.indexOf(']', i) + 1;
      } else if (c == '.') {
        gap = endOfDots(text, i);
      }
      if (gap > i) {
        add(passages, passage);
        i = gap - 1;
      } else {
        passage.append(c);
      }
    }
    add(passages, passage);
    return passages;
  }

  /** Where three or more dots end, with or without spaces between them; 0 if there are fewer. */
  private static int endOfDots(String text, int start) {
    int dots = 0;
    int end = start;
    for (int i = start; i < text.length() && ". ".indexOf(text.charAt(i)) >= 0; i++) {
      if (text.charAt(i) == '.') {
        dots++;
        end = i + 1;
      }
    }
    return dots >= 3 ? end : 0;
  }

  private static void add(List<String> passages, StringBuilder passage) {
    int start = 0;
    int end = passage.length();
    while (start < end && TRIMMED.indexOf(passage.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && TRIMMED.indexOf(passage.charAt(end - 1)) >= 0) {
      end--;
    }
    if (end > start) {
      passages.add(passage.substring(start, end));
    }
    passage.setLength(0);
  }
}
