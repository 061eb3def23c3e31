package org.argmap.validate.structure;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.argmap.model.Argument;
import org.argmap.model.ArgumentMap;
import org.argmap.model.Claim;
import org.argmap.model.Message;
import org.argmap.model.Relation;
import org.argmap.model.Restatement;
import org.argmap.model.Severity;
import org.argmap.model.SymmetricRelation;
import org.argmap.validate.Rule;
import org.argmap.validate.RuleContext;

/**
 * {@code structure.contradictory-premises}: two premises of one argument that cannot both be true,
 * because a contradiction or a contrariety ties them.
 *
 * <p>The premises of one argument are all needed, so an argument with such premises can never hold.
 * It is reported once, with the first such pair.
 *
 * <p>For each premise either the relations of the claim are looked through or the other premises,
 * whichever are fewer.
 *
 * <p>Source: Besnard and Hunter, <i>A logic-based theory of deductive arguments</i>, Artificial
 * Intelligence 128, 2001: the premises of an argument are consistent by definition.
 */
final class ContradictoryPremisesRule implements Rule {
  private static final String MESSAGE =
      "The {argument} needs two premises that cannot both be true: the {first} and the {second}.";
  private static final String HINT =
      "Drop one of the two premises, make two arguments of it, or correct the relation between the two claims.";

  @Override
  public String code() {
    return "structure.contradictory-premises";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String summary() {
    return "Two premises of one argument cannot both be true.";
  }

  @Override
  public List<String> templates() {
    return List.of(MESSAGE, HINT);
  }

  @Override
  public void check(RuleContext context) {
    ArgumentMap map = context.map();
    Map<String, Map<String, SymmetricRelation>> exclusive = exclusive(map);
    if (exclusive.isEmpty()) {
      return;
    }
    for (Argument argument : map.arguments()) {
      if (argument.premises().size() > 1) {
        check(context, argument, exclusive);
      }
    }
  }

  /** From a claim to the claims that cannot be true with it. */
  private static Map<String, Map<String, SymmetricRelation>> exclusive(ArgumentMap map) {
    Map<String, Map<String, SymmetricRelation>> exclusive = new HashMap<>();
    for (Relation each : map.relations()) {
      if (each instanceof SymmetricRelation relation
          && !(relation instanceof Restatement)
          && !relation.first().equals(relation.second())) {
        String first = relation.first().value();
        String second = relation.second().value();
        exclusive.computeIfAbsent(first, k -> new LinkedHashMap<>()).putIfAbsent(second, relation);
        exclusive.computeIfAbsent(second, k -> new LinkedHashMap<>()).putIfAbsent(first, relation);
      }
    }
    return exclusive;
  }

  private static void check(
      RuleContext context,
      Argument argument,
      Map<String, Map<String, SymmetricRelation>> exclusive) {
    Set<String> premises = new LinkedHashSet<>();
    argument.premises().forEach(premise -> premises.add(premise.claim().value()));
    for (String premise : premises) {
      Map<String, SymmetricRelation> others = exclusive.getOrDefault(premise, Map.of());
      Set<String> fewer = others.size() < premises.size() ? others.keySet() : premises;
      Set<String> more = others.size() < premises.size() ? premises : others.keySet();
      for (String other : fewer) {
        SymmetricRelation relation = more.contains(other) ? others.get(other) : null;
        if (relation != null) {
          report(context, argument, relation);
          return;
        }
      }
    }
  }

  private static void report(RuleContext context, Argument argument, SymmetricRelation relation) {
    Claim first = context.map().claim(relation.first());
    Claim second = context.map().claim(relation.second());
    context
        .report(
            Message.of(MESSAGE)
                .with("argument", argument)
                .with("first", first)
                .with("second", second),
            argument,
            first,
            second,
            relation)
        .hint(HINT);
  }
}
