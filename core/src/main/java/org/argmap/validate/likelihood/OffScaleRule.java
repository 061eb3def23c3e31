package org.argmap.validate.likelihood;

import java.util.List;
import java.util.Optional;
import org.argmap.model.Claim;
import org.argmap.model.Edit;
import org.argmap.model.Likelihood;
import org.argmap.model.LikelihoodScale;
import org.argmap.model.Message;
import org.argmap.model.Severity;
import org.argmap.validate.Rule;
import org.argmap.validate.RuleContext;

/**
 * {@code likelihood.off-scale}: a recorded likelihood that names a known scale, but a term that the
 * scale has not, or bounds that it does not give the term. Scales that Argmap does not know are not
 * checked.
 *
 * <p>Source: Office of the Director of National Intelligence, ICD 203, <i>Analytic Standards</i>,
 * 2015; Kent, <i>Words of Estimative Probability</i>, Studies in Intelligence, 1964.
 */
final class OffScaleRule implements Rule {
  private static final String NO_TERM =
      "The {claim} is recorded as {term} by the scale {scale}, which has no such term.";
  private static final String NO_TERM_HINT = "Its terms are: {terms}.";
  private static final String BOUNDS =
      "The {claim} is recorded as {term}, {bounds}; under {scale} that term means {meaning}.";
  private static final String BOUNDS_HINT = "Take the bounds of the scale, or name another scale.";

  @Override
  public String code() {
    return "likelihood.off-scale";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String summary() {
    return "A recorded likelihood has a term or bounds that its scale does not have.";
  }

  @Override
  public List<String> templates() {
    return List.of(NO_TERM, NO_TERM_HINT, BOUNDS, BOUNDS_HINT);
  }

  @Override
  public void check(RuleContext context) {
    for (Claim claim : context.map().claims()) {
      Optional<Likelihood> likelihood = claim.likelihood();
      Optional<ScaleTerms> scale = likelihood.flatMap(l -> ScaleTerms.named(l.scale()));
      if (likelihood.isPresent() && scale.isPresent()) {
        check(context, claim, likelihood.get(), scale.get().scale());
      }
    }
  }

  private static void check(
      RuleContext context, Claim claim, Likelihood likelihood, LikelihoodScale scale) {
    Optional<LikelihoodScale.Term> term = scale.term(likelihood.term());
    if (term.isEmpty()) {
      List<String> terms = scale.terms().stream().map(LikelihoodScale.Term::name).toList();
      context
          .report(
              Message.of(NO_TERM)
                  .with("claim", claim)
                  .with("term", likelihood.term())
                  .withWord("scale", scale.name()),
              claim)
          .hint(Message.of(NO_TERM_HINT).withWords("terms", terms, terms.size()));
    } else if (term.get().lower() != likelihood.lower()
        || term.get().upper() != likelihood.upper()) {
      Likelihood right = scale.likelihood(likelihood.term());
      context
          .report(
              Message.of(BOUNDS)
                  .with("claim", claim)
                  .with("term", likelihood.term())
                  .withWord("bounds", Percentages.inWords(likelihood.lower(), likelihood.upper()))
                  .withWord("scale", scale.name())
                  .withWord("meaning", Percentages.inWords(right.lower(), right.upper())),
              claim)
          .hint(BOUNDS_HINT)
          .fix(Edit.replace(claim.toBuilder().likelihood(right).build()));
    }
  }
}
