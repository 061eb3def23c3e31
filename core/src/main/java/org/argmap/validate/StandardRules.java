package org.argmap.validate;

import java.util.List;
import java.util.stream.Stream;
import org.argmap.validate.evidence.EvidenceRules;
import org.argmap.validate.likelihood.LikelihoodRules;
import org.argmap.validate.reasoning.ReasoningRules;
import org.argmap.validate.scheme.SchemeRules;
import org.argmap.validate.structure.StructureRules;
import org.argmap.validate.text.TextRules;

/** The rules that come with Argmap, in the order of the index of {@code docs/rules}. */
final class StandardRules {
  private StandardRules() {}

  static List<Rule> all() {
    return Stream.of(
            StructureRules.all(),
            ReasoningRules.all(),
            SchemeRules.all(),
            EvidenceRules.all(),
            LikelihoodRules.all(),
            TextRules.all())
        .flatMap(List::stream)
        .toList();
  }
}
