package org.argmap.format.argdown.writing;

import org.argmap.format.argdown.notation.ArgdownAttributes;
import org.argmap.format.argdown.notation.ArgmapData;
import org.argmap.model.Argument;
import org.argmap.model.ArgumentMap;
import org.argmap.model.Claim;
import org.argmap.model.ClaimId;
import org.argmap.model.Ids;

/**
 * Decision whether a document is written with {@link ArgmapData#EXACT}: ids stand in the brackets
 * then, as the map has ids that are made of no title or text.
 */
final class ExactNotation {
  private ExactNotation() {}

  static boolean isNeeded(ArgumentMap map) {
    for (Claim claim : map.claims()) {
      if (claim.title().isEmpty()
          && (claim.text().isBlank()
              || !claim.id().value().startsWith(Ids.fromText(claim.text())))) {
        return true;
      }
    }
    for (Argument argument : map.arguments()) {
      if (argument.title().isEmpty()
          && !map.argumentsTargeting(argument.id()).isEmpty()
          && !isSketch(argument.premises().get(0).claim(), map)
          && !canHaveUndercutsBelowInference(argument, map)) {
        return true;
      }
    }
    return false;
  }

  /** Whether an argument is a structure anyway, and everything aimed at it can stand in it. */
  private static boolean canHaveUndercutsBelowInference(Argument argument, ArgumentMap map) {
    boolean isStructure =
        argument.premises().size() > 1
            || ArgmapData.isTrue(argument.attributes(), ArgdownAttributes.STRUCTURE)
            || argument.scheme().isPresent();
    return isStructure
        && argument.isSupporting()
        && argument.target() instanceof ClaimId
        && map.argumentsTargeting(argument.id()).stream()
            .allMatch(ExactNotation::canStandBelowInference);
  }

  private static boolean canStandBelowInference(Argument argument) {
    return NotationPlan.isUndercut(argument)
        && argument.premises().size() == 1
        && argument.title().isEmpty()
        && argument.gist().isEmpty();
  }

  static boolean isSketch(ClaimId claim, ArgumentMap map) {
    return ArgmapData.isTrue(map.claim(claim).attributes(), ArgdownAttributes.SKETCH);
  }
}
