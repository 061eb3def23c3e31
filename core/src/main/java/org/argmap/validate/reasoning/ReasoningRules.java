package org.argmap.validate.reasoning;

import java.util.List;
import org.argmap.validate.Rule;

/** The standard rules whose codes begin with {@code reasoning}. */
public final class ReasoningRules {
  private ReasoningRules() {}

  /** The rules, in the order of their index. */
  public static List<Rule> all() {
    return List.of(
        new UnsupportedClaimRule(),
        new UnansweredObjectionRule(),
        new OneSidedCaseRule(),
        new RepeatsConclusionRule(),
        new MissingLinkRule(),
        new CompoundClaimRule(),
        new NotAStatementRule(),
        new SameClaimTwiceRule(),
        new FewPositionsRule(),
        new CompatiblePositionsRule());
  }
}
