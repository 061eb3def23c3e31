package org.argmap.validate.reasoning;

import java.util.List;
import java.util.Set;
import org.argmap.model.Argument;
import org.argmap.model.ArgumentMap;
import org.argmap.model.Claim;
import org.argmap.model.ClaimId;
import org.argmap.model.Message;
import org.argmap.model.Premise;
import org.argmap.model.Severity;
import org.argmap.validate.Rule;
import org.argmap.validate.RuleContext;

/**
 * {@code reasoning.repeats-conclusion}: a premise that says what the argument is to show, in the
 * same words but for articles, word forms and fillers.
 *
 * <p>A premise that is the very claim concluded is a matter of structure, and reported there.
 *
 * <p>Source: Walton, <i>Begging the Question</i>, 1991; Aristotle, <i>Sophistical Refutations</i>,
 * 167a.
 */
final class RepeatsConclusionRule implements Rule {
  private static final String MESSAGE =
      "The premise {premise.id} of the {argument} says again what the argument is to show: {conclusion.text}";
  private static final String HINT =
      "Give a reason that somebody who doubts the conclusion could accept; if there is none, delete the argument and merge the two claims.";

  static final String CODE = "reasoning.repeats-conclusion";

  @Override
  public String code() {
    return CODE;
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String summary() {
    return "A premise says in nearly the same words what it is meant to support.";
  }

  @Override
  public Set<String> yieldsTo() {
    return Set.of("structure.support-through-restatement");
  }

  @Override
  public List<String> templates() {
    return List.of(MESSAGE, HINT);
  }

  @Override
  public void check(RuleContext context) {
    ArgumentMap map = context.map();
    for (Argument argument : map.arguments()) {
      if (!argument.isSupporting() || !(argument.target() instanceof ClaimId target)) {
        continue;
      }
      Claim conclusion = map.claim(target);
      for (Premise premise : argument.premises()) {
        Claim reason = map.claim(premise.claim());
        if (!reason.id().equals(conclusion.id()) && context.facts().saySame(reason, conclusion)) {
          report(context, argument, reason, conclusion);
          break;
        }
      }
    }
  }

  private static void report(
      RuleContext context, Argument argument, Claim reason, Claim conclusion) {
    context
        .report(
            Message.of(MESSAGE)
                .with("premise", reason)
                .with("argument", argument)
                .with("conclusion", conclusion),
            argument,
            reason,
            conclusion)
        .hint(HINT);
  }
}
