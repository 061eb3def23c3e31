package org.argmap.validate.structure;

import java.util.List;
import org.argmap.model.Argument;
import org.argmap.model.Edit;
import org.argmap.model.Premise;
import org.argmap.model.Severity;
import org.argmap.validate.Rule;
import org.argmap.validate.RuleContext;
import org.argmap.validate.wording.Wording;

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
  public void check(RuleContext context) {
    for (Argument argument : context.map().arguments()) {
      if (!argument.isSupporting()) {
        continue;
      }
      if (argument.target().equals(argument.id())) {
        context
            .report("The %s supports itself.".formatted(Wording.name(argument)), argument)
            .hint("Let it support the claim, or the step of the other argument, that it is for.");
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
            "The %s gives the %s as a reason for itself."
                .formatted(Wording.name(argument), Wording.name(argument.target())),
            argument,
            context.map().element(argument.target()));
    if (!others.isEmpty()) {
      finding
          .hint("Take the claim out of the premises; the others must carry it alone.")
          .fix(Edit.replace(argument.withPremises(others)));
    } else {
      finding.hint("Remove the argument, or give a reason that is not the claim itself.");
      if (Removals.takeNothingAlong(context.map(), argument.id())) {
        finding.fix(Edit.remove(argument.id()));
      }
    }
  }
}
