package org.argmap.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GradesAndScalesTest {
  @ParameterizedTest
  @CsvSource({
    "0, ",
    "0.5, remote chance",
    "5, remote chance",
    "7, ",
    "10, highly unlikely",
    "22, ",
    "30, unlikely",
    "40, realistic possibility",
    "49.9, realistic possibility",
    "50, ",
    "55, likely",
    "75, likely",
    "80, highly likely",
    "92, ",
    "95, almost certain",
    "100, "
  })
  void the_yardstick_has_gaps_and_leaves_out_0_50_and_100(double percent, String term) {
    assertThat(
            LikelihoodScale.PHIA.terms().stream()
                .filter(each -> each.covers(percent))
                .map(LikelihoodScale.Term::name))
        .containsExactly(term == null ? new String[0] : new String[] {term});
  }

  @Test
  void a_term_of_the_yardstick_is_no_term_of_another_scale() {
    assertThat(LikelihoodScale.PHIA.likelihood("Probable"))
        .isEqualTo(new Likelihood("PHIA", "likely", 55, 75));
    assertThat(LikelihoodScale.ICD_203.term("realistic possibility")).isEmpty();
    assertThat(LikelihoodScale.ICD_203.term("likely").orElseThrow().covers(80)).isTrue();
    assertThat(LikelihoodScale.KENT_1964.term("impossible").orElseThrow().covers(0)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"B2", "b2", " B 2 ", "B-2", "B/2"})
  void admiralty_grades_are_read_however_they_are_written(String text) {
    AdmiraltyGrade grade = AdmiraltyGrade.parse(text);
    assertThat(grade)
        .isEqualTo(new AdmiraltyGrade(Reliability.B, Credibility.PROBABLY_TRUE))
        .hasToString("B2");
    assertThat(grade.meaning()).isEqualTo("usually reliable, probably true");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "B", "2", "G2", "B7", "B0", "2B", "B22"})
  void what_is_no_admiralty_grade_is_refused(String text) {
    assertThatThrownBy(() -> AdmiraltyGrade.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("such as B2");
  }

  @Test
  void a_confidence_is_read_with_or_without_the_word() {
    assertThat(AnalyticConfidence.parse("High confidence")).isEqualTo(AnalyticConfidence.HIGH);
    assertThat(AnalyticConfidence.parse(" moderate ")).isEqualTo(AnalyticConfidence.MODERATE);
    assertThatThrownBy(() -> AnalyticConfidence.parse("likely"))
        .hasMessageContaining("high, moderate or low");
  }
}
