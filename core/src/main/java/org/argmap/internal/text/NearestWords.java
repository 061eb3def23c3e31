package org.argmap.internal.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Proposes known words that look like a misspelt one, by the distance of Damerau and Levenshtein in
 * its restricted form (optimal string alignment). The work is bounded: after {@value #BUDGET}
 * compared characters no more proposals are made.
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
    int limit = Math.max(1, Math.min(4, wanted.length() / 3));
    String text = wanted.toLowerCase(Locale.ROOT);
    List<Candidate> candidates = new ArrayList<>();
    for (String word : known) {
      budget -= 4;
      if (Math.abs(word.length() - text.length()) > limit) {
        continue;
      }
      budget -= (long) word.length() * text.length();
      if (budget < 0) {
        break;
      }
      int distance = distance(text, word.toLowerCase(Locale.ROOT));
      if (distance <= limit && !word.equals(wanted)) {
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

  private static int distance(String a, String b) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] now = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      now[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best = Math.min(Math.min(now[j - 1], last[j]) + 1, last[j - 1] + change);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          best = Math.min(best, beforeLast[j - 2] + 1);
        }
        now[j] = best;
      }
      int[] free = beforeLast;
      beforeLast = last;
      last = now;
      now = free;
    }
    return last[b.length()];
  }
}
