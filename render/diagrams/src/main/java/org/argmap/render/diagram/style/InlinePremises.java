package org.argmap.render.diagram.style;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.argmap.model.Claim;
import org.argmap.model.ClaimId;
import org.argmap.model.ElementId;
import org.argmap.model.Standing;
import org.argmap.render.diagram.view.VisibleMap;

/**
 * The premises that are written inside the box of their argument, in styles that draw arguments as
 * boxes. A premise is inline if one visible argument alone uses it, if nothing else in the picture
 * refers to it, and if it carries no mark.
 */
final class InlinePremises {

  private final VisibleMap visible;
  private final Map<ElementId, Integer> uses = new HashMap<>();
  private final Set<ElementId> apart = new HashSet<>();

  /**
   * @param targeted whether claims that are the target of an argument may be inline too
   */
  InlinePremises(VisibleMap visible, boolean targeted) {
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

  /** Excludes the ends of relations, for styles that draw relations. */
  InlinePremises apartRelations() {
    for (VisibleMap.VisibleRelation relation : visible.relations()) {
      apart.add(relation.first());
      apart.add(relation.second());
    }
    return this;
  }

  /** Returns whether the claim is written inside the box of the argument that uses it. */
  boolean isInline(ClaimId id) {
    Claim claim = visible.map().claim(id);
    return uses.getOrDefault(id, 0) == 1
        && !apart.contains(id)
        && claim.standing() == Standing.ASSERTED
        && visible.hiddenBehind(id) == 0;
  }
}
