package org.argmap.validate.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.argmap.model.Argument;
import org.argmap.model.Edit;
import org.argmap.model.Message;
import org.argmap.model.Premise;
import org.argmap.model.Severity;
import org.argmap.validate.Rule;
import org.argmap.validate.RuleContext;

/**
 * {@code structure.repeated-premise}: a claim that is listed twice among the premises of one
 * argument.
 *
 * <p>A claim in two different roles of a scheme is no repetition. The fix keeps the first use.
 *
 * <p>Source: an argument's premises are a set in all formal accounts, such as Besnard and Hunter,
 * <i>A logic-based theory of deductive arguments</i>, Artificial Intelligence 128, 2001.
 */
final class RepeatedPremiseRule implements Rule {
  private static final String MESSAGE =
      "The {argument} lists the claim {claim.id} twice among its premises.";
  private static final String HINT = "List it once, or name the other claim that is meant.";

  private static final int FEW = 8;

  @Override
  public String code() {
    return "structure.repeated-premise";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String summary() {
    return "An argument lists the same premise twice.";
  }

  @Override
  public List<String> templates() {
    return List.of(MESSAGE, HINT);
  }

  @Override
  public void check(RuleContext context) {
    for (Argument argument : context.map().arguments()) {
      int count = argument.premises().size();
      if (count > FEW || (count > 1 && namesTwice(argument.premises()))) {
        check(context, argument);
      }
    }
  }

  /** A quick look, for few premises. */
  private static boolean namesTwice(List<Premise> premises) {
    for (int i = 1; i < premises.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (premises.get(i).claim().equals(premises.get(j).claim())) {
          return true;
        }
      }
    }
    return false;
  }

  private static void check(RuleContext context, Argument argument) {
    Set<String> seen = new HashSet<>();
    List<Premise> once = new ArrayList<>();
    Premise repeated = null;
    for (Premise premise : argument.premises()) {
      if (seen.add(premise.claim().value() + " " + premise.role().orElse(""))) {
        once.add(premise);
      } else if (repeated == null) {
        repeated = premise;
      }
    }
    if (repeated != null) {
      context
          .report(
              Message.of(MESSAGE).with("argument", argument).with("claim", repeated.claim()),
              argument,
              context.map().claim(repeated.claim()))
          .hint(HINT)
          .fix(Edit.replace(argument.withPremises(once)));
    }
  }
}
