package org.argmap.validate.structure;

import java.util.List;
import org.argmap.validate.Rule;

/** The standard rules whose codes begin with {@code structure}. */
public final class StructureRules {
  private StructureRules() {}

  /** The rules, in the order of their index. */
  public static List<Rule> all() {
    return List.of(
        new CycleRule(),
        new SelfSupportRule(),
        new SupportThroughRestatementRule(),
        new SelfAttackRule(),
        new SelfDefeatRule(),
        new MutualAttackRule(),
        new PremiseForAndAgainstRule(),
        new ContradictoryPremisesRule(),
        new RepeatedPremiseRule(),
        new DuplicateArgumentRule(),
        new IsolatedClaimRule(),
        new SeveralRootsRule(),
        new EmptyGroupRule(),
        new OutsideQuestionRule(),
        new SelfRelationRule(),
        new ConflictingRelationsRule(),
        new PreferenceCycleRule());
  }
}
