package org.argmap.examples;

import java.util.List;
import java.util.function.Supplier;
import org.argmap.model.ArgumentMap;
import org.argmap.validate.Suppression;
import org.argmap.validate.Validator;

/**
 * One of the analyses. A further one is a class with its outline, and a line in {@link #all}.
 *
 * @param id names its files
 * @param outline makes the map
 * @param accepted the findings of the validator that are known and accepted, with the reasons
 */
public record Analysis(String id, Supplier<ArgumentMap> outline, List<Suppression> accepted) {

  /** All analyses, in the order of the gallery. */
  public static List<Analysis> all() {
    return List.of(
        new Analysis(
            "intelligence-sharing", IntelligenceSharing::map, IntelligenceSharing.accepted()),
        new Analysis(
            "cooperation-challenges",
            CooperationChallenges::map,
            CooperationChallenges.accepted()));
  }

  /** The map. */
  public ArgumentMap map() {
    return outline.get();
  }

  /** The standard validator, told what is accepted. */
  public Validator validator() {
    Validator.Builder validator = Validator.standard().toBuilder();
    accepted.forEach(validator::suppress);
    return validator.build();
  }

  @Override
  public String toString() {
    return id;
  }
}
