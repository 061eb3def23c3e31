package org.argmap.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.argmap.internal.finding.FindingList;
import org.argmap.internal.text.Quoted;
import org.argmap.model.Element;
import org.argmap.model.ElementId;
import org.argmap.model.Finding;

/** Gives another id to each element whose id an earlier one has. */
final class IdRepair {
  private final FindingList findings;
  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> nextNumbers = new HashMap<>();

  IdRepair(FindingList findings) {
    this.findings = findings;
  }

  List<Element> unique(List<Element> elements) {
    for (Element element : elements) {
      taken.add(element.id().value());
    }
    if (taken.size() == elements.size()) {
      return elements;
    }
    Set<String> seen = new HashSet<>();
    List<Element> unique = new ArrayList<>(elements.size());
    for (Element element : elements) {
      unique.add(seen.add(element.id().value()) ? element : renamed(element));
    }
    return unique;
  }

  private Element renamed(Element second) {
    String id = second.id().value();
    ElementId free = second.id().kind().id(free(id));
    findings.add(
        Finding.error(
                "format.duplicate-id",
                "The %s %s has the id of an element before it; it is called %s here."
                    .formatted(
                        second.id().kind().word(), Quoted.text(id), Quoted.text(free.value())))
            .element(free, second.id())
            .place(second.place())
            .hint(
                "References to %s mean the first one. Give the second an id of its own."
                    .formatted(Quoted.text(id)))
            .build());
    return second.withId(free);
  }

  /** Counts on from the number given last, for there may be very many with one id. */
  private String free(String id) {
    String stem = Placeholders.stem(id);
    int number = nextNumbers.getOrDefault(stem, 2);
    while (!taken.add(stem + "-" + number)) {
      number++;
    }
    nextNumbers.put(stem, number + 1);
    return stem + "-" + number;
  }
}
