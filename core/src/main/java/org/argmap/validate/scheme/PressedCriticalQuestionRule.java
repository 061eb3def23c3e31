package org.argmap.validate.scheme;

import java.util.List;
import org.argmap.model.Argument;
import org.argmap.model.Message;
import org.argmap.model.Severity;
import org.argmap.scheme.CriticalQuestion;
import org.argmap.validate.Rule;
import org.argmap.validate.RuleContext;

/**
 * Finds critical questions that somebody presses and nobody answers. An <i>exception</i> counts
 * only when it is pressed (Gordon, Prakken and Walton, <i>The Carneades model of argument and
 * burden of proof</i>, Artificial Intelligence 171, 2007); then the argument is not to be relied on
 * until there is an answer. The question counts as met when an argument answers it, or when
 * something speaks against the step or a premise of the argument that presses it.
 */
final class PressedCriticalQuestionRule implements Rule {
  private static final String MESSAGE =
      "The argument {objection.id} presses the critical question {question.quoted} of the {argument} for the {target}, and nothing answers it. {text}";
  private static final String HINT =
      "Answer the question by an argument that says so, argue against {objection.id}, or give up {argument.id}.";

  @Override
  public String code() {
    return "scheme.pressed-critical-question";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String summary() {
    return "A critical question is pressed against an argument, and nothing in the map answers it.";
  }

  @Override
  public List<String> templates() {
    return SchemeUse.withAgainst(MESSAGE, HINT);
  }

  @Override
  public void check(RuleContext context) {
    CriticalQuestionMoves moves = new CriticalQuestionMoves(context);
    for (SchemeUse use : SchemeUse.all(context)) {
      for (CriticalQuestion question : use.scheme().criticalQuestions()) {
        if (moves.isAnswered(use.argument(), question)) {
          continue;
        }
        for (Argument pressing : moves.pressing(use.argument(), question)) {
          if (!moves.isCountered(pressing)) {
            report(use, question, pressing, context);
          }
        }
      }
    }
  }

  private static void report(
      SchemeUse use, CriticalQuestion question, Argument pressing, RuleContext context) {
    context
        .report(
            SchemeUse.message(MESSAGE, use.argument(), context.map())
                .with("objection", pressing)
                .withWord("question", question.name())
                .withPhrase("text", question.text()),
            pressing,
            use.argument())
        .hint(Message.of(HINT).with("objection", pressing).with("argument", use.argument()));
  }
}
