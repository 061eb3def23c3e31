package org.argmap.internal.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.argmap.model.NearestNames;

/**
 * Proposes known words that look like a misspelt one, as {@link NearestNames} does, for many
 * misspelt ones in a row. The work is bounded: after {@value #BUDGET} compared characters no more
 * proposals are made.
 */
public final class NearestWords {
  private static final int PROPOSALS = 3;
  private static final long BUDGET = 50_000_000;

  private final Collection<String> known;
  private long budget = BUDGET;

  /** Makes a proposer that knows these words. */
  public NearestWords(Collection<String> known) {
    this.known = known;
  }

  /** "Did you mean ...? " with a space at its end, or nothing. */
  public String sentence(String wanted) {
    List<String> found = nearest(wanted);
    return found.isEmpty()
        ? ""
        : "Did you mean " + String.join(" or ", found.stream().map(Quoted::text).toList()) + "? ";
  }

  private record Candidate(String word, int distance) {}

  /** The nearest known words, the nearest first; none if none is near. */
  public List<String> nearest(String wanted) {
    if (wanted.length() > 256) {
      return List.of();
    }
    int limit = NearestNames.limit(wanted);
    List<Candidate> candidates = new ArrayList<>();
    for (String word : known) {
      budget -= 4;
      if (Math.abs(word.length() - wanted.length()) > limit) {
        continue;
      }
      budget -= (long) word.length() * wanted.length();
      if (budget < 0) {
        break;
      }
      int distance = NearestNames.distance(wanted, word);
      if (distance <= limit && distance < wanted.length() && !word.equals(wanted)) {
        candidates.add(new Candidate(word, distance));
      }
    }
    return candidates.stream()
        .sorted(Comparator.comparing(Candidate::distance))
        .map(Candidate::word)
        .distinct()
        .limit(PROPOSALS)
        .toList();
  }
}
