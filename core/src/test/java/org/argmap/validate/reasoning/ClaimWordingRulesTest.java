package org.argmap.validate.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.argmap.model.ArgumentMap;
import org.argmap.model.ArgumentMapBuilder;
import org.argmap.model.ClaimId;
import org.argmap.validate.FoundBy;
import org.argmap.validate.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Compound claims, claims that are no statements, and claims that say the same. */
class ClaimWordingRulesTest {
  private static FoundBy found(Rule rule, String language, String... texts) {
    ArgumentMapBuilder b = ArgumentMap.builder("Test").metadata(m -> m.language(language));
    for (int i = 0; i < texts.length; i++) {
      b.claim("c" + i, texts[i]);
    }
    return FoundBy.rule(rule, b.build());
  }

  // compound-claim

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Partners share less because covert intrusions erode trust. | because",
        "Because covert intrusions erode trust, partners share less. | because",
        "Since partners distrust each other, they share less. | since",
        "Partners share less, since they distrust each other. | since",
        "Trust is lost. Therefore, partners share less. | therefore",
        "Trust is lost, so partners share less. | so",
        "Trust is lost and thus sharing declines. | thus",
        "Trust is lost, which is why partners share less. | which is why",
        "Given that trust is lost, partners share less. | given that"
      })
  void a_reason_and_a_conclusion_in_one_box_are_reported(String text, String word) {
    assertThat(found(new CompoundClaimRule(), "en", text).messages())
        .singleElement()
        .asString()
        .endsWith("holds reasoning: “" + word + "” joins a reason and a conclusion in one box.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sharing has grown since 2013.",
        "Since 2013, sharing has grown.",
        "Since the attacks became known, sharing has grown.",
        "Sharing has grown, since May, in all regions.",
        "Sharing has grown, ever since.",
        "Sharing has grown, since a partner was caught.",
        "States share more intelligence because of cyber espionage.",
        "As a result of intrusions, partners share less.",
        "Warnings should therefore be shared.",
        "Therefore warnings are shared.",
        "Partners share so that nobody is surprised, so far.",
        "Because of trust.",
        "Because",
        ""
      })
  void causes_times_and_references_to_other_boxes_are_left_alone(String text) {
    assertThat(found(new CompoundClaimRule(), "en", text).findings()).isEmpty();
  }

  @Test
  void no_words_of_other_languages_are_judged() {
    String text = "Trust is lost because of Trump, because he said so.";
    assertThat(found(new CompoundClaimRule(), "de", text).findings()).isEmpty();
    assertThat(found(new CompoundClaimRule(), "en-GB", text).findings()).hasSize(1);
  }

  // not-a-statement

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Who made the intrusion? | is a question",
        "Was it “they”?”  | is a question",
        "Ensure that partners are warned. | is a demand",
        "Do not trust covert partners. | is a demand",
        "Lack of trust | reads like a heading",
        "Attribution | reads like a heading"
      })
  void questions_demands_and_headings_are_reported(String text, String what) {
    assertThat(found(new NotAStatementRule(), "en", text).messages())
        .singleElement()
        .asString()
        .contains(what);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "States share intelligence",
        "Trust eroded",
        "Trust is lost",
        "People lie",
        "Trust matters.",
        "Why did it fail? Nobody knows.",
        "Stop is no answer.",
        "Take-it-or-leave-it offers fail.",
        "Agreements lapse",
        "",
        "   "
      })
  void what_could_be_a_sentence_is_taken_for_one(String text) {
    assertThat(found(new NotAStatementRule(), "en", text).findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"誰が侵入したのか？", "من اخترق الشبكة؟", "Wer war es?"})
  void questions_are_known_in_any_language(String text) {
    assertThat(found(new NotAStatementRule(), "und", text).findings()).hasSize(1);
  }

  @Test
  void headings_are_looked_for_in_english_only() {
    assertThat(found(new NotAStatementRule(), "fr", "Manque de confiance").findings()).isEmpty();
  }

  // same-claim-twice

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Covert intrusions erode trust. | covert intrusions, of course, erode the trust!",
        "A partner doesn't share. | Partners do not share",
        "It is true that a state cannot hide. | States can not hide."
      })
  void claims_that_differ_in_fillers_only_are_one(String one, String other) {
    FoundBy found = found(new SameClaimTwiceRule(), "en", one, "Trust is all.", other);
    assertThat(found.elements()).containsExactly(List.of("c0", "c2"));
    assertThat(found.afterFix().findings()).isEmpty();
    assertThat(found.fixed().claims()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Partners share. | Partners do not share.",
        "Partners share. | Partners may share.",
        "Partners share. | Partners shared.",
        "States fear services. | Services fear states.",
        "All partners share. | Some partners share.",
        "Trust is eroded by espionage. | Trust erodes espionage.",
        "'' | ''",
        "?! | …"
      })
  void claims_that_differ_in_meaning_are_two(String one, String other) {
    assertThat(found(new SameClaimTwiceRule(), "en", one, other).findings()).isEmpty();
  }

  @Test
  void without_word_lists_only_case_and_punctuation_are_overlooked() {
    assertThat(found(new SameClaimTwiceRule(), "de", "Alle teilen.", "alle teilen!").elements())
        .containsExactly(List.of("c0", "c1"));
    assertThat(found(new SameClaimTwiceRule(), "de", "The wall.", "A wall.").findings()).isEmpty();
  }

  @Test
  void a_restatement_between_the_two_silences_the_rule_but_not_for_a_third() {
    ArgumentMapBuilder b = ArgumentMap.builder("Test");
    ClaimId a = b.claim("a", "The trust is lost.");
    ClaimId c = b.claim("c", "Trust is lost!");
    b.claim("d", "Indeed, trust is lost.");
    b.restatement(a, c);
    assertThat(FoundBy.rule(new SameClaimTwiceRule(), b.build()).elements())
        .containsExactly(List.of("a", "d"));
  }

  @Test
  void where_three_say_the_same_a_restatement_among_the_later_two_leaves_one_finding() {
    ArgumentMapBuilder b = ArgumentMap.builder("Test");
    b.claim("a", "The trust is lost.");
    ClaimId c = b.claim("c", "Trust is lost!");
    ClaimId d = b.claim("d", "Indeed, trust is lost.");
    b.restatement(d, c);
    assertThat(FoundBy.rule(new SameClaimTwiceRule(), b.build()).elements())
        .containsExactly(List.of("a", "c"));
  }

  @Test
  void a_premise_that_repeats_its_conclusion_is_not_reported_twice() {
    ArgumentMapBuilder b = ArgumentMap.builder("Test");
    ClaimId a = b.claim("a", "The trust is lost.");
    b.support("x", a, b.claim("c", "Trust is lost!"));
    assertThat(Standard.codes(b.build(), "reasoning.same", "reasoning.repeats"))
        .containsExactly("reasoning.repeats-conclusion");
  }

  // repeats-conclusion

  @Test
  void a_premise_that_repeats_its_conclusion_is_reported() {
    ArgumentMapBuilder b = ArgumentMap.builder("Test");
    ClaimId a = b.claim("a", "The trust is lost.");
    ClaimId c = b.claim("c", "Trust is lost!");
    ClaimId d = b.claim("d", "Partners were caught.");
    b.support("x", a, d, c);
    assertThat(FoundBy.rule(new RepeatsConclusionRule(), b.build()).elements())
        .containsExactly(List.of("x", "c", "a"));
  }

  @Test
  void objections_self_support_and_blank_claims_do_not_repeat_their_conclusion() {
    ArgumentMapBuilder b = ArgumentMap.builder("Test");
    ClaimId a = b.claim("a", "The trust is lost.");
    ClaimId c = b.claim("c", "Trust is lost!");
    ClaimId blank = b.claim("blank", " ");
    ClaimId empty = b.claim("empty", "");
    b.oppose("x", a, c);
    b.support("y", a, a);
    b.support("z", blank, empty);
    b.support(b.oppose("w", c, a), c);
    assertThat(FoundBy.rule(new RepeatsConclusionRule(), b.build()).findings()).isEmpty();
  }
}
