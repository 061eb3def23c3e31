package org.argmap.validate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.argmap.model.ArgumentMap;
import org.argmap.model.Claim;

/**
 * The words that rules look for, in one language. They are resources beside this class, one folder
 * for each language and one file for each {@link WordList}, with one word or phrase on each line;
 * {@code #} begins a comment.
 */
public final class WordLists {
  /** No words: for languages that Argmap has no lists of. */
  static final WordLists NONE = new WordLists(new EnumMap<>(WordList.class));

  /**
   * English prose has one function word in two or three words, and terse maps one in eight; other
   * languages stay below that once the words that they spell alike are left out.
   */
  private static final int FUNCTION_WORDS_ONE_IN = 8;

  private static final List<String> LANGUAGES = List.of("en");
  private static final Map<String, WordLists> KNOWN =
      LANGUAGES.stream().collect(Collectors.toUnmodifiableMap(tag -> tag, WordLists::load));

  private final Map<WordList, Set<String>> lists;
  private final Map<WordList, Phrases> phrases = new EnumMap<>(WordList.class);

  private WordLists(Map<WordList, Set<String>> lists) {
    this.lists = lists;
  }

  /**
   * The lists of a map's language. A map that does not say its language is taken for English when
   * enough of its words are English function words.
   */
  static Optional<WordLists> forMap(ArgumentMap map) {
    Optional<String> tag = map.metadata().language();
    if (tag.isPresent()) {
      return Optional.ofNullable(KNOWN.get(Locale.forLanguageTag(tag.get()).getLanguage()));
    }
    return KNOWN.values().stream().filter(lists -> lists.fits(map)).findFirst();
  }

  private boolean fits(ArgumentMap map) {
    Vocabulary plain = new Vocabulary(NONE);
    int all = 0;
    int function = 0;
    for (Claim claim : map.claims().subList(0, Math.min(50, map.claims().size()))) {
      for (String word : ClaimText.of(claim.text(), plain).words()) {
        all++;
        boolean english =
            list(WordList.FUNCTION_WORDS).contains(word)
                && !list(WordList.SHARED_SPELLINGS).contains(word);
        function += english ? 1 : 0;
      }
    }
    return function * FUNCTION_WORDS_ONE_IN >= all;
  }

  /** The words or phrases of a list, in lower case. */
  public Set<String> list(WordList list) {
    return lists.getOrDefault(list, Set.of());
  }

  /** Where the words or phrases of a list stand in a text, in its order. */
  public List<Phrases.Match> find(WordList list, ClaimText text) {
    Phrases known = phrases.get(list);
    return known == null ? List.of() : known.in(text);
  }

  /** The basic forms of a significant word; none for function words and without word lists. */
  List<String> terms(String word) {
    if (lists.isEmpty() || isInsignificant(word)) {
      return List.of();
    }
    int hyphen = word.indexOf('-');
    if (hyphen < 0) {
      return EnglishEndings.parts(word);
    }
    List<String> terms = new ArrayList<>();
    int start = 0;
    while (start <= word.length()) {
      int end = hyphen < 0 ? word.length() : hyphen;
      String part = word.substring(start, end);
      if (!isInsignificant(part)) {
        terms.addAll(EnglishEndings.parts(part));
      }
      start = end + 1;
      hyphen = word.indexOf('-', start);
    }
    return List.copyOf(terms);
  }

  private boolean isInsignificant(String word) {
    return word.length() < 2
        || list(WordList.FUNCTION_WORDS).contains(word)
        || list(WordList.GENERAL_WORDS).contains(word);
  }

  /** The word with contractions written out, singular and plural alike, where there are lists. */
  String base(String word) {
    return lists.isEmpty() ? word : EnglishEndings.oneNumber(word);
  }

  private static WordLists load(String tag) {
    Map<WordList, Set<String>> lists = new EnumMap<>(WordList.class);
    for (WordList list : WordList.values()) {
      lists.put(list, load(tag, list));
    }
    WordLists loaded = new WordLists(lists);
    lists.forEach((list, words) -> loaded.phrases.put(list, Phrases.of(words)));
    return loaded;
  }

  private static Set<String> load(String tag, WordList list) {
    String resource = "words/" + tag + "/" + list.fileName();
    try (InputStream in = WordLists.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("The resource " + resource + " is missing.");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.replaceFirst("#.*", "").strip())
          .filter(line -> !line.isEmpty())
          .collect(Collectors.toCollection(LinkedHashSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
