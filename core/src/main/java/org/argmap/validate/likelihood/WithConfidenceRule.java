package org.argmap.validate.likelihood;

import java.util.List;
import java.util.Optional;
import org.argmap.model.Claim;
import org.argmap.model.LikelihoodScale;
import org.argmap.model.Message;
import org.argmap.model.Severity;
import org.argmap.validate.ClaimText;
import org.argmap.validate.Phrases;
import org.argmap.validate.Rule;
import org.argmap.validate.RuleContext;
import org.argmap.validate.WordList;
import org.argmap.validate.WordLists;

/**
 * {@code likelihood.with-confidence}: how likely something is and how well founded that judgement
 * is, in one sentence; or a sentence that states confidence in a claim whose likelihood is recorded
 * beside it.
 *
 * <p>Source: Office of the Director of National Intelligence, ICD 203, <i>Analytic Standards</i>,
 * 2015: a confidence level and a degree of likelihood are not to be combined in one sentence.
 */
final class WithConfidenceRule implements Rule {
  private static final String MIXED =
      "The {claim} mixes likelihood ({likelihood}) and confidence ({confidence}) in one sentence.";
  private static final String MIXED_HINT =
      "Say in the claim how likely it is, and record the confidence as the claim's confidence, or state it in a sentence of its own.";
  private static final String RECORDED =
      "The {claim} states confidence ({confidence}), and is recorded as {likelihood}: likelihood and confidence are mixed in one judgement.";
  private static final String RECORDED_HINT =
      "Take the confidence out of the text, and record it as the claim's confidence.";

  private static final ScaleTerms ICD_203 =
      ScaleTerms.named(LikelihoodScale.ICD_203.name()).orElseThrow();

  @Override
  public String code() {
    return "likelihood.with-confidence";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String summary() {
    return "A sentence mixes how likely something is with how well founded the judgement is.";
  }

  @Override
  public List<String> templates() {
    return List.of(MIXED, MIXED_HINT, RECORDED, RECORDED_HINT);
  }

  @Override
  public void check(RuleContext context) {
    Optional<WordLists> words = context.facts().words();
    if (words.isEmpty()) {
      return;
    }
    for (Claim claim : context.map().claims()) {
      ClaimText text = context.facts().text(claim);
      List<Phrases.Match> confidence = words.get().find(WordList.CONFIDENCE, text);
      if (!confidence.isEmpty()) {
        check(context, claim, text, confidence);
      }
    }
  }

  private static void check(
      RuleContext context, Claim claim, ClaimText text, List<Phrases.Match> confidence) {
    List<Phrases.Match> likelihood = ScaleTerms.of(claim).orElse(ICD_203).in(text);
    int next = 0;
    for (Phrases.Match match : confidence) {
      int sentence = text.sentence(match.from());
      while (next < likelihood.size() && text.sentence(likelihood.get(next).from()) < sentence) {
        next++;
      }
      if (next < likelihood.size() && text.sentence(likelihood.get(next).from()) == sentence) {
        context
            .report(
                Message.of(MIXED)
                    .with("claim", claim)
                    .with("likelihood", likelihood.get(next).phrase())
                    .with("confidence", match.phrase()),
                claim)
            .hint(MIXED_HINT);
        return;
      }
    }
    if (claim.likelihood().isPresent()) {
      context
          .report(
              Message.of(RECORDED)
                  .with("claim", claim)
                  .with("confidence", confidence.get(0).phrase())
                  .with("likelihood", claim.likelihood().get().term()),
              claim)
          .hint(RECORDED_HINT);
    }
  }
}
