package org.argmap.validate.scheme;

import java.util.List;
import org.argmap.model.Severity;
import org.argmap.scheme.SchemePremise;
import org.argmap.validate.Rule;
import org.argmap.validate.RuleContext;

/**
 * Finds arguments that lack a premise of their scheme (Walton, Reed and Macagno, <i>Argumentation
 * Schemes</i>, 2008: the premises of a scheme are jointly what its conclusion rests on).
 *
 * <p>A premise in a role of the scheme takes that role. A premise in no role, or in a role that the
 * scheme does not have ({@code scheme.unknown-premise-role} speaks of that one), may take any role
 * that is left. Something is missing when more roles are left than such premises are there: so an
 * argument without roles is complete when it has as many premises as its scheme.
 */
final class MissingPremiseRoleRule implements Rule {
  @Override
  public String code() {
    return "scheme.missing-premise-role";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String summary() {
    return "An argument lacks a premise that its scheme needs.";
  }

  @Override
  public void check(RuleContext context) {
    for (SchemeUse use : SchemeUse.all(context)) {
      List<SchemePremise> open = use.rolesNotTaken();
      int unplaced = use.premisesWithoutRole().size();
      if (open.size() > unplaced) {
        report(use, open, unplaced, context);
      }
    }
  }

  private static void report(
      SchemeUse use, List<SchemePremise> open, int unplaced, RuleContext context) {
    String roles = SchemeUse.list(open.stream().map(SchemePremise::role).toList(), "and");
    String lack =
        unplaced > 0
            ? "has %d of the %d premises of %s that could be %s"
                .formatted(unplaced, open.size(), SchemeUse.title(use.scheme()), roles)
            : "lacks the premise%s %s of %s"
                .formatted(open.size() == 1 ? "" : "s", roles, SchemeUse.title(use.scheme()));
    SchemePremise first = open.get(0);
    context
        .report(
            "The %s %s.".formatted(SchemeUse.name(use.argument(), context.map()), lack),
            use.argument())
        .hint(
            "Add what is missing, as an implicit premise if it goes without saying. As \"%s\" the scheme has: %s"
                .formatted(first.role(), first.text()));
  }
}
