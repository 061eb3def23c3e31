package org.argmap.validate.likelihood;

import java.util.List;
import org.argmap.validate.Rule;

/** The standard rules whose codes begin with {@code likelihood}. */
public final class LikelihoodRules {
  private LikelihoodRules() {}

  /** The rules, in the order of their index. */
  public static List<Rule> all() {
    return List.of(
        new NumberAndWordRule(),
        new WithConfidenceRule(),
        new UndefinedWordRule(),
        new MoreCertainThanPremisesRule(),
        new OffScaleRule());
  }
}
