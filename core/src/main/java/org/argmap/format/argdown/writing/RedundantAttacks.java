package org.argmap.format.argdown.writing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.argmap.format.argdown.writing.NotationPlan.Form;
import org.argmap.model.Argument;
import org.argmap.model.ArgumentId;
import org.argmap.model.ClaimId;
import org.argmap.model.Premise;
import org.argmap.model.Relation;
import org.argmap.model.SymmetricRelation;

/**
 * The attacks on an argument that a reader leaves out, since the same statement attacks or excludes
 * a premise of that argument as well.
 */
final class RedundantAttacks {
  private final NotationPlan plan;
  private final Map<ClaimId, Set<ClaimId>> opponents = new HashMap<>();
  private final Map<ArgumentId, Set<ClaimId>> premises = new HashMap<>();

  RedundantAttacks(NotationPlan plan) {
    this.plan = plan;
    for (Argument argument : plan.map.arguments()) {
      if (isAttack(argument) && argument.target() instanceof ClaimId target) {
        add(argument.premises().get(0).claim(), target);
      }
    }
    for (Relation relation : plan.map.relations()) {
      if (plan.isWritten(relation) && relation instanceof SymmetricRelation between) {
        add(between.first(), between.second());
        add(between.second(), between.first());
      }
    }
  }

  private void add(ClaimId one, ClaimId other) {
    opponents.computeIfAbsent(one, id -> new HashSet<>()).add(other);
  }

  private boolean isAttack(Argument argument) {
    return plan.form(argument) == Form.SIGN
        && argument.isOpposing()
        && !NotationPlan.isUndercut(argument)
        && !NotationPlan.isUndercutOfClaim(argument);
  }

  /** Whether an attack with a sign would be left out. */
  boolean has(Argument attack) {
    if (!isAttack(attack) || !(attack.target() instanceof ArgumentId target)) {
      return false;
    }
    Set<ClaimId> attacked = opponents.get(attack.premises().get(0).claim());
    if (attacked == null) {
      return false;
    }
    Set<ClaimId> inside = premises.computeIfAbsent(target, this::premisesOf);
    boolean isShorter = attacked.size() < inside.size();
    Set<ClaimId> fewer = isShorter ? attacked : inside;
    Set<ClaimId> more = isShorter ? inside : attacked;
    return fewer.stream().anyMatch(more::contains);
  }

  private Set<ClaimId> premisesOf(ArgumentId target) {
    Set<ClaimId> all = new HashSet<>();
    for (Argument step : plan.steps(plan.map.argument(target))) {
      step.premises().stream().map(Premise::claim).forEach(all::add);
    }
    return all;
  }
}
