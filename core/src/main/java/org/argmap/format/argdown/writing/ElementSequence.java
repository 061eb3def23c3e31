package org.argmap.format.argdown.writing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.argmap.model.Argument;
import org.argmap.model.ArgumentId;
import org.argmap.model.ArgumentMap;
import org.argmap.model.Claim;
import org.argmap.model.Element;
import org.argmap.model.ElementId;
import org.argmap.model.Premise;
import org.argmap.model.Relation;
import org.argmap.model.Section;
import org.argmap.model.SectionId;
import org.argmap.model.Target;

/**
 * The orders in which the elements of a map are written.
 *
 * @param claims all claims
 * @param arguments all arguments
 * @param relations all relations
 * @param ranks the places of elements among all that lie in sections, where these orders count
 */
record ElementSequence(
    List<Claim> claims,
    List<Argument> arguments,
    List<Relation> relations,
    Map<ElementId, Long> ranks) {

  /**
   * Returns the orders of the map.
   *
   * @param sections all sections in the order of their headings
   */
  static ElementSequence ofMap(ArgumentMap map, List<Section> sections) {
    Map<ElementId, Long> ranks = new HashMap<>();
    long rank = 0;
    for (Section section : sections) {
      for (ElementId member : section.members()) {
        ranks.put(member, rank++);
      }
    }
    if (!sections.isEmpty()) {
      rankOutside(map, ranks);
    }
    return new ElementSequence(map.claims(), map.arguments(), map.relations(), ranks);
  }

  /** Lets what lies in no section, and comes first in the map, come before the first heading. */
  private static void rankOutside(ArgumentMap map, Map<ElementId, Long> ranks) {
    rankLeading(map.claims(), ranks);
    rankLeading(map.arguments(), ranks);
    rankLeading(map.relations(), ranks);
  }

  private static void rankLeading(List<? extends Element> elements, Map<ElementId, Long> ranks) {
    for (Element element : elements) {
      if (ranks.containsKey(element.id())) {
        return;
      }
      if (!(element instanceof Claim claim && SectionHeadings.isOutside(claim))) {
        ranks.put(element.id(), -1L);
      }
    }
  }

  /** Returns orders in which each claim is followed by what bears on it, section by section. */
  static ElementSequence nested(ArgumentMap map, List<Section> sections) {
    return new Nesting(map).order(sections.stream().map(Section::id).toList());
  }

  /** Goes through the map from its roots, section by section. */
  private static final class Nesting {
    private final ArgumentMap map;
    private final List<Claim> claims = new ArrayList<>();
    private final List<Argument> arguments = new ArrayList<>();
    private final Set<ElementId> seen = new HashSet<>();
    private final Deque<Target> waiting = new ArrayDeque<>();

    Nesting(ArgumentMap map) {
      this.map = map;
    }

    ElementSequence order(List<SectionId> sections) {
      Map<Optional<SectionId>, List<Claim>> bySection = new LinkedHashMap<>();
      bySection.put(Optional.empty(), new ArrayList<>());
      sections.forEach(section -> bySection.put(Optional.of(section), new ArrayList<>()));
      for (Claim claim : map.claims()) {
        bySection.computeIfAbsent(section(claim), id -> new ArrayList<>()).add(claim);
      }
      for (List<Claim> inSection : bySection.values()) {
        for (Claim claim : inSection) {
          if (map.argumentsUsing(claim.id()).isEmpty()) {
            from(claim);
          }
        }
        inSection.forEach(this::from);
      }
      map.arguments().forEach(argument -> take(argument, section(argument)));
      return new ElementSequence(claims, arguments, map.relations(), Map.of());
    }

    private Optional<SectionId> section(Element element) {
      return map.sectionOf(element.id()).map(section -> section.id());
    }

    private void from(Claim root) {
      if (!seen.add(root.id())) {
        return;
      }
      claims.add(root);
      waiting.push(root.id());
      while (!waiting.isEmpty()) {
        Target at = waiting.pop();
        if (at instanceof ArgumentId id && !seen.contains(id)) {
          take(map.argument(id), section(root));
        } else {
          push(map.argumentsTargeting(at).stream().map(Argument::id).toList());
        }
      }
    }

    private void push(List<? extends Target> targets) {
      for (int i = targets.size() - 1; i >= 0; i--) {
        if (!(targets.get(i) instanceof ArgumentId id) || !seen.contains(id)) {
          waiting.push(targets.get(i));
        }
      }
    }

    /** Takes an argument after its premises; then comes what bears on them, and on it. */
    private void take(Argument argument, Optional<SectionId> here) {
      if (seen.contains(argument.id())) {
        return;
      }
      List<Target> next = new ArrayList<>();
      for (Premise premise : argument.premises()) {
        Claim claim = map.claim(premise.claim());
        if (section(claim).equals(here) && seen.add(claim.id())) {
          claims.add(claim);
          next.add(claim.id());
        }
      }
      seen.add(argument.id());
      arguments.add(argument);
      push(map.argumentsTargeting(argument.id()).stream().map(Argument::id).toList());
      push(next);
    }
  }
}
