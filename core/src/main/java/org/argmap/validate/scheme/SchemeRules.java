package org.argmap.validate.scheme;

import java.util.List;
import org.argmap.validate.Rule;

/** The standard rules whose codes begin with {@code scheme}. */
public final class SchemeRules {
  private SchemeRules() {}

  /** The rules, in the order of their index. */
  public static List<Rule> all() {
    return List.of(
        new UnknownSchemeRule(),
        new MissingPremiseRoleRule(),
        new UnknownPremiseRoleRule(),
        new UnansweredCriticalQuestionRule(),
        new PressedCriticalQuestionRule(),
        new UnknownCriticalQuestionRule());
  }
}
