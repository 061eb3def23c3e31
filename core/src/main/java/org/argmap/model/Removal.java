package org.argmap.model;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;

/** What goes with an element when it goes; the rule is that of {@link Edit#remove}. */
final class Removal {
  private Removal() {}

  static ArgumentMap remove(ArgumentMap map, Collection<? extends ElementId> ids) {
    Set<ElementId> gone = dependents(map, ids);
    ArgumentMapBuilder changed = new ArgumentMapBuilder(map.metadata());
    for (Element element : map.elements()) {
      if (!gone.contains(element.id())) {
        Element rest = References.rewrite(element, id -> gone.contains(id) ? null : id);
        if (rest != null) {
          changed.add(rest);
        }
      }
    }
    return changed.build();
  }

  /** The elements and all that cannot stand without them, the elements first. */
  static Set<ElementId> dependents(ArgumentMap map, Collection<? extends ElementId> ids) {
    ids.forEach(map::element);
    return Collections.unmodifiableSet(dependentsOfAll(map, ids));
  }

  static Set<ElementId> dependentsOfAll(ArgumentMap map, Collection<? extends ElementId> ids) {
    Set<ElementId> gone = new LinkedHashSet<>();
    Deque<ElementId> waiting = new ArrayDeque<>(ids);
    while (!waiting.isEmpty()) {
      ElementId id = waiting.remove();
      if (!gone.add(id)) {
        continue;
      }
      if (id instanceof Target target) {
        map.argumentsTargeting(target).forEach(argument -> waiting.add(argument.id()));
      }
      if (id instanceof Preferable end) {
        map.relationsOf(end).forEach(relation -> waiting.add(relation.id()));
      }
      if (id instanceof ClaimId claim) {
        map.argumentsUsing(claim).forEach(argument -> waiting.add(argument.id()));
        map.judgementsOf(claim).forEach(judgement -> waiting.add(judgement.id()));
      }
    }
    if (gone.stream().anyMatch(ParticipantId.class::isInstance)) {
      map.locutions().stream()
          .filter(locution -> gone.contains(locution.speaker()))
          .forEach(locution -> gone.add(locution.id()));
    }
    return gone;
  }
}
