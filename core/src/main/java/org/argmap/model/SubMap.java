package org.argmap.model;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/** The extraction of a part of a map; the rule is that of {@link ArgumentMap#subMap}. */
final class SubMap {
  private final ArgumentMap map;
  private final Set<ElementId> kept = new HashSet<>();

  SubMap(ArgumentMap map) {
    this.map = map;
  }

  ArgumentMap of(Collection<? extends ElementId> ids) {
    ids.forEach(map::element);
    keepWhole(ids);
    ArgumentMapBuilder part = new ArgumentMapBuilder(map.metadata());
    for (Element element : map.elements()) {
      if (kept.contains(element.id())) {
        Element cut = References.rewrite(element, id -> kept.contains(id) ? id : null);
        if (cut != null) {
          part.add(cut);
        }
      }
    }
    return part.build();
  }

  private void keepWhole(Collection<? extends ElementId> ids) {
    Deque<ElementId> waiting = new ArrayDeque<>(ids);
    while (!waiting.isEmpty()) {
      ElementId id = waiting.remove();
      if (!kept.add(id)) {
        continue;
      }
      References.forEach(
          map.element(id),
          (other, role) -> {
            if (goesAlong(role)) {
              waiting.add(other);
            }
          });
      map.sectionOf(id).ifPresent(section -> waiting.add(section.id()));
    }
  }

  private static boolean goesAlong(ReferenceRole role) {
    return role.isNeeded()
        || role == ReferenceRole.CITED_SOURCE
        || role == ReferenceRole.DERIVED_FROM;
  }
}
