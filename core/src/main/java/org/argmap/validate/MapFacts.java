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
  private final Map<ClaimId, ClaimText> texts = new HashMap<>();
  private final Map<Class<?>, Object> shared = new HashMap<>();

  MapFacts(ArgumentMap map) {
    this.map = map;
    this.words = WordLists.forMap(map);
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
    return texts.computeIfAbsent(
        claim.id(), id -> ClaimText.of(claim.text(), words.orElse(WordLists.NONE)));
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
