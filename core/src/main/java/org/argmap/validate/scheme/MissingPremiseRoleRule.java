package org.argmap.validate.scheme;

import java.util.List;
import org.argmap.model.Message;
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
  private static final String UNPLACED =
      "The {argument} for the {target} has {unplaced} of the {count} premises of {title} that could be {roles.quoted}.";
  private static final String ONE =
      "The {argument} for the {target} lacks the premise {roles.quoted} of {title}.";
  private static final String SEVERAL =
      "The {argument} for the {target} lacks the premises {roles.quoted} of {title}.";
  private static final String HINT =
      "Add what is missing, as an implicit premise if it goes without saying. As {role.quoted} the scheme has: {description}";

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
  public List<String> templates() {
    return SchemeUse.withAgainst(UNPLACED, ONE, SEVERAL, HINT);
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
    String template = unplaced > 0 ? UNPLACED : open.size() == 1 ? ONE : SEVERAL;
    List<String> roles = open.stream().map(SchemePremise::role).toList();
    Message message =
        SchemeUse.withScheme(
                SchemeUse.message(template, use.argument(), context.map()), use.scheme())
            .withWords("roles", roles, roles.size());
    context
        .report(
            unplaced > 0 ? message.with("unplaced", unplaced).with("count", roles.size()) : message,
            use.argument())
        .hint(
            Message.of(HINT)
                .withWord("role", roles.get(0))
                .withPhrase("description", open.get(0).text()));
  }
}
