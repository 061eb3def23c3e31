package org.argmap.validate.evidence;

import java.util.List;
import org.argmap.model.Citation;
import org.argmap.model.Claim;
import org.argmap.model.Credibility;
import org.argmap.model.Edit;
import org.argmap.model.Message;
import org.argmap.model.Severity;
import org.argmap.model.Source;
import org.argmap.validate.Rule;
import org.argmap.validate.RuleContext;

/**
 * Finds items graded 1, confirmed by other sources, where the map has no second, independent source
 * for them (NATO AJP-2.1 and US Army FM 2-22.3, appendix B: grade 1 is for what other independent
 * sources confirm).
 *
 * <p>A second source may be cited by the same claim, by a restatement of it, or by what supports
 * it. Sources are independent when they go back to different originals; what derives from the first
 * source does not confirm it. The fix grades the item 2, probably true.
 */
final class ConfirmedWithoutSecondSourceRule implements Rule {
  private static final String ALONE =
      "The {claim} grades what the {source} says as 1, confirmed by other sources, but the map has no second source for it.";
  private static final String SAME_ORIGINAL =
      "The {claim} grades what the {source} says as 1, confirmed by other sources, but the other sources for it go back to the same original.";
  private static final String HINT =
      "Cite the source that confirms it, or grade the item 2, probably true.";

  @Override
  public String code() {
    return "evidence.confirmed-without-second-source";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String summary() {
    return "An item is graded as confirmed by other sources, and the map has no independent second source for it.";
  }

  @Override
  public List<String> templates() {
    return List.of(ALONE, SAME_ORIGINAL, HINT);
  }

  @Override
  public void check(RuleContext context) {
    SupportGraph graph = context.facts().shared(SupportGraph.class, SupportGraph::new);
    int[] origins = graph.origins(context.facts().shared(SourceOrigins.class, SourceOrigins::new));
    for (int i = 0; i < graph.claims().size(); i++) {
      Claim claim = graph.claims().get(i);
      if (origins[i] == SourceOrigins.SEVERAL) {
        continue;
      }
      claim.citations().stream()
          .filter(ConfirmedWithoutSecondSourceRule::isConfirmed)
          .findFirst()
          .ifPresent(citation -> report(context, claim, citation));
    }
  }

  private static boolean isConfirmed(Citation citation) {
    return citation.credibility().filter(grade -> grade == Credibility.CONFIRMED).isPresent();
  }

  private static void report(RuleContext context, Claim claim, Citation citation) {
    Source source = context.map().source(citation.source());
    boolean alone = claim.citations().stream().map(Citation::source).distinct().count() == 1;
    context
        .report(
            Message.of(alone ? ALONE : SAME_ORIGINAL).with("claim", claim).with("source", source),
            claim,
            source)
        .hint(HINT)
        .fix(Edit.replace(downgraded(claim)));
  }

  private static Claim downgraded(Claim claim) {
    return claim.toBuilder()
        .citations(
            claim.citations().stream()
                .map(
                    citation ->
                        isConfirmed(citation)
                            ? citation.toBuilder().credibility(Credibility.PROBABLY_TRUE).build()
                            : citation)
                .toList())
        .build();
  }
}
