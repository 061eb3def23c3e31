package org.argmap.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The elements that leave a map together: by the rule of {@link Edit#remove} or by that of {@link
 * Edit#removeBranch}.
 */
final class Removal {
  private final Function<ElementId, Element> elements;
  private final Referrers referrers;

  /** Makes the computation; {@code elements} must have each element that is removed. */
  Removal(Function<ElementId, Element> elements, Referrers referrers) {
    this.elements = elements;
    this.referrers = referrers;
  }

  /** Makes the computation for the elements of a map. */
  static Removal in(ArgumentMap map) {
    return new Removal(map::element, Referrers.in(map));
  }

  static ArgumentMap remove(ArgumentMap map, Set<ElementId> gone) {
    ArgumentMapBuilder changed = new ArgumentMapBuilder(map.metadata());
    for (Element element : map.elements()) {
      Element rest = without(element, gone);
      if (rest != null) {
        changed.add(rest);
      }
    }
    return changed.build();
  }

  /** Returns what is left of an element; null if it is gone or needs something that is. */
  static @Nullable Element without(Element element, Set<ElementId> gone) {
    return gone.contains(element.id())
        ? null
        : References.rewrite(element, id -> gone.contains(id) ? null : id);
  }

  /** Returns the elements and all that cannot stand without them, the elements first. */
  Set<ElementId> dependents(Collection<? extends ElementId> ids) {
    Set<ElementId> gone = new LinkedHashSet<>();
    Deque<ElementId> waiting = new ArrayDeque<>(ids);
    while (!waiting.isEmpty()) {
      ElementId id = waiting.remove();
      if (gone.add(id)) {
        for (Element referrer : referrers.of(id)) {
          if (!(referrer instanceof Question)) {
            waiting.add(referrer.id());
          }
        }
      }
    }
    return Collections.unmodifiableSet(gone);
  }

  /** Returns what {@link #dependents} does, and the grounds that serve nothing else. */
  Set<ElementId> branch(Collection<? extends ElementId> ids) {
    Set<ElementId> gone = dependents(ids);
    Set<ElementId> grounds = grounds(new HashSet<>(ids), gone);
    Deque<ElementId> staying = new ArrayDeque<>();
    for (ElementId ground : grounds) {
      if (ground instanceof ClaimId claim && servesMore(claim, gone, grounds)) {
        staying.add(claim);
      }
    }
    Set<ElementId> leaving = new LinkedHashSet<>(grounds);
    while (!staying.isEmpty()) {
      ElementId id = staying.remove();
      if (leaving.remove(id)) {
        addWhatStaysWith(id, staying);
      }
    }
    Set<ElementId> all = new LinkedHashSet<>(gone);
    all.addAll(leaving);
    return dependents(all);
  }

  /**
   * Returns the claims and arguments that bear on what is gone. Where an argument is gone because
   * of a premise, the premises linked to that one are not among them: they bear on what stays.
   */
  private Set<ElementId> grounds(Set<ElementId> chosen, Set<ElementId> gone) {
    Set<ElementId> grounds = new LinkedHashSet<>();
    Deque<ElementId> waiting = new ArrayDeque<>(gone);
    while (!waiting.isEmpty()) {
      ElementId id = waiting.remove();
      List<Argument> arguments = new ArrayList<>(targeting(id));
      if (chosen.contains(id) && elements.apply(id) instanceof Argument argument) {
        arguments.add(argument);
      }
      for (Argument argument : arguments) {
        List<ElementId> found = new ArrayList<>();
        found.add(argument.id());
        argument.premises().forEach(premise -> found.add(premise.claim()));
        for (ElementId ground : found) {
          if (!gone.contains(ground) && grounds.add(ground)) {
            waiting.add(ground);
          }
        }
      }
    }
    return grounds;
  }

  private List<Argument> targeting(ElementId id) {
    return referrers.of(id).stream()
        .filter(Argument.class::isInstance)
        .map(Argument.class::cast)
        .filter(argument -> argument.target().equals(id))
        .toList();
  }

  /** Returns whether a claim is used, tied or asked about by something outside the branch. */
  private boolean servesMore(ClaimId claim, Set<ElementId> gone, Set<ElementId> grounds) {
    for (Element referrer : referrers.of(claim)) {
      boolean outside = !gone.contains(referrer.id()) && !grounds.contains(referrer.id());
      boolean tiesBranchAlone =
          (referrer instanceof Relation || referrer instanceof Judgement)
              && ends(referrer).stream().allMatch(grounds::contains);
      if (outside && !tiesBranchAlone) {
        return true;
      }
    }
    return false;
  }

  /** Adds the grounds of what stays, and the claims that relations and judgements tie to it. */
  private void addWhatStaysWith(ElementId id, Deque<ElementId> staying) {
    if (elements.apply(id) instanceof Argument argument) {
      argument.premises().forEach(premise -> staying.add(premise.claim()));
    }
    targeting(id).forEach(argument -> staying.add(argument.id()));
    if (id instanceof ClaimId) {
      for (Element referrer : referrers.of(id)) {
        ends(referrer).stream().filter(ClaimId.class::isInstance).forEach(staying::add);
      }
    }
  }

  private static Collection<? extends ElementId> ends(Element element) {
    if (element instanceof Relation relation) {
      return relation.ends();
    }
    return element instanceof Judgement judgement
        ? List.of(judgement.evidence(), judgement.hypothesis())
        : List.of();
  }
}
