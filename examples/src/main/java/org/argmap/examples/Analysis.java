package org.argmap.examples;

import java.util.List;
import java.util.function.Supplier;
import org.argmap.model.ArgumentMap;

/**
 * One of the analyses. A further one is a class with its outline, and a line in {@link #all}.
 *
 * @param id names its files
 * @param outline makes the map
 */
public record Analysis(String id, Supplier<ArgumentMap> outline) {

  /** All analyses, in the order of the gallery. */
  public static List<Analysis> all() {
    return List.of(
        new Analysis("intelligence-sharing", IntelligenceSharing::map),
        new Analysis("cooperation-challenges", CooperationChallenges::map));
  }

  /** The map. */
  public ArgumentMap map() {
    return outline.get();
  }

  @Override
  public String toString() {
    return id;
  }
}
