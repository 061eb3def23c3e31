package org.argmap.validate.scheme;

import java.util.List;
import org.argmap.model.Severity;
import org.argmap.scheme.CriticalQuestion;
import org.argmap.validate.Rule;
import org.argmap.validate.RuleContext;

/**
 * Finds arguments that leave critical questions open of which the proponent has the burden of
 * proof: the <i>assumptions</i> of the Carneades model (Gordon, Prakken and Walton, <i>The
 * Carneades model of argument and burden of proof</i>, Artificial Intelligence 171, 2007). A
 * question is answered by an argument that says so. One that was pressed is the business of {@code
 * scheme.pressed-critical-question}. There is one finding for each argument, whatever the number of
 * its open questions.
 */
final class UnansweredCriticalQuestionRule implements Rule {
  @Override
  public String code() {
    return "scheme.unanswered-critical-question";
  }

  @Override
  public Severity severity() {
    return Severity.NOTE;
  }

  @Override
  public String summary() {
    return "An argument does not answer a critical question that its scheme puts to its author.";
  }

  @Override
  public void check(RuleContext context) {
    CriticalQuestionMoves moves = new CriticalQuestionMoves(context);
    for (SchemeUse use : SchemeUse.all(context)) {
      List<CriticalQuestion> open =
          use.questions(CriticalQuestion.Kind.ASSUMPTION).stream()
              .filter(question -> !moves.isAnswered(use.argument(), question))
              .filter(question -> moves.pressing(use.argument(), question).isEmpty())
              .toList();
      if (!open.isEmpty()) {
        report(use, open, context);
      }
    }
  }

  private static void report(SchemeUse use, List<CriticalQuestion> open, RuleContext context) {
    StringBuilder questions = new StringBuilder();
    for (CriticalQuestion question : open) {
      questions.append(" \"%s\": %s".formatted(question.name(), question.text()));
    }
    context
        .report(
            "The %s leaves open what %s asks of its author.%s"
                .formatted(
                    SchemeUse.name(use.argument(), context.map()),
                    SchemeUse.title(use.scheme()),
                    questions),
            use.argument())
        .hint(
            "Add an argument that answers %s, such as one that supports the step."
                .formatted(open.size() == 1 ? "the question" : "each of the questions"));
  }
}
