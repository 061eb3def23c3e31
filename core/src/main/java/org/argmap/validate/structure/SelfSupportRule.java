package org.argmap.validate.structure;

import java.util.List;
import org.argmap.model.Argument;
import org.argmap.model.Edit;
import org.argmap.model.Message;
import org.argmap.model.Premise;
import org.argmap.model.Severity;
import org.argmap.validate.Rule;
import org.argmap.validate.RuleContext;

/**
 * {@code structure.self-support}: a supporting argument that has its own target among its premises,
 * or that supports itself.
 *
 * <p>The fix takes the target out of the premises, or the argument out of the map where no other
 * premise is left. There is no fix where other elements would go with the argument.
 *
 * <p>Sources: Aristotle, <i>Topics</i> VIII.13 (asking for the point at issue itself); Walton,
 * <i>Begging the Question</i>, 1991.
 */
final class SelfSupportRule implements Rule {
  private static final String ITSELF = "The {argument} supports itself.";
  private static final String ITSELF_HINT =
      "Let it support the claim, or the step of the other argument, that it is for.";
  private static final String PREMISE = "The {argument} gives the {claim} as a reason for itself.";
  private static final String OTHERS_HINT =
      "Take the claim out of the premises; the others must carry it alone.";
  private static final String ALONE_HINT =
      "Remove the argument, or give a reason that is not the claim itself.";

  @Override
  public String code() {
    return "structure.self-support";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String summary() {
    return "An argument gives a claim as a reason for itself, or supports itself.";
  }

  @Override
  public List<String> templates() {
    return List.of(ITSELF, ITSELF_HINT, PREMISE, OTHERS_HINT, ALONE_HINT);
  }

  @Override
  public void check(RuleContext context) {
    for (Argument argument : context.map().arguments()) {
      if (!argument.isSupporting()) {
        continue;
      }
      if (argument.target().equals(argument.id())) {
        context.report(Message.of(ITSELF).with("argument", argument), argument).hint(ITSELF_HINT);
      } else if (Premises.have(argument, argument.target())) {
        reportPremise(context, argument);
      }
    }
  }

  private static void reportPremise(RuleContext context, Argument argument) {
    List<Premise> others =
        argument.premises().stream().filter(p -> !p.claim().equals(argument.target())).toList();
    var finding =
        context.report(
            Message.of(PREMISE).with("argument", argument).with("claim", argument.target()),
            argument,
            context.map().element(argument.target()));
    if (!others.isEmpty()) {
      finding.hint(OTHERS_HINT).fix(Edit.replace(argument.withPremises(others)));
    } else {
      finding.hint(ALONE_HINT);
      if (Removals.takeNothingAlong(context.map(), argument.id())) {
        finding.fix(Edit.remove(argument.id()));
      }
    }
  }
}
