package org.argmap.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.argmap.model.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StandardSchemesTest {
  private static final SchemeCatalogue STANDARD = SchemeCatalogue.standard();

  private static final List<String> INTELLIGENCE =
      List.of(
          "source-reporting",
          "shared-tooling-attribution",
          "absence-of-evidence",
          "motive-means-opportunity",
          "pattern-of-life",
          "deception-check");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sources.yaml",
        "causes.yaml",
        "classification.yaml",
        "action.yaml",
        "intelligence.yaml"
      })
  void the_files_of_the_catalogue_are_read_without_a_finding(String file) {
    SchemeFile read = SchemeFiles.read(StandardSchemes.text(file));
    assertThat(read.findings()).extracting(Finding::toString).isEmpty();
    assertThat(read.catalogue().schemes()).isNotEmpty();
    assertThat(StandardSchemes.FILES).contains(file);
  }

  @Test
  void there_are_thirty_schemes_of_the_literature_and_six_for_intelligence() {
    assertThat(STANDARD.schemes()).extracting(Scheme::name).containsAll(INTELLIGENCE);
    assertThat(STANDARD.schemes()).hasSizeGreaterThanOrEqualTo(30 + INTELLIGENCE.size());
  }

  @Test
  void each_scheme_is_complete_and_named_in_one_style() {
    for (Scheme scheme : STANDARD.schemes()) {
      assertThat(scheme.name()).matches("[a-z]+(-[a-z]+)*");
      assertThat(scheme.reference()).as(scheme.name()).containsPattern("(19|20)\\d\\d");
      assertThat(scheme.conclusion()).as(scheme.name()).endsWith(".");
      assertThat(scheme.premises()).as(scheme.name()).isNotEmpty();
      assertThat(scheme.criticalQuestions()).as(scheme.name()).isNotEmpty();
      scheme
          .premises()
          .forEach(
              premise -> {
                assertThat(premise.role()).matches("[a-z]+(-[a-z]+)*");
                assertThat(premise.text()).endsWith(".");
              });
      scheme
          .criticalQuestions()
          .forEach(
              question -> {
                assertThat(question.name()).matches("[a-z]+(-[a-z]+)*");
                assertThat(question.text()).endsWith("?");
              });
    }
  }

  @Test
  void both_kinds_of_critical_questions_are_there_for_each_scheme_for_intelligence() {
    for (String name : INTELLIGENCE) {
      assertThat(STANDARD.find(name).orElseThrow().criticalQuestions())
          .as(name)
          .extracting(CriticalQuestion::kind)
          .contains(CriticalQuestion.Kind.values());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Example, example",
    "CauseToEffect, cause-to-effect",
    "PracticalReasoning, practical-reasoning",
    "VerbalClassification, verbal-classification",
    "ExpertOpinion, expert-opinion",
    "Analogy, analogy",
    "EstablishedRule, established-rule",
    "Sign, sign",
    "Ignorance, ignorance",
    "Commitment, commitment",
    "PositionToKnow, position-to-know",
    "InconsistentCommitment, inconsistent-commitment",
    "CorrelationToCause, correlation-to-cause",
    "ArgumentFromAuthority, authority",
    "ExceptionalCase, exceptional-case",
    "FearAppeal, fear-appeal",
    "PopularPractice, popular-practice",
    "PopularOpinion, popular-opinion",
    "WitnessTestimony, witness-testimony",
    "DangerAppeal, danger-appeal",
    "EvidenceToHypothesis, evidence-to-hypothesis",
    "FalsificationOfHypothesis, falsification-of-hypothesis",
    "PositiveConsequences, positive-consequences",
    "NegativeConsequences, negative-consequences",
    "CausalSlipperySlope, slippery-slope",
    "VaguenessOfVerbalClassification, vagueness-of-verbal-classification",
    "ArbitrarinessOfVerbalClassification, arbitrariness-of-verbal-classification",
    "DefinitionToVerbalClassification, definition-to-verbal-classification",
    "PragmaticInconsistency, circumstantial-ad-hominem",
  })
  void a_name_that_aifdb_uses_is_known(String aif, String name) {
    assertThat(STANDARD.find(aif)).map(Scheme::name).contains(name);
  }

  @ParameterizedTest
  @CsvSource({
    "abduction, best-explanation",
    "analogy, analogy",
    "appearance, appearance",
    "cause_to_effect, cause-to-effect",
    "correlation_to_cause, correlation-to-cause",
    "credible_source, credible-source",
    "definition_to_verbal_classification, definition-to-verbal-classification",
    "defeasible_modus_ponens, defeasible-modus-ponens",
    "established_rule, established-rule",
    "ethotic1, ethotic",
    "ethotic2, negative-ethotic",
    "expert_opinion, expert-opinion",
    "ignorance, ignorance",
    "negative_consequences, negative-consequences",
    "position_to_know, position-to-know",
    "positive_consequences, positive-consequences",
    "practical_reasoning1, value-based-practical-reasoning",
    "practical_reasoning2, practical-reasoning",
    "precedent, precedent",
    "slippery_slope_base_case, slippery-slope",
    "slippery_slope_inductive_step, slippery-slope",
    "sunk_costs, waste",
    "verbal_classification, verbal-classification",
    "witness_testimony, witness-testimony",
  })
  void each_id_of_the_carneades_collection_is_known(String carneades, String name) {
    assertThat(STANDARD.find(carneades)).map(Scheme::name).contains(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "expert-opinion",
        "expert opinion",
        "Expert Opinion",
        "EXPERT_OPINION",
        " expertOpinion ",
        "Argument from Expert Opinion",
        "argument-from-expert-opinion"
      })
  void spacing_case_and_the_words_argument_from_do_not_count(String written) {
    assertThat(STANDARD.find(written)).map(Scheme::name).contains("expert-opinion");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "   ", "Default Inference", "RA", "Argument from", "expert", "Same route"})
  void what_names_no_scheme_of_the_catalogue_is_not_found(String written) {
    assertThat(STANDARD.find(written)).isEmpty();
  }

  @Test
  void a_misspelt_name_brings_the_nearest_scheme() {
    assertThat(STANDARD.nearest("expert-opinon"))
        .extracting(Scheme::name)
        .first()
        .isEqualTo("expert-opinion");
  }

  @Test
  void the_standard_catalogue_does_not_depend_on_the_locale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(STANDARD.find("POSITION TO KNOW")).map(Scheme::name).contains("position-to-know");
      assertThat(STANDARD.find("SIGN")).map(Scheme::name).contains("sign");
    } finally {
      Locale.setDefault(before);
    }
  }
}
