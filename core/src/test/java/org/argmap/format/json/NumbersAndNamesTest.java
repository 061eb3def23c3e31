package org.argmap.format.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import org.argmap.format.MapFormat;
import org.argmap.format.ReadResult;
import org.argmap.format.WriteResult;
import org.argmap.format.json.codec.KeptFields;
import org.argmap.model.ArgumentMap;
import org.argmap.model.AttributeValue;
import org.argmap.model.Attributes;
import org.argmap.model.Finding;
import org.argmap.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of every size and notation, and names that no JSON parser takes. */
class NumbersAndNamesTest {
  private static final List<MapFormat> FORMATS =
      List.of(JsonFormat.standard(), YamlFormat.standard());

  private static void isTheSameAfterWriting(ArgumentMap map) {
    for (MapFormat format : FORMATS) {
      String written = format.write(map).text();
      ReadResult again = format.read(written);
      assertThat(again.map()).as(written).isEqualTo(map);
      assertThat(written.length()).isLessThan(20_000);
      assertThat(again.findings()).extracting(Finding::code).doesNotContain("json.syntax");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.5e-99999999999999",
        "0.5e99999999999999",
        "-1e-99999999999999999999",
        "1e999999999",
        "-1E+999999999",
        "1e-999999999",
        "1e2147483647",
        "1e2147483648",
        "1e-2147483648",
        "0e999999999999",
        "0.0e-999999999999",
        "-0",
        "-0.00",
        "-0e7",
        "1e3",
        "1E-400",
        "123456789012345678901234567890.5",
        "12.50e-3",
      })
  void a_number_anywhere_is_read_in_no_time_and_kept_or_reported(String number) {
    String json =
        """
        {"argmap": "1.0", "attributes": {"x": %1$s, "list": [%1$s]}, "unknown": %1$s,
         "title": %1$s, "date": %1$s,
         "claims": [{"id": "a", "text": "t", "weight": %1$s, "place": {"line": %1$s, "column": 1},
            "likelihood": {"scale": "s", "term": "t", "lower": %1$s, "upper": %1$s},
            "citations": [{"source": %1$s, "credibility": %1$s, "colour": %1$s}], "colour": %1$s}],
         "arguments": [{"id": %1$s, "stance": "supporting", "target": %1$s, "premises": [%1$s],
            "strength": %1$s}]}
        """
            .formatted(number);
    for (MapFormat format : FORMATS) {
      assertTimeoutPreemptively(
          Duration.ofSeconds(5),
          () -> {
            ReadResult read = format.read(json);
            assertThat(read.map().claims()).isNotEmpty();
            isTheSameAfterWriting(read.map());
          });
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0.1, ",
    "0.25, ",
    "1e-3, ",
    "0e999999999999, ",
    "-0.0, ",
    "0.123456789012345678, json.number-rounded",
    "0.5e-99999999999999, json.number-rounded",
    "1e-400, json.number-rounded",
    "1e-999999999, json.number-rounded",
    "5e-324, json.number-rounded",
    "4.9E-324, ",
  })
  void a_weight_that_is_not_kept_exactly_is_noted(String number, String code) {
    ReadResult read =
        JsonFormat.standard()
            .read(
                "{\"argmap\":\"1.0\",\"claims\":[{\"id\":\"a\",\"text\":\"t\",\"weight\":%s}]}"
                    .formatted(number));
    assertThat(read.map().claim("a").weight()).hasValue(Math.abs(Double.parseDouble(number)));
    assertThat(read.findings())
        .extracting(Finding::code)
        .isEqualTo(code == null ? List.of() : List.of(code));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1984", "2019", "0", "-7", "1e3", "-0", "1.50", "1_000", "0x1F", "007"})
  void a_plain_number_is_the_text_that_is_written_where_yaml_wants_a_text(String number) {
    ReadResult read =
        YamlFormat.standard()
            .read(
                """
                argmap: "1.0"
                title: %1$s
                tags: [%1$s]
                sources:
                  - {id: %1$s, title: %1$s, date: 2019}
                """
                    .formatted(number));
    assertThat(read.hasErrors()).isFalse();
    assertThat(read.map().metadata().title()).contains(number);
    assertThat(read.map().metadata().annotations().tags()).containsExactly(number);
    assertThat(read.map().sources().get(0).id().value()).isEqualTo(number);
    assertThat(read.map().sources().get(0).title()).isEqualTo(number);
    assertThat(read.map().sources().get(0).date()).hasToString("Optional[2019]");
  }

  @Test
  void a_year_needs_no_quotation_marks_and_what_others_write_differently_is_noted() {
    String yaml = "argmap: \"1.0\"\ntitle: %s\n";
    assertThat(YamlFormat.standard().read(yaml.formatted("1984")).findings()).isEmpty();
    for (String other : List.of("1e3", "1.50", "-0", "true", "1234567890123456")) {
      assertThat(YamlFormat.standard().read(yaml.formatted(other)).findings())
          .extracting(Finding::code)
          .containsExactly("yaml.unquoted");
    }
  }

  @Test
  void a_negative_zero_keeps_its_sign() {
    AttributeValue.Numeric zero = (AttributeValue.Numeric) AttributeValue.number("-0.00");
    assertThat(zero.notation()).isEqualTo("-0.00");
    assertThat(zero).isNotEqualTo(AttributeValue.of(new BigDecimal("0.00")));
    assertThat(AttributeValue.of(-0.0)).hasToString("-0.0");
    assertThat(AttributeValue.number("-5")).hasToString("-5");
    ReadResult read =
        JsonFormat.standard().read("{\"argmap\": \"1.0\", \"attributes\": {\"x\": [-0, -0.0]}}");
    assertThat(read.findings()).isEmpty();
    assertThat(JsonFormat.standard().write(read.map()).text()).contains("[-0, -0.0]");
    isTheSameAfterWriting(read.map());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: T\n\"foo\\ud800\": 1\nclaims:\n  - {id: a, text: one}\n",
        "claims:\n  - id: a\n    text: one\n    \"\\udc00foo\": {\"\\ud800\": [1]}\n  - {id: b, text: two}\n",
        "claims:\n  - id: a\n    text: one\n    good: 1\n    \"\\ud800\\ud800\": 2\n    better: 3\n",
        "claims:\n  - id: a\n    text: one\n    citations:\n      - {source: s, \"p\\ud800\": 7, page: 8}\n",
        "claims:\n  - id: a\n    text: one\n    likelihood: {scale: s, \"\\udfff/~\": 1}\n",
        "arguments:\n  - id: a\n    \"x\\ud834\": 1\n    \"x\\udd1e\": 2\n",
        "attributes: {\"\\ud800\": 1, x: {\"\\ud800\": {\"\\udc00\": 2}}}\n",
        "\"argmap.unknown-fields\": {\"/\\ud800\": 1}\n",
        "attributes: {argmap.unknown-fields: {\"/\\ud800\": 1, /colour: 2}}\n",
        "attributes: {argmap.entries: [{name: \"\\ud800\", value: 1}]}\n",
      })
  void an_unpaired_surrogate_in_a_name_is_kept_and_read_back(String yaml) {
    ReadResult read = YamlFormat.standard().read("argmap: \"1.0\"\n" + yaml);
    assertThat(read.findings()).extracting(Finding::code).doesNotContain("yaml.syntax");
    isTheSameAfterWriting(read.map());
    WriteResult json = JsonFormat.standard().write(read.map());
    assertThat(json.findings()).allMatch(f -> f.severity() != Severity.ERROR);
    assertThat(JsonFormat.standard().read(json.text()).map().claims())
        .isEqualTo(read.map().claims());
  }

  @Test
  void what_was_rejected_and_what_is_unknown_is_the_same_after_it_was_written() {
    SplittableRandom random = new SplittableRandom(7);
    List<String> fields =
        List.of(
            "\"zeta\": 1",
            "\"alpha\": {\"x\": -0}",
            "\"weight\": 2",
            "\"title\": 3",
            "\"standing\": \"lying\"",
            "\"place\": {\"line\": 0, \"column\": 1}",
            "\"likelihood\": {\"scale\": \"\", \"odd\": 1}",
            "\"citations\": [{\"source\": \"s\", \"page\": 1}, 7, {\"page\": 2}]",
            "\"attributes\": {\"argmap.unknown-fields\": {\"/zz\": 1, \"/weight\": 5, \"x\": 2}}");
    for (int run = 0; run < 300; run++) {
      StringBuilder claim = new StringBuilder("{\"id\": \"a\", \"text\": \"t\"");
      for (int i = 0; i < 4; i++) {
        claim.append(", ").append(fields.get(random.nextInt(fields.size())));
      }
      String json = "{\"argmap\": \"1.0\", \"claims\": [" + claim + "}]}";
      isTheSameAfterWriting(JsonFormat.standard().read(json).map());
    }
    assertThat(KeptFields.merge(Attributes.empty(), Attributes.empty()))
        .isEqualTo(Attributes.empty());
  }

  @Test
  void json_with_tabs_and_escaped_characters_is_read_as_yaml_too() {
    String json =
        "{\n\t\"argmap\":\"1.0\",\n\t\"title\": \"\\ud83d\\ude00 \\/ \\u00e9 \\ud800\",\n\t\"claims\":\t[\n\t{\"id\":\"a\",\t\"text\":\"t\"}\n\t]\n}\n";
    ArgumentMap map = JsonFormat.standard().read(json).map();
    ReadResult yaml = YamlFormat.standard().read(json);
    assertThat(yaml.findings()).isEmpty();
    assertThat(yaml.map()).isEqualTo(map);
  }
}
