package org.argmap.format.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.argmap.format.ReadOptions;
import org.argmap.format.ReadResult;
import org.argmap.model.ArgumentMap;
import org.argmap.model.AttributeValue;
import org.argmap.model.Attributes;
import org.argmap.model.ClaimId;
import org.argmap.model.Finding;
import org.argmap.model.Severity;
import org.argmap.model.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonReaderTest {
  /** Reads a document as text and as bytes, which must come to the same. */
  private static ReadResult read(String json) {
    ReadResult read = JsonFormat.standard().read(json);
    assertThat(JsonFormat.standard().read(json.getBytes(UTF_8), ReadOptions.defaults()))
        .isEqualTo(read);
    for (int i = 0; i < read.map().elements().size(); i++) {
      assertThat(
              JsonFormat.standard()
                  .read(json.getBytes(UTF_8), ReadOptions.defaults())
                  .map()
                  .elements()
                  .get(i)
                  .place())
          .isEqualTo(read.map().elements().get(i).place());
    }
    return read;
  }

  /** A document with one claim that has these fields beside id and text. */
  private static String claim(String fields) {
    return "{\"argmap\": \"1.0\",\n \"claims\": [\n  {\"id\": \"c\", \"text\": \"t\", "
        + fields
        + "}]}";
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "'\"title\": 5' => json.wrong-type => /claims/0/title => 37",
        "'\"title\": null' => json.wrong-type => /claims/0/title => 37",
        "'\"tags\": \"x\"' => json.wrong-type => /claims/0/tags => 36",
        "'\"tags\": [\"x\", 5]' => json.wrong-type => /claims/0/tags/1 => 42",
        "'\"standing\": \"asumed\"' => json.bad-value => /claims/0/standing => 40",
        "'\"weight\": 1.5' => json.out-of-range => /claims/0/weight => 38",
        "'\"weight\": \"1\"' => json.wrong-type => /claims/0/weight => 38",
        "'\"citations\": [{}]' => json.missing-field => /claims/0/citations/0 => 42",
        "'\"citations\": [{\"source\": \"a b\"}]' => json.bad-id => /claims/0/citations/0/source => 53",
        "'\"citations\": [{\"source\": \"s\", \"credibility\": 7}]' => json.out-of-range =>"
            + " /claims/0/citations/0/credibility => 73",
        "'\"likelihood\": {\"scale\": \"s\", \"term\": \"t\", \"lower\": 9, \"upper\": 1}' =>"
            + " json.bad-value => /claims/0/likelihood => 42",
        "'\"likelihood\": {\"scale\": \" \"}' => json.bad-value => /claims/0/likelihood/scale => 52",
        "'\"confidence\": \"hi\"' => json.bad-value => /claims/0/confidence => 42",
        "'\"attributes\": []' => json.wrong-type => /claims/0/attributes => 42",
        "'\"text\": \"again\"' => json.duplicate-field => /claims/0/text => 28",
        "'\"attributes\": {\"a\": 1, \"a\": 2}' => json.duplicate-field => /claims/0/attributes/a => 51",
        "'\"colour\": 1' => json.unknown-field => /claims/0/colour => 28",
        "'\"place\": {\"line\": 0}' => json.out-of-range => /claims/0/place/line => 46",
      })
  void a_fault_of_a_claim_has_its_code_its_pointer_and_its_column(
      String fields, String code, String pointer, int column) {
    ReadResult read = read(claim(fields));
    Finding finding =
        read.findings().stream().filter(f -> f.code().equals(code)).findFirst().orElseThrow();
    assertThat(finding.place().pointer()).contains(pointer);
    assertThat(finding.place().line()).isEqualTo(3);
    assertThat(finding.place().column()).isEqualTo(column);
    assertThat(finding.elements()).contains(ClaimId.of("c"));
    assertThat(read.map().claim("c").text()).isEqualTo("t");
  }

  @Test
  void a_misspelt_word_is_reported_with_the_words_that_there_are_and_the_nearest() {
    Finding finding = read(claim("\"standing\": \"asumed\"")).findings().get(0);
    assertThat(finding.message())
        .contains("\"asumed\"", "asserted, assumed, accepted, rejected, questioned");
    assertThat(finding.hint()).contains("Did you mean \"assumed\"?");
    assertThat(read(claim("\"standing\": \"asumed\"")).map().claim("c").standing())
        .isEqualTo(Standing.ASSERTED);
  }

  @Test
  void columns_count_utf_16_units_and_lines_end_as_in_editors() {
    String json =
        "{\"argmap\": \"1.0\", \"title\": \"\ud83d\ude00\u00e9\", \"x\": 1,\r\n\r\"y\": 2}";
    List<Finding> findings = read(json).findings();
    assertThat(findings.get(0).place().column()).isEqualTo(json.indexOf("\"x\"") + 1);
    assertThat(findings.get(1).place().line()).isEqualTo(3);
    assertThat(findings.get(1).place().column()).isEqualTo(1);
  }

  @Test
  void columns_are_right_for_each_of_many_faults_on_one_line() {
    String json =
        "{\"argmap\": \"1.0\", \"\u00e9\": 1, \"\u05d0\ud83d\ude00\": 2, \"b\": \"\u65e5\", \"c\": 3}";
    List<Finding> findings = read(json).findings();
    assertThat(findings)
        .extracting(f -> f.place().column())
        .containsExactly(
            json.indexOf("\"\u00e9") + 1,
            json.indexOf("\"\u05d0") + 1,
            json.indexOf("\"b") + 1,
            json.indexOf("\"c") + 1);
  }

  @Test
  void elements_know_where_they_stood() {
    ReadOptions options = ReadOptions.builder().document("a.json").build();
    ReadResult read =
        JsonFormat.standard()
            .read("{\"argmap\":\"1.0\",\"claims\":[\n {\"id\":\"c\",\"text\":\"t\"}]}", options);
    assertThat(read.map().claim("c").place()).hasToString("a.json:2:2 (at /claims/0)");
  }

  @Test
  void ids_are_resolved_whatever_the_order() {
    ArgumentMap map =
        read("""
                {"sections": [{"id": "s", "title": "S", "members": ["a2", "c", "r"]}],
                 "arguments": [
                   {"id": "a1", "stance": "opposing", "target": "a2", "premises": ["c"], "bearing": "whole"},
                   {"id": "a2", "stance": "opposing", "target": "r", "premises": ["c"]}],
                 "relations": [{"id": "r", "type": "preference", "preferred": "a1", "over": "c"}],
                 "claims": [{"text": "t", "id": "c"}],
                 "argmap": "1.0"}
                """)
            .orThrow();
    assertThat(map.isUndercut(org.argmap.model.ArgumentId.of("a1"))).isFalse();
    assertThat(map.argument("a1").target()).isEqualTo(org.argmap.model.ArgumentId.of("a2"));
    assertThat(map.argument("a2").target()).isEqualTo(org.argmap.model.RelationId.of("r"));
  }

  @Test
  void a_missing_version_a_strange_one_and_a_newer_one_are_told_apart() {
    assertThat(read("{}").findings())
        .extracting(Finding::code)
        .containsExactly("json.missing-field");
    assertThat(read("{\"argmap\": \"one\"}").findings())
        .extracting(Finding::code)
        .containsExactly("json.version");
    ReadResult minor =
        read("{\"argmap\": \"1.9\", \"claims\": [{\"id\": \"c\", \"text\": \"\", \"n\": 1}]}");
    assertThat(minor.findings()).allMatch(f -> f.severity() == Severity.NOTE).hasSize(2);
    assertThat(minor.map().claim("c").attributes().get(JsonFormat.UNKNOWN_FIELDS)).isPresent();
    ReadResult major = read("{\"argmap\": \"2.0\", \"claims\": [{\"id\": \"c\", \"text\": \"\"}]}");
    assertThat(major.hasErrors()).isTrue();
    assertThat(major.map().claims()).hasSize(1);
    assertThat(read("{\"argmap\": \"0.9\"}").hasErrors()).isTrue();
  }

  @Test
  void what_an_element_cannot_be_without_is_made_up_and_reported() {
    ReadResult read =
        read(
            """
            {"argmap": "1.0", "arguments": [
              {"id": "a", "stance": "supporting"},
              {"id": "b", "stance": "supporting", "target": "a", "premises": []},
              {"target": "a", "premises": ["x"]}],
             "claims": [{"text": "no id"}],
             "locutions": [{"id": "l", "text": "t"}],
             "judgements": [{"id": "j", "consistency": "CC"}]}
            """);
    assertThat(read.map().argument("a").target()).hasToString("a-target");
    assertThat(read.map().argument("a").premises().get(0)).hasToString("a-premise (implicit)");
    assertThat(read.map().argument("b").premises().get(0)).hasToString("b-premise (implicit)");
    assertThat(read.map().claim("claim-0").text()).isEqualTo("no id");
    assertThat(read.map().participants().get(0).id()).hasToString("l-speaker");
    assertThat(read.map().judgements().get(0).evidence()).hasToString("j-evidence");
    assertThat(read.map().arguments()).hasSize(2);
    assertThat(
            read.map()
                .metadata()
                .annotations()
                .attributes()
                .get(JsonFormat.UNKNOWN_FIELDS)
                .orElseThrow())
        .asString()
        .contains("/arguments/2");
    assertThat(read.findings())
        .extracting(Finding::code)
        .contains("json.missing-field", "json.missing-premise", "json.left-out");
  }

  @Test
  void an_element_that_cannot_be_made_is_kept_with_all_its_fields() {
    ReadResult read =
        read(
            """
            {"argmap": "1.0", "claims": [{"id": "a", "text": "x is so"}],
             "judgements": [{"id": "j", "evidence": "a", "hypothesis": "a", "consistency": "XX",
                             "notes": "keep me", "colour": {"hue": 3}, "tags": ["t", 7]}],
             "relations": [{"id": "r", "type": "contradictoin", "first": "a", "second": "a",
                            "notes": ["keep"], "over": "a"}]}
            """);
    Attributes kept =
        (Attributes)
            read.map()
                .metadata()
                .annotations()
                .attributes()
                .get("argmap.unknown-fields")
                .orElseThrow();
    assertThat(kept.get("/judgements/0"))
        .contains(
            Attributes.builder()
                .put("id", "j")
                .put("evidence", "a")
                .put("hypothesis", "a")
                .put("tags", AttributeValue.of(List.of(AttributeValue.of("t"))))
                .put("colour", Attributes.of("hue", AttributeValue.number("3")))
                .put("consistency", "XX")
                .put("notes", "keep me")
                .build());
    assertThat(kept.get("/judgements/0/tags/1")).contains(AttributeValue.number("7"));
    assertThat(kept.get("/relations/0"))
        .contains(
            Attributes.builder()
                .put("id", "r")
                .put("first", "a")
                .put("second", "a")
                .put("over", "a")
                .put("notes", AttributeValue.of(List.of(AttributeValue.of("keep"))))
                .put("type", "contradictoin")
                .build());
    JsonFormat json = JsonFormat.standard();
    assertThat(json.read(json.write(read.map()).text()).map().equals(read.map())).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "u"               | "u"
          {"a": [1.50, null]} | {"a":[1.50,null]}
          true              | true
          """)
  void a_repeated_field_is_shown_as_it_is_written(String second, String shown) {
    ReadResult read =
        read(
            "{\"argmap\": \"1.0\", \"claims\": [{\"id\": \"a\", \"text\": \"t\", \"text\": %s}]}"
                .formatted(second));
    assertThat(read.findings())
        .extracting(Finding::message)
        .containsExactly(
            "The field \"text\" stands twice in one object. The first counts; the second is left out: "
                + shown
                + ".");
  }

  @Test
  void a_bad_id_is_replaced_everywhere_by_the_same_one() {
    ReadResult read =
        read(
            """
            {"argmap": "1.0", "claims": [{"id": "my claim", "text": "t"}, {"id": "d", "text": ""}],
             "arguments": [{"id": "a", "stance": "supporting", "target": "my claim", "premises": ["d"]}]}
            """);
    assertThat(read.map().argument("a").target()).isEqualTo(read.map().claims().get(0).id());
    assertThat(read.findings())
        .extracting(Finding::code)
        .containsExactly("json.bad-id", "json.bad-id");
  }

  @Test
  void two_lists_of_one_name_are_both_read() {
    ReadResult read =
        read(
            """
            {"argmap": "1.0", "claims": [{"id": "a", "text": ""}], "claims": [{"id": "b", "text": ""}]}
            """);
    assertThat(read.map().claims()).hasSize(2);
    assertThat(read.findings()).extracting(Finding::code).containsExactly("json.duplicate-field");
  }

  @Test
  void a_field_of_another_type_of_relation_is_reported_and_kept() {
    ReadResult read =
        read(
            """
            {"argmap": "1.0", "claims": [{"id": "a", "text": ""}],
             "relations": [{"id": "r", "type": "contradiction", "first": "a", "second": "a", "over": "a"}]}
            """);
    assertThat(read.findings()).extracting(Finding::code).containsExactly("json.stray-field");
    assertThat(read.map().relations().get(0).attributes().toString()).contains("/over");
  }

  @Test
  void a_number_with_more_digits_than_a_double_is_rounded_and_noted() {
    assertThat(read(claim("\"weight\": 0.10000000000000000001")).findings())
        .extracting(Finding::code)
        .containsExactly("json.number-rounded");
    assertThat(read(claim("\"weight\": 0.10000000000000000000")).findings()).isEmpty();
  }

  @Test
  void what_follows_the_map_is_reported() {
    assertThat(read("{\"argmap\": \"1.0\"} {}").findings())
        .extracting(Finding::code)
        .containsExactly("json.trailing-content");
    assertThat(read("{\"argmap\": \"1.0\"} x").findings())
        .extracting(Finding::code)
        .containsExactly("json.trailing-content");
    assertThat(read("\ufeff{\"argmap\": \"1.0\"}\n\n").findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "<?xml version='1.0'?> => XML",
        "<html><body> => HTML",
        "%PDF-1.7 => PDF",
        "'[Trust]: Trust erodes.' => Argdown",
        "'title: Trust' => YAML",
        "'digraph G {}' => DOT",
        "[1] => a list",
        "5 => a single value",
      })
  void what_is_no_map_is_called_by_its_name(String text, String name) {
    ReadResult read = read(text);
    assertThat(read.map().isEmpty()).isTrue();
    assertThat(read.findings()).hasSize(1);
    assertThat(read.findings().get(0).message()).contains(name);
    assertThat(read.findings().get(0).code()).isEqualTo("json.not-a-map");
  }
}
