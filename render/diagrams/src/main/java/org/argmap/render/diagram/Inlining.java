package org.argmap.render.diagram;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.argmap.model.Claim;
import org.argmap.model.ClaimId;
import org.argmap.model.ElementId;
import org.argmap.model.Standing;

/**
 * Which claims stand in the box of the one argument that uses them, in styles that draw arguments
 * as boxes: those that one shown argument uses, that are nothing else in the picture, and that
 * nothing marks.
 */
final class Inlining {

  private final VisibleMap visible;
  private final Map<ElementId, Integer> uses = new HashMap<>();
  private final Set<ElementId> apart = new HashSet<>();

  /**
   * @param targeted whether claims that are argued about may stand in a box too
   */
  Inlining(VisibleMap visible, boolean targeted) {
    this.visible = visible;
    for (VisibleMap.VisibleArgument argument : visible.arguments()) {
      argument.premises().forEach(premise -> uses.merge(premise, 1, Integer::sum));
      if (!targeted) {
        apart.add(argument.target());
      }
    }
    for (VisibleMap.VisibleQuestion question : visible.questions()) {
      apart.addAll(question.positions());
      question.about().ifPresent(apart::add);
    }
    for (VisibleMap.Shortened way : visible.shortened()) {
      apart.add(way.from());
      apart.add(way.to());
    }
  }

  /** Keeps the ends of relations out of the boxes, for styles that draw relations. */
  Inlining apartRelations() {
    for (VisibleMap.VisibleRelation relation : visible.relations()) {
      apart.add(relation.first());
      apart.add(relation.second());
    }
    return this;
  }

  /** Whether the claim stands in the box of the argument that uses it. */
  boolean isInline(ClaimId id) {
    Claim claim = visible.map().claim(id);
    return uses.getOrDefault(id, 0) == 1
        && !apart.contains(id)
        && claim.standing() == Standing.ASSERTED
        && visible.hiddenBehind(id) == 0;
  }
}
