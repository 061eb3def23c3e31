package org.argmap.validate;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.argmap.model.ArgumentMap;
import org.argmap.model.Claim;
import org.argmap.model.ClaimId;

/**
 * What several rules want to know of a map, computed once, when it is first asked for. Belongs to
 * one run of a validator, in one thread.
 */
public final class MapFacts {
  private final ArgumentMap map;
  private final Optional<WordLists> words;
  private final Vocabulary vocabulary;
  private final Map<ClaimId, ClaimText> texts = new HashMap<>();
  private final Map<ClaimId, String> gists = new HashMap<>();
  private final Map<String, String> sameGist = new HashMap<>();
  private final Map<Class<?>, Object> shared = new HashMap<>();

  MapFacts(ArgumentMap map) {
    this.map = map;
    this.words = WordLists.forMap(map);
    this.vocabulary = new Vocabulary(words.orElse(WordLists.NONE));
  }

  /** The map. */
  public ArgumentMap map() {
    return map;
  }

  /** The word lists of the map's language, if Argmap has them. */
  public Optional<WordLists> words() {
    return words;
  }

  /** The words of a claim's text; its significant terms only where {@link #words} is present. */
  public ClaimText text(Claim claim) {
    return texts.computeIfAbsent(claim.id(), id -> ClaimText.of(claim.text(), vocabulary));
  }

  /**
   * What a claim says, in a form for comparison: its words in order without hollow ones (articles,
   * "indeed", "of course"), contractions written out, and singular and plural alike. Two claims of
   * which this is equal say the same in all but wording. Without word lists, the words as they are.
   */
  public String gist(Claim claim) {
    return gists.computeIfAbsent(
        claim.id(),
        id -> {
          String gist = text(claim).gist(words.orElse(WordLists.NONE));
          String known = sameGist.putIfAbsent(gist, gist);
          return known == null ? gist : known;
        });
  }

  /** Whether two claims say the same, and say anything; in constant time once both are known. */
  @SuppressWarnings("ReferenceEquality") // one object for all claims that say the same
  public boolean saySame(Claim one, Claim other) {
    String gist = gist(one);
    return !gist.isEmpty() && gist == gist(other);
  }

  /**
   * Something that rules of one package share, computed when the first of them asks for it.
   *
   * @param type its class, of which there is one for each map
   */
  public <T> T shared(Class<T> type, Function<ArgumentMap, T> computation) {
    return type.cast(shared.computeIfAbsent(type, key -> computation.apply(map)));
  }
}
