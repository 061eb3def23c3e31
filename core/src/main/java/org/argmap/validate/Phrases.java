package org.argmap.validate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words and phrases to be found in texts; immutable. A phrase is found where its words stand one
 * after the other in one sentence; of several that begin at the same word the longest is found, and
 * the search goes on behind it. Takes time linear in the text.
 */
public final class Phrases {
  private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();

  private record Phrase(String text, List<String> words) {}

  /**
   * A phrase found in a text.
   *
   * @param phrase the phrase as it was given
   * @param from the number of its first word in the text
   * @param to the number of the first word behind it
   */
  public record Match(String phrase, int from, int to) {}

  private Phrases(Collection<String> phrases) {
    Vocabulary plain = new Vocabulary(WordLists.NONE);
    for (String phrase : phrases) {
      List<String> words = List.copyOf(ClaimText.of(phrase, plain).words());
      if (!words.isEmpty()) {
        byFirstWord
            .computeIfAbsent(words.get(0), key -> new ArrayList<>())
            .add(new Phrase(phrase, words));
      }
    }
    Comparator<Phrase> longestFirst = Comparator.comparingInt(phrase -> -phrase.words().size());
    byFirstWord.values().forEach(alternatives -> alternatives.sort(longestFirst));
  }

  /** Returns the phrases, in whatever case they are written. */
  public static Phrases of(Collection<String> phrases) {
    return new Phrases(phrases);
  }

  /** The phrases in a text, in its order; they do not overlap. */
  public List<Match> in(ClaimText text) {
    List<Match> found = List.of();
    for (int i = 0; i < text.size(); ) {
      List<Phrase> alternatives = byFirstWord.get(text.word(i));
      Phrase here = alternatives == null ? null : at(text, i, alternatives);
      if (here == null) {
        i++;
        continue;
      }
      if (found.isEmpty()) {
        found = new ArrayList<>();
      }
      found.add(new Match(here.text(), i, i + here.words().size()));
      i += here.words().size();
    }
    return found;
  }

  private static @Nullable Phrase at(ClaimText text, int from, List<Phrase> alternatives) {
    for (Phrase phrase : alternatives) {
      if (standsAt(text, from, phrase.words())) {
        return phrase;
      }
    }
    return null;
  }

  private static boolean standsAt(ClaimText text, int from, List<String> words) {
    if (from + words.size() > text.size()
        || text.sentence(from) != text.sentence(from + words.size() - 1)) {
      return false;
    }
    for (int i = 1; i < words.size(); i++) {
      if (!text.word(from + i).equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }
}
