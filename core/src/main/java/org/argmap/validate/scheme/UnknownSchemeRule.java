package org.argmap.validate.scheme;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.argmap.model.Argument;
import org.argmap.model.Finding;
import org.argmap.model.Severity;
import org.argmap.scheme.Scheme;
import org.argmap.validate.Rule;
import org.argmap.validate.RuleContext;
import org.argmap.validate.wording.Wording;

/**
 * Finds arguments that name a scheme which the catalogue does not have, so that nobody can ask its
 * critical questions (Walton, Reed and Macagno, <i>Argumentation Schemes</i>, 2008, for what
 * schemes are good for). Where exactly one known scheme has a similar name, the fix takes it.
 */
final class UnknownSchemeRule implements Rule {
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
            "The %s names the scheme %s, which is not in the catalogue of schemes."
                .formatted(SchemeUse.name(argument, context.map()), Wording.quoted(name)),
            argument);
    if (nearest.isEmpty()) {
      finding.hint(
          "Choose a scheme of the catalogue, leave the scheme out, or add your own in a scheme"
              + " file.");
      return;
    }
    finding.hint(
        "Did you mean %s?"
            .formatted(SchemeUse.list(nearest.stream().map(Scheme::name).toList(), "or")));
    if (nearest.size() == 1) {
      finding.fix(SchemeUse.withScheme(argument, nearest.get(0).name()));
    }
  }
}
