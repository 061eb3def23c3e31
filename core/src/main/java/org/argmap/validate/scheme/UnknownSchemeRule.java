package org.argmap.validate.scheme;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.argmap.model.Argument;
import org.argmap.model.Finding;
import org.argmap.model.Message;
import org.argmap.model.Severity;
import org.argmap.scheme.Scheme;
import org.argmap.validate.Rule;
import org.argmap.validate.RuleContext;

/**
 * Finds arguments that name a scheme which the catalogue does not have, so that nobody can ask its
 * critical questions (Walton, Reed and Macagno, <i>Argumentation Schemes</i>, 2008, for what
 * schemes are good for). Where exactly one known scheme has a similar name, the fix takes it.
 */
final class UnknownSchemeRule implements Rule {
  private static final String MESSAGE =
      "The {argument} for the {target} names the scheme {scheme}, which is not in the catalogue of schemes.";
  private static final String HINT =
      "Choose a scheme of the catalogue, leave the scheme out, or add your own in a scheme file.";
  private static final String NEAREST_HINT = "Did you mean {nearest.choice}?";

  @Override
  public String code() {
    return "scheme.unknown-scheme";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String summary() {
    return "An argument names a scheme that the catalogue does not have.";
  }

  @Override
  public List<String> templates() {
    return SchemeUse.withAgainst(MESSAGE, HINT, NEAREST_HINT);
  }

  @Override
  public void check(RuleContext context) {
    Map<String, Boolean> known = new HashMap<>();
    Map<String, List<Scheme>> nearest = new HashMap<>();
    for (Argument argument : context.map().arguments()) {
      argument
          .scheme()
          .filter(name -> !known.computeIfAbsent(name, n -> context.schemes().find(n).isPresent()))
          .ifPresent(
              name ->
                  report(
                      argument,
                      name,
                      nearest.computeIfAbsent(name, context.schemes()::nearest),
                      context));
    }
  }

  private static void report(
      Argument argument, String name, List<Scheme> nearest, RuleContext context) {
    Finding.Builder finding =
        context.report(
            SchemeUse.message(MESSAGE, argument, context.map()).with("scheme", name), argument);
    if (nearest.isEmpty()) {
      finding.hint(HINT);
      return;
    }
    finding.hint(
        Message.of(NEAREST_HINT)
            .withWords("nearest", nearest.stream().map(Scheme::name).toList(), nearest.size()));
    if (nearest.size() == 1) {
      finding.fix(SchemeUse.withScheme(argument, nearest.get(0).name()));
    }
  }
}
