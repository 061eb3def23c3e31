package org.argmap.internal.reasoning;

import java.util.List;
import org.argmap.model.ArgumentMap;
import org.argmap.model.Claim;

/**
 * The key judgements of a map: the claims that analysis has arrived at and that readers act on (the
 * word is that of national intelligence estimates). A claim is one if some argument supports it and
 * it is a final conclusion, or a position of a question, or has a likelihood or a confidence.
 */
public final class KeyJudgements {
  private KeyJudgements() {}

  /** The key judgements, as added. */
  public static List<Claim> of(ArgumentMap map) {
    return map.claims().stream().filter(claim -> isOne(map, claim)).toList();
  }

  /** Whether a claim of the map is a key judgement. */
  public static boolean isOne(ArgumentMap map, Claim claim) {
    return map.proCount(claim.id()) > 0
        && (claim.likelihood().isPresent()
            || claim.confidence().isPresent()
            || map.argumentsUsing(claim.id()).isEmpty()
            || map.questionsOf(claim.id()).stream()
                .anyMatch(question -> question.positions().contains(claim.id())));
  }
}
