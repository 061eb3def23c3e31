package org.argmap.validate.reasoning;

import java.util.List;
import org.argmap.model.Message;
import org.argmap.model.Question;
import org.argmap.model.Severity;
import org.argmap.validate.Rule;
import org.argmap.validate.RuleContext;

/**
 * {@code reasoning.few-positions}: a question to which fewer than two claims are answers.
 *
 * <p>Source: Kunz and Rittel, <i>Issues as elements of information systems</i>, 1970; Heuer,
 * <i>Psychology of Intelligence Analysis</i>, 1999, chapter 8, step 1.
 */
final class FewPositionsRule implements Rule {
  private static final String NONE = "The {question} has no position: no claim answers it.";
  private static final String ONE = "The {question} has just one position, {position.id}.";
  private static final String HINT =
      "Add the rival answers, at least the plain denial of the one that is favoured.";

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
  public List<String> templates() {
    return List.of(NONE, ONE, HINT);
  }

  @Override
  public void check(RuleContext context) {
    for (Question question : context.map().questions()) {
      long positions = question.positions().stream().distinct().count();
      if (positions < 2) {
        Message message =
            positions == 0
                ? Message.of(NONE).with("question", question)
                : Message.of(ONE)
                    .with("question", question)
                    .with("position", question.positions().get(0));
        context.report(message, question).hint(HINT);
      }
    }
  }
}
