package org.argmap.analysis;

import org.argmap.model.ArgumentMap;
import org.argmap.model.Citation;
import org.argmap.model.Claim;
import org.argmap.model.Credibility;
import org.argmap.model.Reliability;

/** The weights of the weighted inconsistency score, as {@link AchMatrix#weight} defines them. */
final class EvidenceWeight {
  private static final double LOW = 1 / Math.sqrt(2);
  private static final double MEDIUM = 1;
  private static final double HIGH = Math.sqrt(2);

  private EvidenceWeight() {}

  static double of(Claim evidence, ArgumentMap map) {
    return evidence.citations().stream()
        .mapToDouble(citation -> of(citation, map))
        .max()
        .orElse(MEDIUM);
  }

  private static double of(Citation citation, ArgumentMap map) {
    return map.source(citation.source()).reliability().map(EvidenceWeight::of).orElse(MEDIUM)
        * citation.credibility().map(EvidenceWeight::of).orElse(MEDIUM);
  }

  private static double of(Reliability grade) {
    return switch (grade) {
      case A, B -> HIGH;
      case C, F -> MEDIUM;
      case D, E -> LOW;
    };
  }

  private static double of(Credibility grade) {
    return switch (grade) {
      case CONFIRMED, PROBABLY_TRUE -> HIGH;
      case POSSIBLY_TRUE, CANNOT_BE_JUDGED -> MEDIUM;
      case DOUBTFUL, IMPROBABLE -> LOW;
    };
  }
}
