package org.argmap.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.argmap.model.ClaimId;
import org.argmap.model.ElementId;
import org.argmap.model.Finding;
import org.argmap.model.Severity;
import org.argmap.model.SourcePlace;
import org.argmap.validate.Report;
import org.junit.jupiter.api.Test;

/** Reports with more findings, or larger ones, than anyone reads. */
class LimitedReportTest {
  private static Finding finding(Severity severity, String code, int number) {
    return Finding.builder(severity, code, "Number " + number + ".").build();
  }

  private static Report mixed() {
    List<Finding> findings = new ArrayList<>();
    findings.add(finding(Severity.NOTE, "text.empty", 0));
    findings.add(finding(Severity.WARNING, "structure.cycle", 1));
    findings.add(finding(Severity.NOTE, "text.empty", 2));
    findings.add(finding(Severity.ERROR, "format.unknown-id", 3));
    findings.add(finding(Severity.NOTE, "text.over-long", 4));
    findings.add(finding(Severity.WARNING, "structure.cycle", 5));
    return new Report(findings, List.of());
  }

  private static List<String> messages(Report report) {
    return report.findings().stream().map(Finding::message).toList();
  }

  @Test
  void the_most_severe_findings_are_kept_in_the_order_of_the_report() {
    LimitedReport limited = LimitedReport.of(mixed(), 3);
    assertThat(messages(limited.report())).containsExactly("Number 1.", "Number 3.", "Number 5.");
    assertThat(messages(LimitedReport.of(mixed(), 4).report()))
        .containsExactly("Number 0.", "Number 1.", "Number 3.", "Number 5.");
  }

  @Test
  void what_is_left_out_is_counted_by_severity_and_code() {
    LimitedReport limited = LimitedReport.of(mixed(), 2);
    assertThat(limited.omitted())
        .extracting(LimitedReport.Omission::toString)
        .containsExactly(
            "1 warning [structure.cycle]", "2 notes [text.empty]", "1 note [text.over-long]");
    assertThat(limited.omittedCount()).isEqualTo(4);
    assertThat(limited.omittedText())
        .isEqualTo(
            """
            Not shown:
              1 warning [structure.cycle]
              2 notes [text.empty]
              1 note [text.over-long]
            """);
  }

  @Test
  void a_report_within_the_limit_stays_as_it_is() {
    LimitedReport limited = LimitedReport.of(mixed(), 6);
    assertThat(limited.report()).isEqualTo(mixed());
    assertThat(limited.omitted()).isEmpty();
    assertThat(limited.omittedText()).isEmpty();
    assertThat(TextReporter.standard().render(mixed())).doesNotContain("Not shown");
    assertThat(JsonReporter.standard().render(mixed())).doesNotContain("omitted");
    assertThat(SarifReporter.standard().render(mixed())).doesNotContain("omitted");
  }

  @Test
  void a_negative_limit_is_refused_by_every_reporter() {
    assertThatThrownBy(() -> LimitedReport.of(mixed(), -1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not -1");
    assertThatThrownBy(() -> TextReporter.builder().limit(-1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> JsonReporter.builder().limit(-1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> SarifReporter.builder().limit(-1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void the_text_ends_with_the_counts_of_all_findings() {
    assertThat(TextReporter.builder().limit(2).build().render(mixed()))
        .endsWith(
            """
            Not shown:
              1 warning [structure.cycle]
              2 notes [text.empty]
              1 note [text.over-long]

            1 error, 2 warnings, 3 notes
            """);
  }

  @Test
  void json_and_sarif_say_what_they_leave_out() throws IOException {
    assertThat(JsonReporter.builder().limit(5).build().render(mixed()))
        .contains(
            """
              "omitted": {
                "findings": 1,
                "suppressed": 0,
                "kinds": [
                  {
                    "severity": "note",
                    "code": "text.over-long",
                    "count": 1
                  }
                ]
              }
            """)
        .contains("\"note\": 3");
    String sarif = SarifReporter.builder().limit(5).build().render(mixed());
    assertThat(sarif).contains("\"omittedFindings\": 1").contains("\"ruleId\": \"text.over-long\"");
    assertThat(SarifSchema.load().problems(sarif)).isEmpty();
  }

  @Test
  void a_hundred_thousand_findings_make_a_report_of_bounded_size() {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      findings.add(
          Finding.builder(Severity.WARNING, "hostile." + i % 100, "x".repeat(100))
              .place(SourcePlace.at(1 + i % 7, 1).inDocument("a"))
              .build());
    }
    Report report = new Report(findings, List.of());
    SourceTexts sources = SourceTexts.of("a", "y".repeat(2_000_000) + "\nb\n\n\n\n\n\n");
    String text = TextReporter.builder().sources(sources).build().render(report);
    assertThat(text.length()).isLessThan(1_000_000);
    assertThat(text).endsWith("  and findings of 50 more kinds\n\n100000 warnings\n");
    assertThat(JsonReporter.standard().render(report).length()).isLessThan(1_000_000);
    assertThat(SarifReporter.standard().render(report).length()).isLessThan(2_000_000);
  }

  @Test
  void a_finding_of_great_size_is_cut() {
    List<ElementId> elements = new ArrayList<>();
    for (int i = 0; i < 50_000; i++) {
      elements.add(new ClaimId("c" + i));
    }
    Finding large =
        Finding.builder(Severity.WARNING, "hostile.large", "x".repeat(1_000_000))
            .elements(elements)
            .build();
    Report report = new Report(List.of(large), List.of());
    String text = TextReporter.standard().render(report);
    assertThat(text.length()).isLessThan(5_000);
    assertThat(text).contains("… (996000 more characters)").contains("and 49992 more");
    assertThat(JsonReporter.standard().render(report))
        .contains("\"omittedElements\": 49000")
        .doesNotContain("\"c1000\"");
  }
}
