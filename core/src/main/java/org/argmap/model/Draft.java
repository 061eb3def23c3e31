package org.argmap.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a map under construction, kind by kind in the order in which they were added.
 * References may lead nowhere yet, and two elements may have one id.
 */
final class Draft {
  private final Map<ElementKind, List<Element>> elements = new EnumMap<>(ElementKind.class);

  /** The ids in use, each with the number to try next when another element wants it; made late. */
  private @Nullable Map<String, Integer> numbers;

  /** The position of each id's first element within its kind; made late. */
  private @Nullable Map<ElementId, Integer> positions;

  void add(Element element) {
    List<Element> ofKind = ofKind(element.id().kind());
    if (numbers != null) {
      numbers.putIfAbsent(element.id().value(), 2);
    }
    if (positions != null) {
      positions.putIfAbsent(element.id(), ofKind.size());
    }
    ofKind.add(element);
  }

  private List<Element> ofKind(ElementKind kind) {
    return elements.computeIfAbsent(kind, k -> new ArrayList<>());
  }

  /** Returns all elements, kind by kind. */
  List<Element> all() {
    List<Element> all = new ArrayList<>();
    elements.values().forEach(all::addAll);
    return all;
  }

  /** Returns the first element with this id, whatever its kind; null if there is none. */
  @Nullable Element find(String value) {
    for (ElementKind kind : elements.keySet()) {
      Element found = IdSyntax.problem(value) == null ? find(kind.id(value)) : null;
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** Returns the first element with this id and of its kind; null if there is none. */
  @Nullable Element find(ElementId id) {
    Integer position = positions().get(id);
    return position == null ? null : ofKind(id.kind()).get(position);
  }

  /** Puts an element in the place of the first one with its id; false if there is none. */
  boolean replace(Element element) {
    Integer position = positions().get(element.id());
    if (position == null) {
      return false;
    }
    ofKind(element.id().kind()).set(position, element);
    return true;
  }

  /** Replaces each element by what a function makes of it; those that become null are removed. */
  void rewrite(Function<Element, @Nullable Element> change) {
    for (List<Element> ofKind : elements.values()) {
      List<Element> changed = new ArrayList<>(ofKind.size());
      for (Element element : ofKind) {
        Element kept = change.apply(element);
        if (kept != null) {
          changed.add(kept);
        }
      }
      ofKind.clear();
      ofKind.addAll(changed);
    }
    numbers = null;
    positions = null;
  }

  private Map<ElementId, Integer> positions() {
    if (positions == null) {
      positions = new HashMap<>();
      for (List<Element> ofKind : elements.values()) {
        for (int i = 0; i < ofKind.size(); i++) {
          positions.putIfAbsent(ofKind.get(i).id(), i);
        }
      }
    }
    return positions;
  }

  // Ids

  /**
   * Returns an id for an argument, made of its premises, its stance and its target, that no element
   * added so far has. It does not depend on how many other arguments there are.
   */
  ArgumentId newArgumentId(Collection<Premise> premises, boolean supporting, Target target) {
    StringBuilder id = new StringBuilder();
    for (Premise premise : premises) {
      id.append(id.length() == 0 ? "" : "+").append(premise.claim().value());
    }
    id.append(supporting ? "-for-" : "-against-").append(target.value());
    return ArgumentId.of(newId(id.toString()));
  }

  /** Returns an id for a relation, made of its ends and a verb, that no element has. */
  RelationId newRelationId(Preferable first, String verb, Preferable second) {
    return RelationId.of(newId(first.value() + "-" + verb + "-" + second.value()));
  }

  /** Returns an id for a judgement, made of its two claims, that no element has. */
  JudgementId newJudgementId(ClaimId evidence, ClaimId hypothesis) {
    return JudgementId.of(newId(evidence + "-on-" + hypothesis));
  }

  /** Returns an id for a claim, made of its text, that no element has. */
  ClaimId newClaimId(String text) {
    return ClaimId.of(newId(Ids.fromText(text), text));
  }

  private String newId(String wanted) {
    return newId(wanted, wanted);
  }

  /** Returns {@code wanted}, or if some element has it, one like it that none has. */
  private String newId(String wanted, String text) {
    Map<String, Integer> taken = numbers();
    String id = wanted;
    if (id.length() > IdSyntax.MAX_LENGTH - 16) {
      id = Ids.shorten(id, IdSyntax.MAX_LENGTH - 32) + "-" + Ids.hash(text);
    }
    if (!taken.containsKey(id)) {
      return id;
    }
    if (!wanted.equals(text)) {
      id = id + "-" + Ids.hash(text);
    }
    String free = id;
    int number = taken.getOrDefault(id, 2);
    while (taken.containsKey(free)) {
      free = id + "-" + number++;
    }
    if (!free.equals(id)) {
      taken.put(id, number);
    }
    return free;
  }

  private Map<String, Integer> numbers() {
    if (numbers == null) {
      numbers = new HashMap<>();
      for (List<Element> ofKind : elements.values()) {
        for (Element element : ofKind) {
          numbers.putIfAbsent(element.id().value(), 2);
        }
      }
    }
    return numbers;
  }
}
