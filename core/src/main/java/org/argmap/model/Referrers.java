package org.argmap.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A search for the elements that removing an element concerns, because they refer to it: arguments
 * (by target or premise), relations, judgements, questions, and a participant's locutions. What
 * merely groups, cites or reports an element is left out.
 */
interface Referrers {
  /** Returns the elements that refer to this one; one may come more than once. */
  List<Element> of(ElementId id);

  /** Returns those in a map, found by its index; locutions after going through them once. */
  static Referrers in(ArgumentMap map) {
    Map<ElementId, List<Element>> locutions = new HashMap<>();
    return id -> {
      List<Element> found = new ArrayList<>();
      if (id instanceof Target target) {
        found.addAll(map.argumentsTargeting(target));
        found.addAll(map.questionsOf(target));
      }
      if (id instanceof Preferable end) {
        found.addAll(map.relationsOf(end));
      }
      if (id instanceof ClaimId claim) {
        found.addAll(map.argumentsUsing(claim));
        found.addAll(map.judgementsOf(claim));
      }
      if (id instanceof ParticipantId) {
        if (locutions.isEmpty()) {
          map.locutions().forEach(said -> put(locutions, said.speaker(), said));
        }
        found.addAll(locutions.getOrDefault(id, List.of()));
      }
      return found;
    };
  }

  /** Returns those among elements that no map holds yet, after going through them once. */
  static Referrers among(Iterable<Element> elements) {
    Map<ElementId, List<Element>> referrers = new HashMap<>();
    for (Element element : elements) {
      References.forEach(
          element,
          (id, role) -> {
            if (role.isNeeded() || role == ReferenceRole.POSITION || role == ReferenceRole.ABOUT) {
              put(referrers, id, element);
            }
          });
    }
    return id -> referrers.getOrDefault(id, List.of());
  }

  private static void put(Map<ElementId, List<Element>> referrers, ElementId id, Element referrer) {
    referrers.computeIfAbsent(id, i -> new ArrayList<>(2)).add(referrer);
  }
}
