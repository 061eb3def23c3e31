package org.argmap.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The queries of {@link ArgumentMap} once more, from the lists of elements alone, by scanning
 * everything each time: slow, and easy to believe.
 */
final class NaiveQueries {
  private final ArgumentMap map;

  NaiveQueries(ArgumentMap map) {
    this.map = map;
  }

  /** Claims, arguments and relations. */
  List<Element> nodes() {
    return map.elements().stream().filter(element -> element.id() instanceof Target).toList();
  }

  List<Argument> arguments(Predicate<Argument> wanted) {
    return map.arguments().stream().filter(wanted).toList();
  }

  static boolean uses(Argument argument, ElementId claim) {
    return argument.premises().stream().anyMatch(premise -> premise.claim().equals(claim));
  }

  /** The claims that an argument uses, each once. */
  static Set<ElementId> premises(Element element) {
    Set<ElementId> claims = new LinkedHashSet<>();
    if (element instanceof Argument argument) {
      argument.premises().forEach(premise -> claims.add(premise.claim()));
    }
    return claims;
  }

  /** What bears on an element directly. */
  Set<ElementId> directGrounds(ElementId id) {
    Set<ElementId> grounds = new LinkedHashSet<>(premises(map.element(id)));
    arguments(argument -> argument.target().equals(id)).forEach(a -> grounds.add(a.id()));
    return grounds;
  }

  /** What an element bears on directly. */
  Set<ElementId> directConsequences(ElementId id) {
    Set<ElementId> consequences = new LinkedHashSet<>();
    if (map.element(id) instanceof Argument argument) {
      consequences.add(argument.target());
    }
    arguments(argument -> uses(argument, id)).forEach(a -> consequences.add(a.id()));
    return consequences;
  }

  /** All that is reached in one step or more, by how many steps it takes. */
  static List<Set<ElementId>> layers(ElementId start, Function<ElementId, Set<ElementId>> oneStep) {
    List<Set<ElementId>> layers = new ArrayList<>();
    Set<ElementId> seen = new HashSet<>();
    Set<ElementId> layer = oneStep.apply(start);
    while (!layer.isEmpty()) {
      layers.add(layer);
      seen.addAll(layer);
      Set<ElementId> next = new HashSet<>();
      layer.stream().filter(id -> !id.equals(start)).forEach(id -> next.addAll(oneStep.apply(id)));
      next.removeAll(seen);
      layer = next;
    }
    return layers;
  }

  Set<ElementId> reached(ElementId start, Function<ElementId, Set<ElementId>> oneStep) {
    Set<ElementId> all = new HashSet<>();
    layers(start, oneStep).forEach(all::addAll);
    return all;
  }

  /** What an element cannot be drawn without, itself among it. */
  Set<ElementId> whole(ElementId id) {
    Set<ElementId> whole = new LinkedHashSet<>(Set.of(id));
    int before = 0;
    while (whole.size() > before) {
      before = whole.size();
      for (ElementId each : List.copyOf(whole)) {
        Element element = map.element(each);
        whole.addAll(premises(element));
        if (element instanceof Argument argument) {
          whole.add(argument.target());
        } else if (element instanceof Relation relation) {
          whole.addAll(relation.ends());
        }
      }
    }
    return whole;
  }

  /** Step by step, the arguments and relations that touch anything reached so far. */
  Set<ElementId> neighbourhood(ElementId centre, int steps) {
    Set<ElementId> reached = new HashSet<>(whole(centre));
    for (int i = 0; i < steps; i++) {
      Set<ElementId> wider = new HashSet<>(reached);
      for (Element element : nodes()) {
        boolean touches =
            reached.contains(element.id())
                || (element instanceof Argument a && reached.contains(a.target()))
                || premises(element).stream().anyMatch(reached::contains)
                || (element instanceof Relation r && r.ends().stream().anyMatch(reached::contains));
        if (touches) {
          wider.addAll(whole(element.id()));
        }
      }
      reached = wider;
    }
    return reached;
  }

  /** Groups of elements each of which reaches each other, from the transitive closure. */
  Set<Set<ElementId>> components() {
    Set<Set<ElementId>> components = new HashSet<>();
    for (Element one : nodes()) {
      Set<ElementId> forth = reached(one.id(), this::directConsequences);
      Set<ElementId> component = new HashSet<>(Set.of(one.id()));
      forth.stream()
          .filter(other -> reached(other, this::directConsequences).contains(one.id()))
          .forEach(component::add);
      components.add(component);
    }
    return components;
  }

  boolean hasCycle() {
    return nodes().stream()
        .anyMatch(node -> reached(node.id(), this::directConsequences).contains(node.id()));
  }

  /** What is to be removed with an element, by the rule of {@link Edit#remove}. */
  Set<ElementId> dependents(ElementId id) {
    Set<ElementId> gone = new HashSet<>(Set.of(id));
    int before = 0;
    while (gone.size() > before) {
      before = gone.size();
      for (Element element : map.elements()) {
        if (needs(element).stream().anyMatch(gone::contains)) {
          gone.add(element.id());
        }
      }
    }
    return gone;
  }

  private static Set<ElementId> needs(Element element) {
    Set<ElementId> needs = premises(element);
    if (element instanceof Argument argument) {
      needs.add(argument.target());
    } else if (element instanceof Relation relation) {
      needs.addAll(relation.ends());
    } else if (element instanceof Judgement judgement) {
      needs.add(judgement.evidence());
      needs.add(judgement.hypothesis());
    } else if (element instanceof Locution locution) {
      needs.add(locution.speaker());
    }
    return needs;
  }

  /** What a sub-map must have beside an element, by the rule of {@link ArgumentMap#subMap}. */
  Set<ElementId> subMapOf(Set<ElementId> ids) {
    Set<ElementId> kept = new HashSet<>(ids);
    int before = 0;
    while (kept.size() > before) {
      before = kept.size();
      for (ElementId id : List.copyOf(kept)) {
        Element element = map.element(id);
        kept.addAll(needs(element));
        if (element instanceof Claim claim) {
          claim.citations().forEach(citation -> kept.add(citation.source()));
        } else if (element instanceof Source source) {
          kept.addAll(source.derivedFrom());
        }
        map.sections().stream()
            .filter(section -> section.members().contains(id))
            .forEach(section -> kept.add(section.id()));
      }
    }
    return kept;
  }
}
