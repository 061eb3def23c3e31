package org.argmap.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Proposes names that look like a misspelt one, for messages: by the distance of Damerau and
 * Levenshtein in its restricted form (optimal string alignment), upper and lower case alike.
 */
public final class NearestNames {
  private static final int PROPOSALS = 3;

  private NearestNames() {}

  /**
   * Returns up to three of the known names that differ from the wanted one in few places, the
   * nearest first; of equally near ones in the order given.
   */
  public static List<String> of(String wanted, Collection<String> known) {
    record Candidate(String name, int distance) {}
    int limit = limit(wanted);
    return known.stream()
        .filter(name -> Math.abs(name.length() - wanted.length()) <= limit)
        .map(name -> new Candidate(name, distance(wanted, name)))
        .filter(c -> c.distance() <= limit && c.distance() < wanted.length())
        .sorted(Comparator.comparing(Candidate::distance))
        .map(Candidate::name)
        .distinct()
        .limit(PROPOSALS)
        .toList();
  }

  /** Returns "Did you mean ...?" with the nearest names; empty if none is near. */
  public static String question(String wanted, Collection<String> known) {
    List<String> nearest = of(wanted, known).stream().map(Quote::text).toList();
    return nearest.isEmpty() ? "" : "Did you mean " + String.join(" or ", nearest) + "?";
  }

  /** How many changes a name may be away from the wanted one to be proposed: 1 to 4. */
  public static int limit(String wanted) {
    return Math.max(1, Math.min(4, wanted.length() / 3));
  }

  /** The number of letters to add, drop, change, or swap with their neighbour. */
  public static int distance(String first, String second) {
    String a = first.toLowerCase(Locale.ROOT);
    String b = second.toLowerCase(Locale.ROOT);
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
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        now[j] = swapped ? Math.min(best, beforeLast[j - 2] + 1) : best;
      }
      int[] free = beforeLast;
      beforeLast = last;
      last = now;
      now = free;
    }
    return last[b.length()];
  }
}
