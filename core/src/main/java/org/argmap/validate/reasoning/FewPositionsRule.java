package org.argmap.validate.reasoning;

import org.argmap.model.Question;
import org.argmap.model.Severity;
import org.argmap.validate.Rule;
import org.argmap.validate.RuleContext;
import org.argmap.validate.wording.Wording;

/**
 * {@code reasoning.few-positions}: a question to which fewer than two claims are answers.
 *
 * <p>Source: Kunz and Rittel, <i>Issues as elements of information systems</i>, 1970; Heuer,
 * <i>Psychology of Intelligence Analysis</i>, 1999, chapter 8, step 1.
 */
final class FewPositionsRule implements Rule {
  @Override
  public String code() {
    return "reasoning.few-positions";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String summary() {
    return "A question has fewer than two positions.";
  }

  @Override
  public void check(RuleContext context) {
    for (Question question : context.map().questions()) {
      long positions = question.positions().stream().distinct().count();
      if (positions < 2) {
        context
            .report(
                "The %s (%s) has %s."
                    .formatted(
                        Wording.name(question),
                        Wording.quoted(question.text()),
                        positions == 0
                            ? "no position: no claim answers it"
                            : "just one position, " + Wording.quoted(question.positions().get(0))),
                question)
            .hint("Add the rival answers, at least the plain denial of the one that is favoured.");
      }
    }
  }
}
