package org.argmap.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Proposes ids that look like a misspelt one, by the distance of Damerau and Levenshtein in its
 * restricted form (optimal string alignment). The work is bounded: after {@value #BUDGET} compared
 * characters no more proposals are made.
 */
final class NearestIds {
  private static final int PROPOSALS = 3;
  private static final long BUDGET = 50_000_000;

  private final Collection<? extends Element> elements;
  private long budget = BUDGET;

  NearestIds(Collection<? extends Element> elements) {
    this.elements = elements;
  }

  /** "Did you mean ...? " with ids of the same kind before others, or nothing. */
  String sentence(ElementId wanted) {
    List<String> found = nearest(wanted);
    if (found.isEmpty()) {
      return "";
    }
    return "Did you mean " + String.join(" or ", found) + "? ";
  }

  private record Candidate(ElementId id, int distance) {}

  private List<String> nearest(ElementId wanted) {
    String text = wanted.value();
    int limit = Math.max(1, Math.min(4, text.length() / 3));
    List<Candidate> candidates = new ArrayList<>();
    for (Element element : elements) {
      String other = element.id().value();
      budget -= 4;
      if (budget < 0) {
        break;
      }
      if (Math.abs(other.length() - text.length()) > limit) {
        continue;
      }
      budget -= (long) other.length() * text.length();
      int distance = distance(text.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT));
      if (distance <= limit && distance < text.length() && !other.equals(text)) {
        candidates.add(new Candidate(element.id(), distance));
      }
    }
    return candidates.stream()
        .sorted(
            Comparator.comparing((Candidate c) -> c.id().kind() != wanted.kind())
                .thenComparing(Candidate::distance))
        .map(c -> Quote.id(c.id()))
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
