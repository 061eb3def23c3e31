package org.argmap.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.SplittableRandom;
import org.argmap.model.Finding;
import org.argmap.model.InvalidArgumentMapException;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemeFilesTest {
  private static final String HOUSE =
      """
      schemes:
        - name: house-style
          title: Argument from house style
          aliases: [HouseStyle, "by the book"]
          reference: The guide, 2024
          premises:
            - role: guide
              text: The guide says how W is to be written.
          conclusion: W is to be written so.
          questions:
            - name: edition
              kind: assumption
              text: Is the guide the edition in force?
            - name: quotation
              kind: exception
              text: Does W stand in a quotation?
      """;

  @Test
  void a_scheme_is_read_with_all_its_parts() {
    SchemeFile file = SchemeFiles.read(HOUSE);
    assertThat(file.findings()).isEmpty();
    Scheme scheme = file.orThrow().find("By the book").orElseThrow();
    assertThat(scheme.title()).isEqualTo("Argument from house style");
    assertThat(scheme.reference()).isEqualTo("The guide, 2024");
    assertThat(scheme.premises())
        .containsExactly(new SchemePremise("guide", "The guide says how W is to be written."));
    assertThat(scheme.conclusion()).isEqualTo("W is to be written so.");
    assertThat(scheme.criticalQuestion("Quotation").orElseThrow().kind())
        .isEqualTo(CriticalQuestion.Kind.EXCEPTION);
    assertThat(scheme.criticalQuestion("edition").orElseThrow().kind())
        .isEqualTo(CriticalQuestion.Kind.ASSUMPTION);
  }

  @Test
  void a_read_scheme_joins_the_standard_ones() {
    SchemeCatalogue all = SchemeCatalogue.standard().with(SchemeFiles.read(HOUSE).orThrow());
    assertThat(all.find("house style")).isPresent();
    assertThat(all.find("sign")).isPresent();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // text with ; for a new line                           | code               | line | column
        "schemes:;  - name: a;    title: A;    colour: red       | unknown-field      | 4 | 5",
        "schemes:;  - title: A                                   | missing-field      | 2 | 5",
        "schemes:;  - name: a                                    | missing-field      | 2 | 5",
        "schemes:;  - name: '--';    title: A                    | missing-field      | 2 | 11",
        "schemes: 7                                              | wrong-type         | 1 | 10",
        "other: 7                                                | unknown-field      | 1 | 1",
        "- a                                                     | wrong-type         | 1 | 1",
        "schemes:;  - just text                                  | wrong-type         | 2 | 5",
        "schemes:;  - name: [a];    title: A                     | wrong-type         | 2 | 11",
        "schemes:;  - name: a;    title: A;    aliases: {b: c}   | wrong-type         | 4 | 14",
        "schemes:;  - name: a;    title: A;    aliases: ['!']    | wrong-type         | 4 | 15",
        "schemes:;  - name: a;    name: b;    title: A           | duplicate-field    | 3 | 5",
        "schemes:;  - {name: a, title: A};  - {name: A, title: B}| duplicate-name     | 3 | 12",
        "schemes:;  - {name: a, title: A, questions: [{name: q, text: Q?, kind: guess}]} | unknown-kind | 2 | 63",
        "schemes:;  - {name: a, title: A, premises: [{role: r, text: R}, {role: R, text: S}]} | duplicate-name | 2 | 56",
        "schemes:;  - {name: a, title: A, premises: [{role: r}]} | missing-field      | 2 | 36",
        "schemes:;  - {name: &x a, title: *x}                    | alias              | 2 | 25",
        "schemes: [                                              | syntax             | 1 | 11",
        "schemes:;\t- x                                          | syntax             | 2 | 1",
        "schemes:;---;schemes:                                   | more-documents     | 3 | 1",
        "schemes:;  - {name: 𝒳𝒳, title: A, colour: red}          | unknown-field      | 2 | 28",
      })
  void what_is_wrong_is_found_with_its_place(String text, String code, int line, int column) {
    SchemeFile file = SchemeFiles.read(text.strip().replace(";", "\n"));
    assertThat(file.findings())
        .as("%s", file.findings())
        .anySatisfy(
            finding -> {
              assertThat(finding.code()).isEqualTo("scheme-file." + code);
              assertThat(finding.place()).hasToString(line + ":" + column);
              assertThat(finding.hint()).isPresent();
            });
  }

  @Test
  void an_empty_file_is_a_finding() {
    assertThat(SchemeFiles.read("").findings())
        .extracting(Finding::code)
        .containsExactly("scheme-file.empty");
  }

  @Test
  void the_nearest_field_is_proposed() {
    SchemeFile file = SchemeFiles.read("schemes:\n  - name: a\n    titel: A\n    title: A\n");
    assertThat(file.findings().get(0).hint()).contains("Did you mean \"title\"?");
    assertThat(file.orThrow().find("a")).isPresent();
  }

  @Test
  void a_broken_scheme_is_left_out_and_the_others_are_kept() {
    SchemeFile file =
        SchemeFiles.read(
            """
            schemes:
              - {name: good, title: Good}
              - {name: bad}
              - {name: fine, title: Fine, aliases: [good]}
              - {name: last, title: Last}
            """);
    assertThat(file.catalogue().schemes()).extracting(Scheme::name).containsExactly("good", "last");
    assertThat(file.findings())
        .extracting(Finding::code)
        .containsExactly("scheme-file.missing-field", "scheme-file.duplicate-name");
    assertThatThrownBy(file::orThrow)
        .isInstanceOf(InvalidArgumentMapException.class)
        .hasMessageContaining("3:5");
  }

  @Test
  void aliases_do_not_multiply() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
    for (int i = 1; i < 40; i++) {
      bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
    }
    bomb.append("schemes: *a39\n");
    SchemeFile file =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(10), () -> SchemeFiles.read(bomb.toString()));
    assertThat(file.findings()).extracting(Finding::code).contains("scheme-file.alias");
    assertThat(file.catalogue().schemes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"'[',100000", "'{a: ',5000", "'- ',3000", "'a:\n - ',30"})
  void deep_nesting_is_a_finding(String open, int times) {
    assertThat(SchemeFiles.read("schemes: " + open.repeat(times)).findings()).isNotEmpty();
    assertThat(SchemeFiles.read("schemes:\n  - " + open.repeat(times)).findings()).isNotEmpty();
  }

  @Test
  void a_text_that_is_too_long_is_not_read() {
    assertThat(SchemeFiles.read("#".repeat(2_000_001)).findings())
        .extracting(Finding::code)
        .containsExactly("scheme-file.too-large");
  }

  @Test
  void no_change_of_a_character_makes_the_reader_throw() {
    SplittableRandom random = new SplittableRandom(4);
    String nasty = "{}[]:,-*&!|>'\"#%@`\t\n\0\u202e\ud800?~ <=";
    for (int i = 0; i < 3000; i++) {
      StringBuilder text = new StringBuilder(HOUSE);
      for (int changes = random.nextInt(1, 4); changes > 0; changes--) {
        text.setCharAt(random.nextInt(text.length()), nasty.charAt(random.nextInt(nasty.length())));
      }
      SchemeFile file = SchemeFiles.read(text.toString());
      assertThat(file.catalogue().schemes().size() + file.findings().size())
          .as("seed 4, text %d", i)
          .isPositive();
    }
  }

  @Test
  void a_file_has_its_name_in_the_places_of_findings(@TempDir Path folder) throws Exception {
    Path path = Files.writeString(folder.resolve("house.yaml"), "schemes:\n  - name: a\n");
    assertThat(SchemeFiles.read(path).findings().get(0).place()).hasToString("house.yaml:2:5");
    Files.writeString(path, HOUSE);
    assertThat(SchemeFiles.read(path).orThrow().schemes()).hasSize(1);
  }
}
