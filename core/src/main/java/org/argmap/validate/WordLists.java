package org.argmap.validate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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

  private static final List<String> LANGUAGES = List.of("en");
  private static final Map<String, WordLists> KNOWN =
      LANGUAGES.stream().collect(Collectors.toUnmodifiableMap(tag -> tag, WordLists::load));

  private final Map<WordList, Set<String>> lists;

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
    int all = 0;
    int function = 0;
    for (Claim claim : map.claims().subList(0, Math.min(50, map.claims().size()))) {
      for (String word : ClaimText.of(claim.text(), NONE).words()) {
        all++;
        function += list(WordList.FUNCTION_WORDS).contains(word) ? 1 : 0;
      }
    }
    return function * 5 >= all;
  }

  /** The words or phrases of a list, in lower case. */
  public Set<String> list(WordList list) {
    return lists.getOrDefault(list, Set.of());
  }

  /** The basic form of a significant word; empty for function words and without word lists. */
  Optional<String> term(String word) {
    if (lists.isEmpty() || list(WordList.FUNCTION_WORDS).contains(word) || word.length() < 2) {
      return Optional.empty();
    }
    return Optional.of(EnglishEndings.strip(word));
  }

  private static WordLists load(String tag) {
    Map<WordList, Set<String>> lists = new EnumMap<>(WordList.class);
    for (WordList list : WordList.values()) {
      lists.put(list, load(tag, list));
    }
    return new WordLists(lists);
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
