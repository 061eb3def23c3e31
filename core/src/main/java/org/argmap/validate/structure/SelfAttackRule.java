package org.argmap.validate.structure;

import java.util.List;
import org.argmap.model.Argument;
import org.argmap.model.Message;
import org.argmap.model.Severity;
import org.argmap.validate.Rule;
import org.argmap.validate.RuleContext;

/**
 * {@code structure.self-attack}: an opposing argument that has its own target among its premises,
 * or that opposes itself.
 *
 * <p>Such an argument can never be accepted: whoever grants its premises and its step has to give
 * up one of the premises, or the step. There is no mechanical fix; what was meant cannot be told.
 *
 * <p>Sources: Dung, <i>On the acceptability of arguments</i>, Artificial Intelligence 77, 1995 (no
 * acceptable set holds an argument that attacks itself); Pollock, <i>Justification and defeat</i>,
 * Artificial Intelligence 67, 1994 (self-defeating arguments).
 */
final class SelfAttackRule implements Rule {
  private static final String ITSELF = "The {argument} opposes itself.";
  private static final String ITSELF_HINT =
      "Let it oppose the claim, or the step of the other argument, that it is against.";
  private static final String PREMISE =
      "The {argument} uses the {claim} against itself: whoever grants the premises has to give one up.";
  private static final String PREMISE_HINT =
      "Check which claim is meant as the premise, and which as the target.";

  @Override
  public String code() {
    return "structure.self-attack";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String summary() {
    return "An argument uses a claim against itself, or opposes itself.";
  }

  @Override
  public List<String> templates() {
    return List.of(ITSELF, ITSELF_HINT, PREMISE, PREMISE_HINT);
  }

  @Override
  public void check(RuleContext context) {
    for (Argument argument : context.map().arguments()) {
      if (!argument.isOpposing()) {
        continue;
      }
      if (argument.target().equals(argument.id())) {
        context.report(Message.of(ITSELF).with("argument", argument), argument).hint(ITSELF_HINT);
      } else if (Premises.have(argument, argument.target())) {
        context
            .report(
                Message.of(PREMISE).with("argument", argument).with("claim", argument.target()),
                argument,
                context.map().element(argument.target()))
            .hint(PREMISE_HINT);
      }
    }
  }
}
