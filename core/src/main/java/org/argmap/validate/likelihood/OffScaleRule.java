package org.argmap.validate.likelihood;

import java.util.Optional;
import java.util.stream.Collectors;
import org.argmap.model.Claim;
import org.argmap.model.Edit;
import org.argmap.model.Likelihood;
import org.argmap.model.LikelihoodScale;
import org.argmap.model.Severity;
import org.argmap.validate.Rule;
import org.argmap.validate.RuleContext;
import org.argmap.validate.wording.Wording;

/**
 * {@code likelihood.off-scale}: a recorded likelihood that names a known scale, but a term that the
 * scale has not, or bounds that it does not give the term. Scales that Argmap does not know are not
 * checked.
 *
 * <p>Source: Office of the Director of National Intelligence, ICD 203, <i>Analytic Standards</i>,
 * 2015; Kent, <i>Words of Estimative Probability</i>, Studies in Intelligence, 1964.
 */
final class OffScaleRule implements Rule {
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
      context
          .report(
              "The %s is recorded as %s by the scale %s, which has no such term."
                  .formatted(
                      Wording.withText(claim), Wording.quoted(likelihood.term()), scale.name()),
              claim)
          .hint(
              "Its terms are: %s."
                  .formatted(
                      scale.terms().stream()
                          .map(LikelihoodScale.Term::name)
                          .collect(Collectors.joining(", "))));
    } else if (term.get().lower() != likelihood.lower()
        || term.get().upper() != likelihood.upper()) {
      Likelihood right = scale.likelihood(likelihood.term());
      context
          .report(
              "The %s is recorded as %s, %s; under %s that term means %s."
                  .formatted(
                      Wording.withText(claim),
                      Wording.quoted(likelihood.term()),
                      Percentages.inWords(likelihood.lower(), likelihood.upper()),
                      scale.name(),
                      Percentages.inWords(right.lower(), right.upper())),
              claim)
          .hint("Take the bounds of the scale, or name another scale.")
          .fix(Edit.replace(claim.toBuilder().likelihood(right).build()));
    }
  }
}
