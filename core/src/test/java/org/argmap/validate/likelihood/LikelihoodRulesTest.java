package org.argmap.validate.likelihood;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.argmap.model.AnalyticConfidence;
import org.argmap.model.ArgumentMap;
import org.argmap.model.ArgumentMapBuilder;
import org.argmap.model.ClaimId;
import org.argmap.model.Likelihood;
import org.argmap.model.LikelihoodScale;
import org.argmap.model.SourceId;
import org.argmap.model.Standing;
import org.argmap.validate.FoundBy;
import org.argmap.validate.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words, numbers, confidence and bounds of likelihood. */
class LikelihoodRulesTest {
  private final ArgumentMapBuilder b = ArgumentMap.builder("Test").metadata(m -> m.language("en"));

  private FoundBy found(Rule rule) {
    return FoundBy.rule(rule, b.build());
  }

  private FoundBy found(Rule rule, String text) {
    b.claim("c", text);
    return found(rule);
  }

  private static Likelihood icd(String term) {
    return LikelihoodScale.ICD_203.likelihood(term);
  }

  @Test
  void the_empty_map_has_no_flaw() {
    for (Rule rule : LikelihoodRules.all()) {
      assertThat(FoundBy.rule(rule, ArgumentMap.empty()).findings()).as(rule.code()).isEmpty();
    }
  }

  // number-and-word

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It is unlikely (7%) that it leaked. | unlikely | 7 % | very unlikely",
        "It is likely (55-90 %) that it leaked. | likely | 55 to 90 % |",
        "A leak is likely: about 30 percent. | likely | 30 % | unlikely",
        "There is a 7% chance, so a leak is remote. |||",
        "There is a 30% chance (likely). | likely | 30 % | unlikely",
        "A leak is 30 per cent likely. | likely | 30 % | unlikely",
        "A leak is very unlikely, with a probability of 30 to 40 %. | very unlikely | 30 to 40 % | unlikely",
        "A remote chance (between 10 and 15%) of a leak. | remote | 10 to 15 % | very unlikely",
        "A leak is almost certain (100%). | almost certain | 100 % |",
        "A leak is likely (50.5%). | likely | 50.5 % | roughly even chance"
      })
  void a_number_that_the_word_does_not_mean_is_reported_with_the_term_that_fits(
      String text, String word, String number, String fitting) {
    FoundBy found = found(new NumberAndWordRule(), text);
    if (word == null) {
      assertThat(found.findings()).isEmpty();
      return;
    }
    assertThat(found.messages())
        .singleElement()
        .asString()
        .contains("says “" + word + "” beside " + number + ", but under ICD 203");
    assertThat(found.findings().get(0).hint().orElseThrow())
        .contains(fitting == null ? "No single term of ICD 203" : "the term is “" + fitting + "”");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It is very unlikely (7%) that it leaked.",
        "It is likely (55-80 %) that it leaked.",
        "It is likely that 30% of firms were hit.",
        "The attack hit, which is likely, 30% of firms.",
        "It is not likely (10%) that it leaked.",
        "It is highly likely (90%) that it leaked.",
        "It is likely. 7% of firms were hit.",
        "It is a likely 7% rise.",
        "Unlikely",
        "7%",
        ""
      })
  void numbers_that_fit_or_count_something_else_are_left_alone(String text) {
    assertThat(found(new NumberAndWordRule(), text).findings()).isEmpty();
  }

  @Test
  void a_claim_is_read_by_the_scale_of_its_own_likelihood() {
    b.claim(
        "kent",
        "It is probable (87 %).",
        c -> c.likelihood(LikelihoodScale.KENT_1964.likelihood("probable")));
    b.claim("icd", "It is probable (87 %).");
    b.claim(
        "unknown", "It is probable (87 %).", c -> c.likelihood(new Likelihood("Own", "so", 1, 2)));
    assertThat(found(new NumberAndWordRule()).elements()).containsExactly(List.of("icd"));
  }

  // with-confidence

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We assess with high confidence that a leak is likely.",
        "A leak is very likely, and our confidence is moderate.",
        "We have low confidence that it is Almost Certain."
      })
  void likelihood_and_confidence_in_one_sentence_are_reported(String text) {
    assertThat(found(new WithConfidenceRule(), text).findings()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A leak is likely. We have high confidence in this judgement.",
        "A loss of confidence between partners is likely.",
        "We assess with high confidence that it leaked."
      })
  void apart_or_alone_they_are_fine(String text) {
    assertThat(found(new WithConfidenceRule(), text).findings()).isEmpty();
  }

  @Test
  void confidence_in_the_text_beside_a_recorded_likelihood_is_reported_but_not_beside_a_record() {
    b.claim(
        "mixed",
        "We assess with high confidence that it leaked.",
        c -> c.likelihood(icd("likely")));
    b.claim(
        "apart",
        "It leaked.",
        c -> c.likelihood(icd("likely")).confidence(AnalyticConfidence.HIGH));
    assertThat(found(new WithConfidenceRule()).elements()).containsExactly(List.of("mixed"));
  }

  // undefined-word

  @Test
  void words_that_no_scale_defines_are_named_in_one_finding_for_each_claim() {
    assertThat(found(new UndefinedWordRule(), "It may leak, and may possibly be lost.").messages())
        .singleElement()
        .asString()
        .endsWith("no scale defines “may” and “possibly”.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It leaked in May.",
        "May 2013 brought a leak.",
        "It could not be verified.",
        "Warn partners as soon as possible.",
        "A leak is likely.",
        ""
      })
  void months_and_phrases_are_no_estimates(String text) {
    assertThat(found(new UndefinedWordRule(), text).findings()).isEmpty();
  }

  @Test
  void a_recorded_likelihood_defines_the_word() {
    b.claim("c", "It may leak.", c -> c.likelihood(icd("likely")));
    assertThat(found(new UndefinedWordRule()).findings()).isEmpty();
  }

  // more-certain-than-premises

  private ClaimId held(String id, String term) {
    return b.claim(id, "The " + id + ".", c -> c.likelihood(icd(term)));
  }

  @Test
  void a_conclusion_above_its_weakest_needed_premise_is_reported() {
    ClaimId c = held("c", "very likely");
    b.support(
        "x", c, held("strong", "almost certain"), held("weak", "unlikely"), held("p", "likely"));
    assertThat(found(new MoreCertainThanPremisesRule()).elements())
        .containsExactly(List.of("c", "weak", "x"));
  }

  @Test
  void an_equal_or_a_lower_conclusion_is_fine() {
    b.support("x", held("c", "likely"), held("p", "likely"));
    b.support("y", held("d", "unlikely"), held("q", "almost certain"));
    assertThat(found(new MoreCertainThanPremisesRule()).findings()).isEmpty();
  }

  @Test
  void independent_support_a_source_or_acceptance_justifies_more() {
    ClaimId c = held("c", "very likely");
    ClaimId weak = held("weak", "unlikely");
    b.support("x", c, weak);
    b.support("y", c, b.claim("other", "Another reason."));
    b.source("s", "Report");
    b.support(
        "z",
        b.claim("d", "Cited.", k -> k.likelihood(icd("very likely")).cite(SourceId.of("s"), "1")),
        weak);
    b.support(
        "w",
        b.claim("e", "Settled.", k -> k.likelihood(icd("very likely")).standing(Standing.ACCEPTED)),
        weak);
    assertThat(found(new MoreCertainThanPremisesRule()).findings()).isEmpty();
  }

  @Test
  void two_arguments_that_need_the_same_weak_premise_are_not_independent() {
    ClaimId c = held("c", "very likely");
    ClaimId weak = held("weak", "unlikely");
    b.support("x", c, weak, held("p", "almost certain"));
    b.support("y", c, weak, held("q", "unlikely"));
    assertThat(found(new MoreCertainThanPremisesRule()).elements())
        .containsExactly(List.of("c", "weak", "x", "y"));
  }

  @Test
  void scales_are_never_compared_and_objections_and_self_support_do_not_count() {
    ClaimId c = held("c", "very likely");
    b.support(
        "x",
        c,
        b.claim(
            "kent", "K.", k -> k.likelihood(LikelihoodScale.KENT_1964.likelihood("impossible"))));
    ClaimId d = held("d", "very likely");
    b.oppose("y", d, held("weak", "unlikely"));
    b.support("z", held("e", "very likely"), ClaimId.of("e"));
    assertThat(found(new MoreCertainThanPremisesRule()).findings()).isEmpty();
  }

  // off-scale

  @Test
  void wrong_bounds_are_mended_and_unknown_terms_named() {
    b.claim("bounds", "A.", c -> c.likelihood(new Likelihood("ICD 203", "likely", 60, 90)));
    b.claim("term", "B.", c -> c.likelihood(new Likelihood("ICD 203", "perhaps", 1, 2)));
    b.claim("own", "C.", c -> c.likelihood(new Likelihood("Own", "perhaps", 1, 2)));
    b.claim("right", "D.", c -> c.likelihood(icd("likely")));
    FoundBy found = found(new OffScaleRule());
    assertThat(found.elements()).containsExactly(List.of("bounds"), List.of("term"));
    assertThat(found.afterFix().elements()).containsExactly(List.of("term"));
  }

  @Test
  void rules_that_read_words_are_silent_in_other_languages() {
    ArgumentMapBuilder german = ArgumentMap.builder("T").metadata(m -> m.language("de"));
    german.claim("c", "We may assess with high confidence that it is unlikely (7%).");
    for (Rule rule : LikelihoodRules.all()) {
      assertThat(FoundBy.rule(rule, german.build()).findings()).as(rule.code()).isEmpty();
    }
  }
}
