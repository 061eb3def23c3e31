package org.argmap.validate.scheme;

import java.util.List;
import java.util.Optional;
import org.argmap.internal.text.NearestWords;
import org.argmap.model.Argument;
import org.argmap.model.CriticalQuestionUse;
import org.argmap.model.Edit;
import org.argmap.model.Finding;
import org.argmap.model.OpposingArgument;
import org.argmap.model.Severity;
import org.argmap.model.SupportingArgument;
import org.argmap.scheme.Scheme;
import org.argmap.validate.Rule;
import org.argmap.validate.RuleContext;
import org.argmap.validate.wording.Wording;

/**
 * Finds arguments that take up a critical question which the other argument's scheme does not have,
 * or of an argument that names no scheme (Walton, Reed and Macagno, <i>Argumentation Schemes</i>,
 * 2008: critical questions belong to a scheme). Where the scheme is named and unknown, {@code
 * scheme.unknown-scheme} speaks. Where exactly one question has a similar name, the fix takes it.
 */
final class UnknownCriticalQuestionRule implements Rule {
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
              "The argument %s %s the critical question %s of the %s, which names no scheme."
                  .formatted(
                      Wording.quoted(argument.id()),
                      use.move().word(),
                      Wording.quoted(use.question()),
                      SchemeUse.name(other, context.map())),
              argument,
              other)
          .hint("Say which scheme %s follows.".formatted(Wording.quoted(other.id())));
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
            "The argument %s %s the critical question %s of the argument %s; %s has no such question."
                .formatted(
                    Wording.quoted(argument.id()),
                    use.move().word(),
                    Wording.quoted(use.question()),
                    Wording.quoted(use.argument()),
                    SchemeUse.title(scheme)),
            argument,
            context.map().argument(use.argument()));
    List<String> names = CriticalQuestionMoves.names(scheme);
    List<String> nearest = NearestWords.of(use.question(), names);
    finding.hint(
        nearest.isEmpty()
            ? "Its questions are: %s.".formatted(String.join(", ", names))
            : "Did you mean %s?".formatted(SchemeUse.list(nearest, "or")));
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
