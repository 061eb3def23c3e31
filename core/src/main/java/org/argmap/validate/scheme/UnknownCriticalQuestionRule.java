package org.argmap.validate.scheme;

import java.util.List;
import java.util.Optional;
import org.argmap.internal.text.NearestWords;
import org.argmap.model.Argument;
import org.argmap.model.CriticalQuestionUse;
import org.argmap.model.Edit;
import org.argmap.model.Finding;
import org.argmap.model.Message;
import org.argmap.model.OpposingArgument;
import org.argmap.model.Severity;
import org.argmap.model.SupportingArgument;
import org.argmap.scheme.Scheme;
import org.argmap.validate.Rule;
import org.argmap.validate.RuleContext;

/**
 * Finds arguments that take up a critical question which the other argument's scheme does not have,
 * or of an argument that names no scheme (Walton, Reed and Macagno, <i>Argumentation Schemes</i>,
 * 2008: critical questions belong to a scheme). Where the scheme is named and unknown, {@code
 * scheme.unknown-scheme} speaks. Where exactly one question has a similar name, the fix takes it.
 */
final class UnknownCriticalQuestionRule implements Rule {
  private static final String NO_SCHEME =
      "The argument {user.id} {move} the critical question {question} of the {argument} for the {target}, which names no scheme.";
  private static final String NO_SCHEME_HINT = "Say which scheme {argument.id} follows.";
  private static final String MESSAGE =
      "The argument {user.id} {move} the critical question {question} of the argument {argument.id}; {title} has no such question.";
  private static final String HINT = "Its questions are: {questions}.";
  private static final String NEAREST_HINT = "Did you mean {nearest.choice}?";

  @Override
  public String code() {
    return "scheme.unknown-critical-question";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String summary() {
    return "An argument answers or presses a critical question that there is not.";
  }

  @Override
  public List<String> templates() {
    return SchemeUse.withAgainst(NO_SCHEME, NO_SCHEME_HINT, MESSAGE, HINT, NEAREST_HINT);
  }

  @Override
  public void check(RuleContext context) {
    for (Argument argument : context.map().arguments()) {
      argument.criticalQuestion().ifPresent(use -> check(argument, use, context));
    }
  }

  private static void check(Argument argument, CriticalQuestionUse use, RuleContext context) {
    Argument other = context.map().argument(use.argument());
    if (other.scheme().isEmpty()) {
      context
          .report(
              SchemeUse.message(NO_SCHEME, other, context.map())
                  .with("user", argument)
                  .withWord("move", use.move().word())
                  .with("question", use.question()),
              argument,
              other)
          .hint(Message.of(NO_SCHEME_HINT).with("argument", other));
      return;
    }
    Optional<Scheme> scheme = other.scheme().flatMap(name -> context.schemes().find(name));
    if (scheme.isPresent() && scheme.get().criticalQuestion(use.question()).isEmpty()) {
      report(argument, use, scheme.get(), context);
    }
  }

  private static void report(
      Argument argument, CriticalQuestionUse use, Scheme scheme, RuleContext context) {
    Finding.Builder finding =
        context.report(
            SchemeUse.withScheme(Message.of(MESSAGE), scheme)
                .with("user", argument)
                .withWord("move", use.move().word())
                .with("question", use.question())
                .with("argument", use.argument()),
            argument,
            context.map().argument(use.argument()));
    List<String> names = CriticalQuestionMoves.names(scheme);
    List<String> nearest = NearestWords.of(use.question(), names);
    finding.hint(
        nearest.isEmpty()
            ? Message.of(HINT).withWords("questions", names, names.size())
            : Message.of(NEAREST_HINT).withWords("nearest", nearest, nearest.size()));
    if (nearest.size() == 1) {
      finding.fix(
          with(argument, new CriticalQuestionUse(use.argument(), nearest.get(0), use.move())));
    }
  }

  private static Edit with(Argument argument, CriticalQuestionUse use) {
    return argument instanceof SupportingArgument supporting
        ? Edit.replace(supporting.toBuilder().criticalQuestion(use).build())
        : Edit.replace(((OpposingArgument) argument).toBuilder().criticalQuestion(use).build());
  }
}
