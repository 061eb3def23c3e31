package org.argmap.validate.scheme;

import java.util.ArrayList;
import java.util.List;
import org.argmap.internal.text.NearestWords;
import org.argmap.model.Edit;
import org.argmap.model.Finding;
import org.argmap.model.Message;
import org.argmap.model.Premise;
import org.argmap.model.Severity;
import org.argmap.scheme.SchemePremise;
import org.argmap.validate.Rule;
import org.argmap.validate.RuleContext;

/**
 * Finds premises in a role that the argument's scheme does not have (Walton, Reed and Macagno,
 * <i>Argumentation Schemes</i>, 2008, for premises and their roles). An argument without a scheme,
 * or of an unknown one, may use any roles. Where exactly one role of the scheme has a similar name,
 * the fix takes it.
 */
final class UnknownPremiseRoleRule implements Rule {
  private static final String MESSAGE =
      "The premise {premise.id} of the {argument} for the {target} stands in the role {role}, which {title} does not have.";
  private static final String HINT = "Its roles are: {roles}.";
  private static final String NEAREST_HINT = "Did you mean {nearest.choice}?";

  @Override
  public String code() {
    return "scheme.unknown-premise-role";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String summary() {
    return "A premise stands in a role that the scheme of its argument does not have.";
  }

  @Override
  public List<String> templates() {
    return SchemeUse.withAgainst(MESSAGE, HINT, NEAREST_HINT);
  }

  @Override
  public void check(RuleContext context) {
    for (SchemeUse use : SchemeUse.all(context)) {
      for (Premise premise : use.premisesWithoutRole()) {
        premise.role().ifPresent(role -> report(use, premise, role, context));
      }
    }
  }

  private static void report(SchemeUse use, Premise premise, String role, RuleContext context) {
    List<String> roles = use.scheme().premises().stream().map(SchemePremise::role).toList();
    Finding.Builder finding =
        context.report(
            SchemeUse.withScheme(
                    SchemeUse.message(MESSAGE, use.argument(), context.map()), use.scheme())
                .with("premise", premise.claim())
                .with("role", role),
            use.argument(),
            context.map().claim(premise.claim()));
    List<String> nearest = NearestWords.of(role, roles);
    finding.hint(
        nearest.isEmpty()
            ? Message.of(HINT).withWords("roles", roles, roles.size())
            : Message.of(NEAREST_HINT).withWords("nearest", nearest, nearest.size()));
    if (nearest.size() == 1) {
      finding.fix(inRole(use, premise, nearest.get(0)));
    }
  }

  private static Edit inRole(SchemeUse use, Premise premise, String role) {
    List<Premise> premises = new ArrayList<>();
    for (Premise each : use.argument().premises()) {
      premises.add(each.equals(premise) ? each.inRole(role) : each);
    }
    return Edit.replace(use.argument().withPremises(premises));
  }
}
