package org.argmap.format.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.argmap.format.ReadResult;
import org.argmap.model.Finding;
import org.argmap.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {
  private static ReadResult read(String yaml) {
    return YamlFormat.standard().read(yaml);
  }

  @Test
  void yaml_written_by_hand_is_read() {
    ReadResult read =
        read(
            """
            ---
            # An analysis
            argmap: "1.0"
            title: Sharing
            claims:
              - {id: sharing, text: "States share more."}
              - id: trust
                text: >
                  Covert intrusions
                  erode trust.
                weight: 0.5
            arguments:
            - id: a
              stance: opposing
              target: sharing
              premises: [trust, {claim: sharing, implicit: true}]
            """);
    assertThat(read.findings()).isEmpty();
    assertThat(read.map().claim("trust").text()).isEqualTo("Covert intrusions erode trust.\n");
    assertThat(read.map().claim("trust").weight()).hasValue(0.5);
  }

  @Test
  void a_number_where_a_text_belongs_is_read_as_it_is_written_and_noted() {
    ReadResult read =
        read("argmap: 1.0\ndate: 2013\nclaims:\n  - id: 7\n    text: true\n    tags: [1.50]\n");
    assertThat(read.findings())
        .allMatch(f -> f.code().equals("yaml.unquoted") && f.severity() == Severity.NOTE)
        .hasSize(3);
    assertThat(read.map().claim("7").text()).isEqualTo("true");
    assertThat(read.map().claim("7").tags()).containsExactly("1.50");
    assertThat(read.map().metadata().date()).hasToString("Optional[2013]");
  }

  @Test
  void an_alias_is_an_error_and_never_a_text() {
    ReadResult read = read("argmap: \"1.0\"\nauthors: &t [Sharing]\ndescription: *t\n");
    assertThat(read.map().metadata().authors()).containsExactly("Sharing");
    assertThat(read.map().metadata().description()).isEmpty();
    assertThat(read.findings())
        .extracting(Finding::code)
        .containsExactly("yaml.anchor", "yaml.alias");
    assertThat(read.findings().get(1).place()).hasToString("3:14 (at /description)");
  }

  @Test
  void a_type_tag_is_reported() {
    ReadResult read = read("argmap: \"1.0\"\ntitle: !secret x\n");
    assertThat(read.map().title()).isEqualTo("x");
    assertThat(read.findings()).extracting(Finding::code).containsExactly("yaml.tag");
  }

  @Test
  void columns_count_utf_16_units() {
    ReadResult read = read("argmap: \"1.0\"\n{a: \ud83d\ude00, b: 1}: 2\n");
    assertThat(read.hasErrors()).isTrue();
    Finding unknown =
        read("argmap: \"1.0\"\nx: {\"\ud83d\ude00\": 1}\nclaims: [{text: \"\ud83d\ude00\", id: 5 5}]\n")
            .findings()
            .get(1);
    assertThat(unknown.code()).isEqualTo("json.bad-id");
    assertThat(unknown.place().column())
        .isEqualTo("claims: [{text: \"\ud83d\ude00\", id: ".length() + 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: [1",
        "a:\n\t- b",
        "a: b: c",
        "? [x]\n: 1",
        "a: 'x",
        "*x : 1",
        "%BAD 1\n---\na",
        "a: \ud800",
        "a: \u0007",
        "]",
        "a: !<",
        "a: \"\\q\""
      })
  void broken_yaml_is_an_error_that_says_where(String yaml) {
    ReadResult read = read("argmap: \"1.0\"\n" + yaml);
    assertThat(read.hasErrors()).isTrue();
    assertThat(read.findings()).anyMatch(f -> f.place().line() >= 1);
  }

  @Test
  void a_second_document_is_reported() {
    assertThat(read("argmap: \"1.0\"\n---\nargmap: \"1.0\"\n").findings())
        .extracting(Finding::code)
        .containsExactly("json.trailing-content");
  }

  @Test
  void an_escaped_surrogate_survives() {
    assertThat(read("argmap: \"1.0\"\ntitle: \"a\\ud800b\\udc00\\ud83d\\ude00\"\n").map().title())
        .isEqualTo("a\ud800b\udc00\ud83d\ude00");
  }
}
