package org.argmap.validate.evidence;

import java.util.List;
import org.argmap.validate.Rule;

/** The standard rules whose codes begin with {@code evidence}. */
public final class EvidenceRules {
  private EvidenceRules() {}

  /** The rules, in the order of their index. */
  public static List<Rule> all() {
    return List.of(
        new NoSourceRule(),
        new SingleSourceRule(),
        new ConfirmedWithoutSecondSourceRule(),
        new UngradedSourceRule(),
        new ConfidenceOnWeakSourcesRule(),
        new CircularSourcingRule(),
        new QuotationNotFoundRule());
  }
}
