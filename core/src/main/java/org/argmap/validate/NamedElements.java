package org.argmap.validate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.argmap.model.ElementId;
import org.argmap.model.Finding;

/** The elements that the findings of one rule name, found by each of them. */
final class NamedElements {
  /** Of no findings. */
  static final NamedElements NONE = new NamedElements(Map.of());

  private final Map<ElementId, List<Set<ElementId>>> byElement;

  private NamedElements(Map<ElementId, List<Set<ElementId>>> byElement) {
    this.byElement = byElement;
  }

  static NamedElements of(List<Finding> findings) {
    Map<ElementId, List<Set<ElementId>>> byElement = new HashMap<>();
    for (Finding finding : findings) {
      Set<ElementId> elements = Set.copyOf(finding.elements());
      for (ElementId id : elements) {
        byElement.computeIfAbsent(id, key -> new ArrayList<>()).add(elements);
      }
    }
    return new NamedElements(byElement);
  }

  /** Whether one of the findings names all elements of this one, which names at least one. */
  boolean cover(Finding finding) {
    List<Set<ElementId>> fewest = null;
    for (ElementId id : finding.elements()) {
      List<Set<ElementId>> naming = byElement.getOrDefault(id, List.of());
      if (fewest == null || naming.size() < fewest.size()) {
        fewest = naming;
      }
    }
    return fewest != null
        && fewest.stream().anyMatch(elements -> elements.containsAll(finding.elements()));
  }
}
