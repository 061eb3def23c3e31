package org.argmap.validate;

import com.google.common.collect.ImmutableSet;
import java.text.Normalizer;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A text as rules see it: its words, each with its place in the text and its sentence.
 *
 * <p>A word is a run of letters and digits, with hyphens and apostrophes inside it; words are in
 * lower case and in Unicode form NFKC. Made in time linear in the text.
 */
public final class ClaimText {
  private static final int MANY = 64;

  private final String text;
  private final Word[] words;
  private final int[] starts;
  private final int[] ends;
  private final int[] sentences;

  private ClaimText(String text, Scanner scanner) {
    this.text = text;
    this.words = Arrays.copyOf(scanner.words, scanner.size);
    this.starts = Arrays.copyOf(scanner.starts, scanner.size);
    this.ends = Arrays.copyOf(scanner.ends, scanner.size);
    this.sentences = Arrays.copyOf(scanner.sentences, scanner.size);
  }

  static ClaimText of(String text, Vocabulary vocabulary) {
    Scanner scanner = new Scanner(text, vocabulary);
    scanner.scan();
    return new ClaimText(text, scanner);
  }

  /** The text itself. */
  public String text() {
    return text;
  }

  /** How many words there are. */
  public int size() {
    return words.length;
  }

  /** The words in order: lower case, without punctuation. */
  public List<String> words() {
    return new AbstractList<>() {
      @Override
      public String get(int index) {
        return words[index].text();
      }

      @Override
      public int size() {
        return words.length;
      }
    };
  }

  /** A word, in lower case. */
  public String word(int index) {
    return words[index].text();
  }

  /** A word as it stands in the text. */
  public String written(int index) {
    return text.substring(starts[index], ends[index]);
  }

  /** Where a word begins in the text. */
  public int start(int index) {
    return starts[index];
  }

  /** Where a word has ended in the text. */
  public int end(int index) {
    return ends[index];
  }

  /** The number of the sentence that a word stands in, from 0. */
  public int sentence(int index) {
    return sentences[index];
  }

  /** What stands between a word and the one before it: spaces, punctuation. */
  public String before(int index) {
    return text.substring(index == 0 ? 0 : ends[index - 1], starts[index]);
  }

  /**
   * The basic forms of a word that has a subject matter of its own, such as {@code trust} and
   * {@code build} for "trust-building"; empty for function words, and where the language has no
   * word lists.
   */
  public List<String> terms(int index) {
    return words[index].terms();
  }

  /** The basic forms of the significant words, each once, in the order of the text. */
  public Set<String> terms() {
    ImmutableSet.Builder<String> terms = ImmutableSet.builder();
    for (Word word : words) {
      terms.addAll(word.terms());
    }
    return terms.build();
  }

  /**
   * The words joined by single spaces: equal for texts that differ in case and punctuation only.
   */
  public String normalised() {
    return String.join(" ", words());
  }

  /**
   * What the text says, in a form for comparison: the words in order without hollow ones (articles,
   * "indeed", "of course"), contractions written out, and singular and plural alike. Without word
   * lists it is {@link #normalised}.
   */
  String gist(WordLists lists) {
    StringBuilder gist = new StringBuilder();
    int next = 0;
    for (Phrases.Match hollow : lists.find(WordList.HOLLOW_WORDS, this)) {
      append(gist, next, hollow.from());
      next = hollow.to();
    }
    append(gist, next, words.length);
    return gist.toString();
  }

  private void append(StringBuilder gist, int from, int to) {
    for (int i = from; i < to; i++) {
      gist.append(gist.length() == 0 ? "" : " ").append(words[i].base());
    }
  }

  /** Cuts a text into words. */
  private static final class Scanner {
    private final String text;
    private final Vocabulary vocabulary;
    private Word[] words;
    private int[] starts;
    private int[] ends;
    private int[] sentences;
    private int size;
    private int sentence;

    Scanner(String text, Vocabulary vocabulary) {
      this.text = text;
      this.vocabulary = vocabulary;
      int guess = Math.min(MANY, text.length() / 4 + 2);
      this.words = new Word[guess];
      this.starts = new int[guess];
      this.ends = new int[guess];
      this.sentences = new int[guess];
    }

    void scan() {
      int start = -1;
      for (int i = 0; i < text.length(); ) {
        int codePoint = text.codePointAt(i);
        int width = Character.charCount(codePoint);
        if (isInWord(codePoint) || (start >= 0 && joins(codePoint, i + width))) {
          start = start < 0 ? i : start;
        } else if (start >= 0) {
          take(start, i);
          start = -1;
        }
        i += width;
      }
      if (start >= 0) {
        take(start, text.length());
      }
    }

    private static boolean isInWord(int codePoint) {
      if (codePoint < 128) {
        return (codePoint >= 'a' && codePoint <= 'z')
            || (codePoint >= 'A' && codePoint <= 'Z')
            || (codePoint >= '0' && codePoint <= '9');
      }
      return Character.isLetterOrDigit(codePoint)
          || Character.getType(codePoint) == Character.NON_SPACING_MARK
          || Character.getType(codePoint) == Character.COMBINING_SPACING_MARK;
    }

    /** An apostrophe or a hyphen between letters; also the point or comma inside a number. */
    private boolean joins(int codePoint, int next) {
      if (next >= text.length()) {
        return false;
      }
      int after = text.codePointAt(next);
      return switch (codePoint) {
        case '\'', '’', '-', '\u2010', '\u2011' ->
            Character.isLetter(after) || (Character.isDigit(after) && !digitBefore(next));
        case '.', ',' -> Character.isDigit(after) && digitBefore(next);
        default -> false;
      };
    }

    private boolean digitBefore(int next) {
      return next >= 2 && Character.isDigit(text.charAt(next - 2));
    }

    private void take(int start, int end) {
      if (size == words.length) {
        int more = size * 2;
        words = Arrays.copyOf(words, more);
        starts = Arrays.copyOf(starts, more);
        ends = Arrays.copyOf(ends, more);
        sentences = Arrays.copyOf(sentences, more);
      }
      if (size > 0 && endsSentence(start)) {
        sentence++;
      }
      words[size] = vocabulary.word(normalise(text.substring(start, end)));
      starts[size] = start;
      ends[size] = end;
      sentences[size] = sentence;
      size++;
    }

    /**
     * Whether a sentence ends before the word that begins here. A full stop after a single letter,
     * or before a small one, is taken for that of an abbreviation.
     */
    private boolean endsSentence(int start) {
      int last = size - 1;
      boolean stop = false;
      boolean mark = false;
      boolean space = false;
      for (int i = ends[last]; i < start; i++) {
        char c = text.charAt(i);
        stop |= c == '.';
        mark |= c == '!' || c == '?' || c == '。' || c == '？' || c == '！' || c == '؟' || c == '।';
        space |= Character.isWhitespace(c);
      }
      boolean abbreviated =
          ends[last] - starts[last] == 1 || Character.isLowerCase(text.codePointAt(start));
      return mark || (stop && space && !abbreviated);
    }

    private static String normalise(String word) {
      for (int i = 0; i < word.length(); i++) {
        if (word.charAt(i) > 127) {
          return Normalizer.normalize(word, Normalizer.Form.NFKC)
              .toLowerCase(Locale.ROOT)
              .replace('’', '\'')
              .replace('\u2010', '-')
              .replace('\u2011', '-');
        }
      }
      return word.toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A word of a language.
   *
   * @param text the word in lower case
   * @param base the word with contractions written out, singular and plural alike
   * @param terms its basic forms, if it is significant
   */
  record Word(String text, String base, List<String> terms) {}
}
