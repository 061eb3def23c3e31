package org.argmap.validate.evidence;

import static org.argmap.validate.evidence.EvidenceMaps.claims;
import static org.argmap.validate.evidence.EvidenceMaps.findings;
import static org.argmap.validate.evidence.EvidenceMaps.graded;
import static org.argmap.validate.evidence.EvidenceMaps.id;
import static org.argmap.validate.evidence.EvidenceMaps.ids;
import static org.argmap.validate.evidence.EvidenceMaps.map;
import static org.argmap.validate.evidence.EvidenceMaps.source;
import static org.argmap.validate.evidence.EvidenceMaps.sources;
import static org.argmap.validate.evidence.EvidenceMaps.support;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.function.Consumer;
import org.argmap.model.AnalyticConfidence;
import org.argmap.model.ArgumentId;
import org.argmap.model.ArgumentMap;
import org.argmap.model.ArgumentMapBuilder;
import org.argmap.model.Claim;
import org.argmap.model.Credibility;
import org.argmap.model.Edit;
import org.argmap.model.Finding;
import org.argmap.model.Reliability;
import org.argmap.model.Severity;
import org.argmap.validate.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SourceRulesTest {
  @Test
  void the_rules_have_the_codes_and_severities_of_their_pages() {
    assertThat(EvidenceRules.all())
        .extracting(Rule::code, Rule::severity)
        .containsExactly(
            tuple("evidence.no-source", Severity.WARNING),
            tuple("evidence.single-source", Severity.WARNING),
            tuple("evidence.confirmed-without-second-source", Severity.WARNING),
            tuple("evidence.ungraded-source", Severity.NOTE),
            tuple("evidence.confidence-on-weak-sources", Severity.WARNING),
            tuple("evidence.circular-sourcing", Severity.WARNING),
            tuple("evidence.quotation-not-found", Severity.WARNING));
    assertThat(findings("evidence", ArgumentMap.empty())).isEmpty();
  }

  // no-source

  private static ArgumentMap assumptions(Consumer<ArgumentMapBuilder> more) {
    return map(
        b -> {
          sources(b, "s");
          claims(b, "judgement", "middle", "elsewhere s");
          b.add(Claim.builder(id("taken"), "It is taken so.").assumed().build());
          support(b, "judgement", "middle");
          support(b, "middle", "taken");
          more.accept(b);
        });
  }

  @Test
  void a_judgement_on_assumptions_alone_has_no_source() {
    List<Finding> found = findings("evidence.no-source", assumptions(b -> {}));
    assertThat(found).hasSize(1);
    assertThat(ids(found.get(0))).containsExactly("judgement");
  }

  @Test
  void a_map_that_cites_nothing_does_not_work_with_sources() {
    ArgumentMap map =
        map(
            b -> {
              claims(b, "judgement");
              b.add(Claim.builder(id("taken"), "It is taken so.").assumed().build());
              support(b, "judgement", "taken");
            });
    assertThat(findings("evidence.no-source", map)).isEmpty();
  }

  @Test
  void a_premise_with_nothing_under_it_is_left_to_the_rule_on_unsupported_claims() {
    ArgumentMap map =
        assumptions(
            b -> {
              claims(b, "bare");
              support(b, "judgement", "bare");
            });
    assertThat(findings("evidence.no-source", map)).isEmpty();
  }

  @Test
  void a_source_anywhere_in_the_support_is_enough() {
    assertThat(findings("evidence.no-source", assumptions(b -> support(b, "middle", "elsewhere"))))
        .isEmpty();
    assertThat(
            findings(
                "evidence.no-source",
                assumptions(b -> b.restatement(id("taken"), id("elsewhere")))))
        .isEmpty();
  }

  @Test
  void a_source_against_a_judgement_is_none_for_it() {
    assertThat(
            findings(
                "evidence.no-source", assumptions(b -> b.oppose(id("judgement"), id("elsewhere")))))
        .hasSize(1);
  }

  @Test
  void of_judgements_on_one_another_the_topmost_speaks() {
    ArgumentMap map =
        map(
            b -> {
              sources(b, "s");
              claims(b, "top", "elsewhere s");
              b.add(
                  Claim.builder(id("low"), "It is so.").confidence(AnalyticConfidence.LOW).build());
              b.add(Claim.builder(id("taken"), "It is taken so.").assumed().build());
              support(b, "low", "taken");
              support(b, "top", "low");
            });
    assertThat(findings("evidence.no-source", map))
        .singleElement()
        .satisfies(finding -> assertThat(ids(finding)).containsExactly("top"));
  }

  // single-source

  @ParameterizedTest
  @CsvSource({
    // sources with what they derive from | claims with what they cite | the only source, if any
    "s;t,            a s;b s,   s",
    "s;t,            a s;b t,   ",
    "s;t s,          a s;b t,   s",
    "s;t s;u s,      a t;b u,   s",
    "s;t s;u t,      a u;b,     s",
    "s;v;t s v,      a t;b,     ",
    "s;v;t s v,      a s;b t,   ",
    "s;t,            a s t;b,   ",
    "s;t,            a;b,       ",
    "s t;t s,        a s;b t,   s",
    "s t;t s;u s,    a u;b t,   s",
    "s s,            a s;b s,   s",
    "s t;t s v;v,    a s;b t,   v",
  })
  void all_support_from_one_original_is_found(String sources, String claims, String only) {
    ArgumentMap map =
        map(
            b -> {
              sources(b, sources.split(";", -1));
              claims(b, "judgement");
              claims(b, claims.split(";", -1));
              support(b, "judgement", "a", "b");
            });
    List<Finding> found = findings("evidence.single-source", map);
    if (only == null) {
      assertThat(found).isEmpty();
    } else {
      assertThat(found)
          .singleElement()
          .satisfies(finding -> assertThat(ids(finding)).containsExactly("judgement", only));
    }
  }

  @Test
  void judgements_on_the_same_source_are_one_finding() {
    ArgumentMap map =
        map(
            b -> {
              sources(b, "s", "t");
              claims(b, "j1", "j2", "j3", "j4", "j5", "a s", "b t");
              for (int i = 1; i <= 4; i++) {
                support(b, "j" + i, "a");
              }
              support(b, "j5", "a");
              support(b, "j5", "b");
            });
    assertThat(findings("evidence.single-source", map))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(ids(finding)).containsExactly("j1", "j2", "j3", "j4", "s");
              assertThat(finding.message()).contains("\"j1\", \"j2\", \"j3\" and 1 more");
            });
  }

  @Test
  void a_backing_and_a_restatement_bring_their_sources() {
    Consumer<ArgumentMapBuilder> base =
        b -> {
          sources(b, "s", "t");
          claims(b, "judgement", "a s", "b t");
          b.support("step", id("judgement"), id("a"));
        };
    assertThat(findings("evidence.single-source", map(base))).hasSize(1);
    assertThat(
            findings(
                "evidence.single-source",
                map(base.andThen(b -> b.back(ArgumentId.of("step"), id("b"))))))
        .isEmpty();
    assertThat(
            findings(
                "evidence.single-source", map(base.andThen(b -> b.restatement(id("b"), id("a"))))))
        .isEmpty();
  }

  @Test
  void support_in_a_circle_comes_to_an_end() {
    ArgumentMap map =
        map(
            b -> {
              sources(b, "s");
              claims(b, "top", "a", "b s");
              support(b, "a", "b");
              support(b, "b", "a");
              support(b, "a", "a");
              support(b, "top", "a");
            });
    assertThat(findings("evidence.single-source", map)).hasSize(1);
  }

  // confirmed-without-second-source

  @Test
  void confirmation_needs_a_source_that_is_independent() {
    ArgumentMap alone =
        map(
            b -> {
              sources(b, "s", "t s", "u");
              graded(b, "a", "s", Credibility.CONFIRMED);
            });
    Finding found = findings("evidence.confirmed-without-second-source", alone).get(0);
    assertThat(ids(found)).containsExactly("a", "s");
    assertThat(found.message()).contains("no second source");
    Edit fix = found.fix().orElseThrow();
    assertThat(findings("evidence.confirmed-without-second-source", alone.edit(fix))).isEmpty();
    assertThat(alone.edit(fix).claim("a").citations().get(0).credibility())
        .contains(Credibility.PROBABLY_TRUE);
  }

  @ParameterizedTest
  @CsvSource({"t, 1", "u, 0", "s, 1"})
  void a_second_citation_confirms_unless_it_goes_back_to_the_same_original(
      String second, int expected) {
    ArgumentMap map =
        map(
            b -> {
              sources(b, "s", "t s", "u");
              graded(b, "a", "s", Credibility.CONFIRMED);
              claims(b, "b " + second);
              support(b, "a", "b");
            });
    assertThat(findings("evidence.confirmed-without-second-source", map)).hasSize(expected);
  }

  @ParameterizedTest
  @EnumSource(value = Credibility.class, names = "CONFIRMED", mode = EnumSource.Mode.EXCLUDE)
  void other_grades_need_no_second_source(Credibility grade) {
    ArgumentMap map =
        map(
            b -> {
              sources(b, "s");
              graded(b, "a", "s", grade);
            });
    assertThat(findings("evidence.confirmed-without-second-source", map)).isEmpty();
  }

  // ungraded-source

  @Test
  void a_source_without_a_grade_among_graded_ones_is_noted() {
    ArgumentMap map =
        map(
            b -> {
              source(b, Reliability.F, "s");
              sources(b, "t", "u", "unused");
              claims(b, "a s", "b t", "c u");
            });
    assertThat(findings("evidence.ungraded-source", map))
        .extracting(EvidenceMaps::ids)
        .containsExactly(List.of("t"), List.of("u"));
  }

  @Test
  void a_map_without_any_grade_is_one_note() {
    ArgumentMap map =
        map(
            b -> {
              sources(b, "s", "t", "unused");
              claims(b, "a s", "b t");
            });
    assertThat(findings("evidence.ungraded-source", map))
        .singleElement()
        .satisfies(finding -> assertThat(ids(finding)).containsExactly("s", "t"));
  }

  // confidence-on-weak-sources

  private static ArgumentMap confident(Consumer<ArgumentMapBuilder> more) {
    return map(
        b -> {
          source(b, Reliability.A, "good");
          source(b, Reliability.E, "bad");
          source(b, Reliability.F, "unknown");
          sources(b, "ungraded");
          b.add(
              Claim.builder(id("judgement"), "It is so.")
                  .confidence(AnalyticConfidence.HIGH)
                  .build());
          claims(b, "g good", "b bad", "u unknown", "n ungraded", "plain");
          more.accept(b);
        });
  }

  @ParameterizedTest
  @CsvSource({
    "b, 1",
    "u, 1",
    "g, 0",
    "n, 0",
    "plain, 0",
    "b u, 1",
    "b g, 1",
    "b plain, 1",
    "b;g, 0",
    "b;u, 1",
    "b;n, 0",
    "b;plain, 0",
    "b;b g, 1",
  })
  void high_confidence_needs_one_argument_without_a_weak_premise(String arguments, int expected) {
    ArgumentMap map =
        confident(
            b -> {
              for (String premises : arguments.split(";", -1)) {
                support(b, "judgement", premises.split(" ", -1));
              }
            });
    assertThat(findings("evidence.confidence-on-weak-sources", map)).hasSize(expected);
  }

  @Test
  void weakness_is_followed_through_arguments_and_the_sources_are_named() {
    ArgumentMap map =
        confident(
            b -> {
              claims(b, "middle");
              support(b, "middle", "b", "g");
              support(b, "judgement", "middle");
            });
    assertThat(findings("evidence.confidence-on-weak-sources", map))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(ids(finding)).containsExactly("judgement", "bad");
              assertThat(finding.message()).contains("\"bad\", graded E");
            });
  }

  @ParameterizedTest
  @CsvSource({"DOUBTFUL, 1", "IMPROBABLE, 1", "CANNOT_BE_JUDGED, 1", "POSSIBLY_TRUE, 0"})
  void a_doubtful_item_of_a_good_source_is_weak(Credibility grade, int expected) {
    ArgumentMap map =
        confident(
            b -> {
              graded(b, "item", "good", grade);
              support(b, "judgement", "item");
            });
    assertThat(findings("evidence.confidence-on-weak-sources", map)).hasSize(expected);
  }

  @Test
  void own_citations_and_restatements_and_circles_are_taken_into_account() {
    assertThat(
            findings(
                "evidence.confidence-on-weak-sources",
                confident(
                    b -> {
                      support(b, "judgement", "b");
                      b.restatement(id("g"), id("judgement"));
                    })))
        .isEmpty();
    assertThat(
            findings(
                "evidence.confidence-on-weak-sources",
                confident(
                    b -> {
                      claims(b, "x", "y");
                      support(b, "x", "y");
                      support(b, "y", "x");
                      support(b, "judgement", "x");
                    })))
        .isEmpty();
  }

  @Test
  void without_high_confidence_weak_sources_are_no_flaw() {
    ArgumentMap map =
        map(
            b -> {
              source(b, Reliability.E, "bad");
              claims(b, "b bad");
              b.add(
                  Claim.builder(id("judgement"), "It is so.")
                      .confidence(AnalyticConfidence.MODERATE)
                      .build());
              support(b, "judgement", "b");
            });
    assertThat(findings("evidence.confidence-on-weak-sources", map)).isEmpty();
  }

  // circular-sourcing

  @ParameterizedTest
  @CsvSource({
    "s;t s;u t, ",
    "s s, s",
    "s t;t s, s t",
    "s t;t u;u s, s t u",
    "s t u;t s;u s, s t",
    "s t;t s;u v;v u, s t|u v",
    "s t;t u;u t, t u",
    "s t t;t, ",
  })
  void circles_of_derivation_are_found_with_a_shortest_path(String sources, String circles) {
    ArgumentMap map = map(b -> sources(b, sources.split(";", -1)));
    List<String> found =
        findings("evidence.circular-sourcing", map).stream()
            .map(finding -> String.join(" ", ids(finding)))
            .toList();
    assertThat(found)
        .containsExactlyInAnyOrder(circles == null ? new String[0] : circles.split("\\|", -1));
  }

  @Test
  void the_path_is_shown_and_a_long_one_is_cut() {
    ArgumentMap three = map(b -> sources(b, "s t", "t u", "u s"));
    assertThat(findings("evidence.circular-sourcing", three).get(0).message())
        .contains("\"s\" from \"t\" from \"u\" from \"s\" again");
    ArgumentMap many =
        map(
            b -> {
              for (int i = 0; i < 50_000; i++) {
                sources(b, "s" + i + " s" + (i + 1) % 50_000);
              }
            });
    assertThat(findings("evidence.circular-sourcing", many))
        .singleElement()
        .satisfies(finding -> assertThat(finding.message()).contains("and 49992 more", "again"));
  }
}
