package org.argmap.format.argdown.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.argmap.format.MapAssembler;
import org.argmap.model.ElementId;
import org.argmap.model.Finding;
import org.argmap.model.SourcePlace;

/**
 * Findings of the parser that say already what the mapping, or a rule, would say of an element:
 * that a text, a premise or a conclusion is missing. They get the element, and nothing else is said
 * of it.
 */
final class OwnedFindings {
  private static final Set<String> CODES =
      Set.of(
          "argdown.definition-without-text",
          "argdown.empty-element",
          "argdown.inference-without-premise",
          "argdown.premise-without-conclusion",
          "argdown.similar-title");

  private final List<Finding> findings;
  private final Map<String, Integer> byLine = new HashMap<>();

  OwnedFindings(List<Finding> all) {
    findings = new ArrayList<>(all);
    for (int i = 0; i < all.size(); i++) {
      if (CODES.contains(all.get(i).code())) {
        byLine.put(key(all.get(i).place()), i);
      }
    }
  }

  private static String key(SourcePlace place) {
    return place.line() + ":" + place.document().orElse("");
  }

  /** Whether the parser found something on the first line of a place; it is of this element. */
  boolean isOwned(SourcePlace place, ElementId element) {
    Integer index = byLine.isEmpty() ? null : byLine.get(key(place));
    if (index == null) {
      return false;
    }
    Finding finding = findings.get(index);
    findings.set(index, finding.toBuilder().element(element).build());
    return true;
  }

  void addTo(MapAssembler assembler) {
    findings.forEach(assembler::finding);
  }
}
