package org.argmap.validate.likelihood;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.argmap.model.Claim;
import org.argmap.model.LikelihoodScale;
import org.argmap.validate.ClaimText;
import org.argmap.validate.Phrases;

/** The terms of a scale of likelihood, to be found in texts. */
final class ScaleTerms {
  private static final Map<String, ScaleTerms> KNOWN =
      Stream.of(LikelihoodScale.ICD_203, LikelihoodScale.KENT_1964)
          .collect(Collectors.toUnmodifiableMap(LikelihoodScale::name, ScaleTerms::new));

  private final LikelihoodScale scale;
  private final Phrases phrases;

  private ScaleTerms(LikelihoodScale scale) {
    this.scale = scale;
    List<String> words = new ArrayList<>();
    for (LikelihoodScale.Term term : scale.terms()) {
      words.add(term.name());
      words.addAll(term.synonyms());
    }
    this.phrases = Phrases.of(words);
  }

  /** The scale with this name, if it is known. */
  static Optional<ScaleTerms> named(String scale) {
    return Optional.ofNullable(KNOWN.get(scale));
  }

  /** The scale by which a claim is to be read: that of its likelihood, otherwise ICD 203. */
  static Optional<ScaleTerms> of(Claim claim) {
    return named(claim.likelihood().map(l -> l.scale()).orElse(LikelihoodScale.ICD_203.name()));
  }

  LikelihoodScale scale() {
    return scale;
  }

  List<Phrases.Match> in(ClaimText text) {
    return phrases.in(text);
  }

  LikelihoodScale.Term term(Phrases.Match match) {
    return scale.term(match.phrase()).orElseThrow();
  }

  /** The names of the terms that mean a number, or the whole of a range, in percent. */
  List<String> fitting(double from, double to) {
    return scale.terms().stream()
        .filter(term -> term.lower() <= from && to <= term.upper())
        .map(LikelihoodScale.Term::name)
        .toList();
  }
}
