package org.argmap.validate.structure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.argmap.model.Argument;
import org.argmap.model.ArgumentMap;
import org.argmap.model.Claim;
import org.argmap.model.Message;
import org.argmap.model.Premise;
import org.argmap.model.Severity;
import org.argmap.model.Target;
import org.argmap.validate.Rule;
import org.argmap.validate.RuleContext;
import org.jspecify.annotations.Nullable;

/**
 * {@code structure.premise-for-and-against}: the same premise, for and against one target.
 *
 * <p>Reported where the map does not say how that can be: where the claim stands alone as the
 * premise of one of the two arguments, or where both have just the same premises. If each of the
 * two arguments has a further premise of its own, these say how one fact can be read in two ways,
 * which is ordinary. Arguments on an argument count as on one target only if they have the same
 * bearing.
 *
 * <p>Source: the Rabbit Rule of argument mapping (ter Berg, van Gelder, Patterson and Teppema,
 * <i>Critical Thinking: Reasoning and Communicating with Rationale</i>, 2009): a premise bears on a
 * conclusion through a further premise that links the two.
 */
final class PremiseForAndAgainstRule implements Rule {
  private static final String MESSAGE =
      "The {claim} is given both for and against the {target}, by the {supporting} and the {opposing}.";
  private static final String SAME =
      "The {supporting} and the {opposing} give the same premises for and against the {target}.";

  private static final String HINT =
      "Add the further premise that says how it bears on the target, or take out one argument.";

  @Override
  public String code() {
    return "structure.premise-for-and-against";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String summary() {
    return "The same premise is given for and against one target.";
  }

  @Override
  public List<String> templates() {
    return List.of(MESSAGE, SAME, HINT);
  }

  @Override
  public void check(RuleContext context) {
    ArgumentMap map = context.map();
    Set<String> checked = new HashSet<>();
    for (Argument argument : map.arguments()) {
      Target target = argument.target();
      if (argument.isOpposing()
          && map.proCount(target) > 0
          && checked.add(target.value())
          && haveSharedPremise(map, target)) {
        check(context, target);
      }
    }
  }

  /** A quick look, for mostly they have none. */
  private static boolean haveSharedPremise(ArgumentMap map, Target target) {
    Set<String> given = new HashSet<>();
    for (Argument reason : map.argumentsFor(target)) {
      for (Premise premise : reason.premises()) {
        given.add(premise.claim().value());
      }
    }
    for (Argument against : map.argumentsAgainst(target)) {
      for (Premise premise : against.premises()) {
        if (given.contains(premise.claim().value())) {
          return true;
        }
      }
    }
    return false;
  }

  private static void check(RuleContext context, Target target) {
    Reasons reasons = new Reasons();
    context.map().argumentsFor(target).forEach(reasons::add);
    Set<String> told = new HashSet<>();
    for (Argument against : context.map().argumentsAgainst(target)) {
      Argument same = reasons.withSamePremises(against);
      if (same != null) {
        if (told.add(Reasons.key(against))) {
          reportSame(context, same, against);
        }
        continue;
      }
      for (Premise premise : against.premises()) {
        Argument other = reasons.clashing(against, premise);
        if (other != null && told.add(Reasons.key(against, premise))) {
          report(context, premise, other, against);
        }
      }
    }
  }

  private static void report(
      RuleContext context, Premise premise, Argument reason, Argument against) {
    Claim claim = context.map().claim(premise.claim());
    context
        .report(
            Message.of(MESSAGE)
                .with("claim", claim)
                .with("target", reason.target())
                .with("supporting", reason)
                .with("opposing", against),
            claim,
            reason,
            against)
        .hint(HINT);
  }

  private static void reportSame(RuleContext context, Argument reason, Argument against) {
    context
        .report(
            Message.of(SAME)
                .with("supporting", reason)
                .with("opposing", against)
                .with("target", reason.target()),
            reason,
            against)
        .hint(HINT);
  }

  /** The supporting arguments of one target. */
  private static final class Reasons {
    private final Map<String, Argument> alone = new HashMap<>();
    private final Map<String, Argument> withOthers = new HashMap<>();
    private final Map<String, Argument> byPremises = new HashMap<>();

    void add(Argument reason) {
      if (reason.premises().size() > 1) {
        byPremises.putIfAbsent(key(reason), reason);
      }
      Map<String, Argument> byPremise = reason.premises().size() == 1 ? alone : withOthers;
      for (Premise premise : reason.premises()) {
        byPremise.putIfAbsent(key(reason, premise), reason);
      }
    }

    @Nullable Argument withSamePremises(Argument against) {
      return against.premises().size() == 1 ? null : byPremises.get(key(against));
    }

    /** A supporting argument with this premise where one of the two has it as the only one. */
    @Nullable Argument clashing(Argument against, Premise premise) {
      if (premise.claim().equals(against.target())) {
        return null;
      }
      Argument single = alone.get(key(against, premise));
      return single == null && against.premises().size() == 1
          ? withOthers.get(key(against, premise))
          : single;
    }

    static String key(Argument argument, Premise premise) {
      return argument.bearing().word() + " " + premise.claim().value();
    }

    /** Bearing and premises, whatever their order; no id has a space. */
    static String key(Argument argument) {
      return argument.bearing().word() + " and " + Premises.key(argument);
    }
  }
}
