package org.argmap.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.IOException;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.argmap.model.ArgumentId;
import org.argmap.model.ClaimId;
import org.argmap.model.Edit;
import org.argmap.model.Finding;
import org.argmap.model.Severity;
import org.argmap.model.SourcePlace;
import org.argmap.validate.Report;
import org.argmap.validate.Rule;
import org.argmap.validate.RuleContext;
import org.argmap.validate.Validator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class SarifReporterTest {
  private static final Validator VALIDATOR =
      Validator.builder()
          .rule(new Named("structure.cycle", Severity.ERROR, "A claim supports itself."))
          .rule(new Named("evidence.no-source", Severity.WARNING, "A claim has no source {yet}."))
          .severity("evidence.no-source", Severity.NOTE)
          .build();
  private static final SarifReporter REPORTER =
      SarifReporter.builder()
          .validator(VALIDATOR)
          .documentation(URI.create("https://example.org/docs/rules"))
          .version("1.2.3")
          .build();

  private static SarifSchema schema;

  /** A rule that finds nothing. */
  private record Named(String code, Severity severity, String summary) implements Rule {
    @Override
    public void check(RuleContext context) {}
  }

  @BeforeAll
  static void loadSchema() throws IOException {
    schema = SarifSchema.load();
  }

  private static JsonNode run(SarifReporter reporter, Report report) {
    String log = reporter.render(report);
    assertThat(schema.problems(log)).isEmpty();
    return new ObjectMapper().readTree(log).get("runs").get(0);
  }

  private static JsonNode result(Finding finding) {
    return run(REPORTER, Samples.of(finding)).get("results").get(0);
  }

  @Test
  void a_log_is_written_as_the_golden_file() throws IOException {
    Golden.check("full.sarif", REPORTER.render(Samples.full()));
  }

  @Test
  void every_log_is_valid_by_the_official_schema() {
    for (Report report : List.of(Samples.full(), Samples.clean(), Samples.of(Samples.bare()))) {
      assertThat(schema.problems(REPORTER.render(report))).isEmpty();
      assertThat(schema.problems(SarifReporter.standard().render(report))).isEmpty();
    }
  }

  @Test
  void the_schema_test_fails_when_it_should() {
    String log = REPORTER.render(Samples.full());

    assertThat(schema.problems(log.replace("\"level\": \"error\"", "\"level\": \"fatal\"")))
        .isNotEmpty();
    assertThat(schema.problems(log.replace("\"startLine\": 6", "\"startLine\": 0"))).isNotEmpty();
    assertThat(schema.problems(log.replace("\"ruleIndex\"", "\"ruleNumber\""))).isNotEmpty();
    assertThat(schema.problems(log.replace("https://example.org/docs/rules/", "docs/rules/")))
        .isNotEmpty();
    assertThat(schema.problems(log.replace("utf16CodeUnits", "utf16"))).isNotEmpty();
    assertThat(schema.problems(log.replace("\"kind\": \"external\",", ""))).isNotEmpty();
  }

  @Test
  void every_result_names_its_rule_by_id_and_index() {
    JsonNode run = run(REPORTER, Samples.full());
    JsonNode rules = run.get("tool").get("driver").get("rules");

    for (JsonNode result : run.get("results")) {
      assertThat(rules.get(result.get("ruleIndex").asInt()).get("id").asString())
          .isEqualTo(result.get("ruleId").asString());
    }
    assertThat(rules.valueStream().map(rule -> rule.get("id").asString()))
        .containsExactly(
            "structure.cycle",
            "evidence.no-source",
            "house.untitled",
            "reasoning.one-sided-case",
            "structure.several-roots");
  }

  @Test
  void rules_carry_summary_severity_and_page() {
    JsonNode rule = run(REPORTER, Samples.clean()).get("tool").get("driver").get("rules").get(1);

    assertThat(rule.get("shortDescription").get("text").asString())
        .isEqualTo("A claim has no source {{yet}}.");
    assertThat(rule.get("defaultConfiguration").get("level").asString()).isEqualTo("note");
    assertThat(rule.get("helpUri").asString())
        .isEqualTo("https://example.org/docs/rules/evidence.no-source.md");
  }

  @Test
  void the_standard_reporter_lists_the_standard_rules() {
    JsonNode rules =
        run(SarifReporter.standard(), Samples.clean()).get("tool").get("driver").get("rules");

    assertThat(rules.valueStream().map(rule -> rule.get("id").asString()))
        .containsExactlyElementsOf(Validator.standard().rules().stream().map(Rule::code).toList());
    assertThat(rules.valueStream()).allMatch(rule -> rule.get("helpUri") == null);
  }

  @Test
  void the_end_column_is_behind_the_last_character() {
    JsonNode region =
        result(Samples.cycle()).get("locations").get(0).get("physicalLocation").get("region");

    assertThat(region.get("startLine").asInt()).isEqualTo(6);
    assertThat(region.get("startColumn").asInt()).isEqualTo(9);
    assertThat(region.get("endLine").asInt()).isEqualTo(6);
    assertThat(region.get("endColumn").asInt()).isEqualTo(14);
  }

  @Test
  void the_first_element_is_the_location_and_the_others_are_related() {
    JsonNode result = result(Samples.cycle());

    JsonNode logical = result.get("locations").get(0).get("logicalLocations").get(0);
    assertThat(logical.get("fullyQualifiedName").asString()).isEqualTo("trust");
    assertThat(logical.get("kind").asString()).isEqualTo("claim");
    JsonNode related = result.get("relatedLocations").get(0).get("logicalLocations").get(0);
    assertThat(related.get("fullyQualifiedName").asString()).isEqualTo("back");
    assertThat(related.get("kind").asString()).isEqualTo("argument");
  }

  @Test
  void the_same_element_twice_is_one_location() {
    ClaimId a = ClaimId.of("a");

    assertThat(
            result(Finding.note("house.rule", "Look.").element(a, a).build())
                .get("relatedLocations"))
        .isNull();
  }

  @Test
  void suppressed_results_carry_their_reason_and_the_others_an_empty_list() {
    JsonNode results = run(REPORTER, Samples.full()).get("results");

    for (int i = 0; i < 4; i++) {
      assertThat(results.get(i).get("suppressions").size()).isZero();
    }
    JsonNode suppression = results.get(4).get("suppressions").get(0);
    assertThat(suppression.get("kind").asString()).isEqualTo("external");
    assertThat(suppression.get("status").asString()).isEqualTo("accepted");
    assertThat(suppression.get("justification").asString())
        .isEqualTo("Common knowledge among the readers.");
  }

  private static String fingerprint(Finding finding) {
    return result(finding).get("partialFingerprints").iterator().next().asString();
  }

  @Test
  void the_fingerprint_does_not_depend_on_the_place_or_on_the_order_of_elements() {
    Finding cycle = Samples.cycle();
    Finding moved = cycle.toBuilder().place(SourcePlace.at(99, 1).inDocument("x")).build();
    Finding turned =
        Finding.warning(cycle.code(), cycle.message())
            .element(ArgumentId.of("back"), ClaimId.of("trust"))
            .build();

    assertThat(fingerprint(cycle)).matches("[0-9a-f]{32}");
    assertThat(fingerprint(moved)).isEqualTo(fingerprint(cycle));
    assertThat(fingerprint(turned)).isEqualTo(fingerprint(cycle));
  }

  @Test
  void the_fingerprint_depends_on_code_elements_and_message() {
    Set<String> prints = new HashSet<>();
    prints.add(fingerprint(Finding.note("a.b", "Look.").build()));
    prints.add(fingerprint(Finding.note("a.c", "Look.").build()));
    prints.add(fingerprint(Finding.note("a.b", "Look!").build()));
    prints.add(fingerprint(Finding.note("a.b", "Look.").element(ClaimId.of("x")).build()));
    prints.add(fingerprint(Finding.note("a.b", "Look.").element(ClaimId.of("xy")).build()));
    prints.add(
        fingerprint(
            Finding.note("a.b", "Look.").element(ClaimId.of("x"), ClaimId.of("y")).build()));

    assertThat(prints).hasSize(6);
  }

  @Test
  void what_sarif_would_take_for_markup_is_escaped() {
    Finding finding =
        Finding.note("house.rule", "The claim \"{0}\" says [this](http://x) and C:\\x [1].")
            .hint("Delete {}.")
            .build();

    assertThat(result(finding).get("message").get("text").asString())
        .isEqualTo(
            "The claim \"{{0}}\" says \\[this\\](http://x) and C:\\\\x \\[1\\]. Delete {{}}.");
    assertThat(
            result(Finding.note("house.rule", "See [1].").build())
                .get("message")
                .get("text")
                .asString())
        .isEqualTo("See [1].");
  }

  @ParameterizedTest
  @CsvSource({
    "notes.yaml,            notes.yaml",
    "my maps/notes 1.yaml,  my%20maps/notes%201.yaml",
    "maps\\notes.yaml,      maps/notes.yaml",
    "/data/notes.yaml,      file:///data/notes.yaml",
    "C:\\maps\\ä.yaml,      file:///C:/maps/%C3%A4.yaml",
    "\\\\host\\share\\n.yaml, file://host/share/n.yaml",
    "a:b.yaml,              a%3Ab.yaml",
    "50%.yaml,              50%25.yaml",
    "a#b?c.yaml,            a%23b%3Fc.yaml",
    "https://example.org/n.yaml, https://example.org/n.yaml",
    "https://example.org/a b,    https%3A//example.org/a%20b",
    "<stdin>,               %3Cstdin%3E"
  })
  void document_names_become_uris(String document, String uri) {
    JsonNode result =
        result(
            Finding.note("house.rule", "Look.")
                .place(SourcePlace.at(1, 1).inDocument(document))
                .build());

    assertThat(
            result
                .get("locations")
                .get(0)
                .get("physicalLocation")
                .get("artifactLocation")
                .get("uri")
                .asString())
        .isEqualTo(uri);
  }

  @Test
  void a_text_without_a_name_still_has_a_region() {
    JsonNode physical =
        result(Finding.note("house.rule", "Look.").place(SourcePlace.at(2, 3)).build())
            .get("locations")
            .get(0)
            .get("physicalLocation");

    assertThat(physical.get("artifactLocation").get("uri")).isNull();
    assertThat(physical.get("region").get("startLine").asInt()).isEqualTo(2);
  }

  @Test
  void fixes_are_described_and_not_passed_off_as_changes_of_the_text() {
    JsonNode result =
        result(
            Finding.note("house.rule", "Look.")
                .fix(Edit.merge(ClaimId.of("a"), ClaimId.of("b")))
                .build());

    assertThat(result.get("fixes")).isNull();
    assertThat(result.get("properties").get("fix").asString())
        .isEqualTo("Merge the claim \"b\" into the claim \"a\".");
  }

  @Test
  void hostile_text_gives_a_valid_log() {
    Finding finding =
        Finding.error("house.rule", "\u0000\u001B \uD800 \u2028 \"\\ </script> \uD83D\uDE00")
            .place(SourcePlace.at(1, 1).inDocument("\u0000 \uDC00.yaml"))
            .build();

    assertThat(result(finding).get("message").get("text").asString())
        .isEqualTo("\u0000\u001B \uFFFD \u2028 \"\\ </script> \uD83D\uDE00");
  }

  @Test
  void misuse_is_refused() {
    assertThatNullPointerException().isThrownBy(() -> REPORTER.render(null));
    assertThatNullPointerException().isThrownBy(() -> SarifReporter.builder().validator(null));
    assertThatNullPointerException().isThrownBy(() -> SarifReporter.builder().documentation(null));
    assertThatNullPointerException().isThrownBy(() -> SarifReporter.builder().version(null));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SarifReporter.builder().documentation(URI.create("docs/rules")))
        .withMessageContaining("must be absolute");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SarifReporter.builder().documentation(URI.create("mailto:a@b.c")));
  }
}
