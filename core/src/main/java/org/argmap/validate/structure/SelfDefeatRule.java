package org.argmap.validate.structure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.argmap.model.Argument;
import org.argmap.model.ArgumentMap;
import org.argmap.model.ClaimId;
import org.argmap.model.Message;
import org.argmap.model.Premise;
import org.argmap.model.Severity;
import org.argmap.validate.Rule;
import org.argmap.validate.RuleContext;

/**
 * {@code structure.self-defeat}: an argument opposed by nothing but what it takes for granted
 * itself.
 *
 * <p>An opposing argument targets another argument, its step or its whole, and all its premises are
 * premises of the other. Whoever grants these premises has to give up the argument that is built on
 * them. An opposing argument with a premise of its own says something new, and is not reported.
 *
 * <p>Source: Pollock, <i>Justification and defeat</i>, Artificial Intelligence 67, 1994
 * (self-defeating arguments).
 */
final class SelfDefeatRule implements Rule {
  private static final String MESSAGE =
      "The {argument} is undercut by its own premises: the {objection} has no others.";
  private static final String HINT =
      "Give the {objection} the premise that makes the difference, or take out one of the two.";

  @Override
  public String code() {
    return "structure.self-defeat";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String summary() {
    return "An argument is undercut by nothing but its own premises.";
  }

  @Override
  public List<String> templates() {
    return List.of(MESSAGE, HINT);
  }

  @Override
  public void check(RuleContext context) {
    ArgumentMap map = context.map();
    for (Argument argument : map.arguments()) {
      if (map.conCount(argument.id()) == 0) {
        continue;
      }
      Set<String> granted = new HashSet<>();
      argument.premises().forEach(premise -> granted.add(premise.claim().value()));
      for (Argument against : map.argumentsAgainst(argument.id())) {
        if (!against.id().equals(argument.id())
            && against.premises().stream()
                .map(Premise::claim)
                .map(ClaimId::value)
                .allMatch(granted::contains)) {
          report(context, argument, against);
        }
      }
    }
  }

  private static void report(RuleContext context, Argument argument, Argument against) {
    context
        .report(
            Message.of(MESSAGE).with("argument", argument).with("objection", against),
            argument,
            against)
        .hint(Message.of(HINT).with("objection", against));
  }
}
