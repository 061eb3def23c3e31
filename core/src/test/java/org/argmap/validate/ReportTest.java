package org.argmap.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.List;
import org.argmap.model.Finding;
import org.argmap.model.InvalidArgumentMapException;
import org.argmap.model.Severity;
import org.junit.jupiter.api.Test;

class ReportTest {
  private static final Finding WARNING = Finding.warning("text.empty", "W.").build();
  private static final Finding NOTE = Finding.note("text.long", "N.").build();
  private static final Finding ERROR = Finding.error("structure.cycle", "E.").build();

  private static Report of(Finding... findings) {
    return new Report(List.of(findings), List.of());
  }

  @Test
  void findings_are_counted_by_severity() {
    Report report = of(ERROR, WARNING, WARNING, NOTE);

    assertThat(report.count(Severity.ERROR)).isEqualTo(1);
    assertThat(report.count(Severity.WARNING)).isEqualTo(2);
    assertThat(report.count(Severity.NOTE)).isEqualTo(1);
    assertThat(report.isClean()).isFalse();
  }

  @Test
  void at_least_a_severity_means_it_or_a_worse_one() {
    assertThat(of(WARNING).hasAtLeast(Severity.NOTE)).isTrue();
    assertThat(of(WARNING).hasAtLeast(Severity.WARNING)).isTrue();
    assertThat(of(WARNING).hasAtLeast(Severity.ERROR)).isFalse();
    assertThat(of().hasAtLeast(Severity.NOTE)).isFalse();
  }

  @Test
  void findings_are_picked_by_code_or_prefix() {
    Report report = of(ERROR, WARNING, NOTE);

    assertThat(report.findings("text")).containsExactly(WARNING, NOTE);
    assertThat(report.findings("text.empty")).containsExactly(WARNING);
    assertThat(report.findings("tex")).isEmpty();
  }

  @Test
  void only_an_error_throws_and_then_all_findings_are_told() {
    of(WARNING, NOTE).orThrow();
    assertThatExceptionOfType(InvalidArgumentMapException.class)
        .isThrownBy(() -> of(ERROR, WARNING).orThrow())
        .satisfies(thrown -> assertThat(thrown.findings()).containsExactly(ERROR, WARNING))
        .withMessageContaining("E. [structure.cycle]");
  }

  @Test
  void a_report_keeps_its_findings_whatever_happens_to_the_list() {
    List<Finding> findings = new ArrayList<>(List.of(NOTE));
    Report report = new Report(findings, List.of());
    findings.clear();

    assertThat(report.findings()).containsExactly(NOTE);
  }

  @Test
  void null_is_refused() {
    assertThatNullPointerException().isThrownBy(() -> new Report(null, List.of()));
    assertThatNullPointerException().isThrownBy(() -> new Report(List.of(), null));
    assertThatNullPointerException().isThrownBy(() -> of().count(null));
    assertThatNullPointerException().isThrownBy(() -> of().hasAtLeast(null));
    assertThatNullPointerException().isThrownBy(() -> of().findings(null));
  }
}
