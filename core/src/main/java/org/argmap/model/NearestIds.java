package org.argmap.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Proposes ids that look like a misspelt one. The work is bounded: after {@value #BUDGET} compared
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
    List<String> found = values(wanted).stream().map(Quote::text).toList();
    if (found.isEmpty()) {
      return "";
    }
    return "Did you mean " + String.join(" or ", found) + "? ";
  }

  private record Candidate(ElementId id, int distance) {}

  /** The ids, of the same kind before others, the most alike first. */
  List<String> values(ElementId wanted) {
    String text = wanted.value();
    int limit = NearestNames.limit(text);
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
      int distance = NearestNames.distance(text, other);
      if (distance <= limit && distance < text.length() && !other.equals(text)) {
        candidates.add(new Candidate(element.id(), distance));
      }
    }
    return candidates.stream()
        .sorted(
            Comparator.comparing((Candidate c) -> c.id().kind() != wanted.kind())
                .thenComparing(Candidate::distance))
        .map(c -> c.id().value())
        .distinct()
        .limit(PROPOSALS)
        .toList();
  }
}
