package org.argmap.validate.evidence;

import java.util.ArrayList;
import java.util.List;
import org.argmap.model.AnalyticConfidence;
import org.argmap.model.Citation;
import org.argmap.model.Claim;
import org.argmap.model.Element;
import org.argmap.model.Message;
import org.argmap.model.Severity;
import org.argmap.model.Source;
import org.argmap.validate.Rule;
import org.argmap.validate.RuleContext;
import org.argmap.validate.wording.Wording;

/**
 * Finds claims held with high confidence whose every support needs a weak or ungradable source
 * (National Intelligence Council, <i>What we mean when we say</i>, 2007, and ICD 203, 2015: high
 * confidence is for judgements on high-quality information).
 *
 * <p>What a citation gives is <i>weak</i> if the source's reliability is D, E or F or the item's
 * credibility is 4, 5 or 6; F and 6 are not the worst grades, but give no basis for confidence. A
 * citation without grades is not weak. A claim is <i>weakly founded</i> if it has support, all its
 * citations are weak, and each supporting argument needs a weakly founded premise; a premise
 * without any support is not (other rules speak of it). The least set of claims with this property
 * is taken, so support in a circle does not make a claim weak.
 */
final class ConfidenceOnWeakSourcesRule implements Rule {
  private static final String MESSAGE =
      "The {claim} is held with high confidence, but all that supports it needs weak or ungradable sources: {grades}.";
  private static final String HINT =
      "Lower the confidence, or support the claim from a source that can be relied on.";

  private static final int SHOWN = 3;

  @Override
  public String code() {
    return "evidence.confidence-on-weak-sources";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String summary() {
    return "A claim is held with high confidence, and all its support needs weak or ungradable sources.";
  }

  @Override
  public List<String> templates() {
    return List.of(MESSAGE, HINT);
  }

  @Override
  public void check(RuleContext context) {
    List<Claim> high =
        context.map().claims().stream()
            .filter(
                claim ->
                    claim
                        .confidence()
                        .filter(level -> level == AnalyticConfidence.HIGH)
                        .isPresent())
            .toList();
    if (high.isEmpty()) {
      return;
    }
    WeakFoundations weak = new WeakFoundations(context.map());
    for (Claim claim : high) {
      if (weak.isWeaklyFounded(claim)) {
        report(context, claim, weak.exampleSources(claim, SHOWN));
      }
    }
  }

  private static void report(RuleContext context, Claim claim, List<Citation> weak) {
    List<Element> elements = new ArrayList<>(List.of(claim));
    List<String> names = new ArrayList<>();
    for (Citation citation : weak) {
      Source source = context.map().source(citation.source());
      elements.add(source);
      names.add(Wording.quoted(source.id()) + ", graded " + grade(source, citation));
    }
    context
        .report(
            Message.of(MESSAGE)
                .with("claim", claim)
                .withPhrase("grades", String.join("; ", names))
                .withIds("sources", weak.stream().map(Citation::source).toList(), SHOWN),
            elements)
        .hint(HINT);
  }

  private static String grade(Source source, Citation citation) {
    return source.reliability().map(Enum::name).orElse("")
        + citation.credibility().map(item -> String.valueOf(item.grade())).orElse("");
  }
}
