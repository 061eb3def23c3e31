package org.argmap.internal.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Proposals of known words for a misspelt one: those at the smallest {@linkplain EditDistance edit
 * distance}. The work is bounded: after {@value #BUDGET} compared characters no more proposals are
 * made.
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
    return sentence(nearest(wanted));
  }

  /** Returns "Did you mean ...? " with these words and a space at its end; nothing for no word. */
  public static String sentence(List<String> words) {
    return words.isEmpty()
        ? ""
        : "Did you mean " + String.join(" or ", words.stream().map(Quoted::text).toList()) + "? ";
  }

  private record Candidate(String word, int distance) {}

  /** The nearest known words, the nearest first; none if none is near. */
  public List<String> nearest(String wanted) {
    if (wanted.length() > 256) {
      return List.of();
    }
    int limit = limit(wanted);
    List<Candidate> candidates = new ArrayList<>();
    for (String word : known) {
      budget -= 4;
      if (budget < 0) {
        break;
      }
      if (Math.abs(word.length() - wanted.length()) > limit) {
        continue;
      }
      budget -= (long) word.length() * wanted.length();
      int distance = EditDistance.between(wanted, word);
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

  /** Returns how many changes away from the wanted word a proposal may be: 1 to 4. */
  private static int limit(String wanted) {
    return Math.max(1, Math.min(4, wanted.length() / 3));
  }

  /** Returns the known words nearest to one wanted word, the nearest first. */
  public static List<String> of(String wanted, Collection<String> known) {
    return new NearestWords(known).nearest(wanted);
  }

  /** Returns "Did you mean ...?" with the known words nearest to one wanted word, or nothing. */
  public static String question(String wanted, Collection<String> known) {
    return new NearestWords(known).sentence(wanted).strip();
  }
}
