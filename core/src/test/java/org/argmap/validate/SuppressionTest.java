package org.argmap.validate;

import static org.argmap.validate.FrameMaps.claims;
import static org.argmap.validate.FrameMaps.validator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Duration;
import org.argmap.model.ArgumentMap;
import org.argmap.model.ClaimId;
import org.argmap.model.Finding;
import org.argmap.model.Severity;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuppressionTest {
  private static final ArgumentMap MAP = claims("a", "b");
  private static final Validator VALIDATOR =
      validator(FakeRule.everyClaim("text.empty"), FakeRule.about("structure.pair", "a", "b"));

  private static Report with(Suppression... suppressions) {
    Validator.Builder builder = VALIDATOR.toBuilder();
    for (Suppression suppression : suppressions) {
      builder.suppress(suppression);
    }
    return builder.build().validate(MAP);
  }

  @Test
  void a_rule_is_suppressed_everywhere() {
    Report report = with(Suppression.of("text.empty", "Drafts."));

    assertThat(report.findings()).extracting(Finding::code).containsExactly("structure.pair");
    assertThat(report.suppressed())
        .extracting(each -> each.finding().message())
        .containsExactly("Claim a.", "Claim b.");
    assertThat(report.suppressed()).allMatch(each -> each.suppression().reason().equals("Drafts."));
  }

  @Test
  void a_rule_is_suppressed_for_one_element() {
    Report report = with(Suppression.of("text.empty", ClaimId.of("a"), "A draft."));

    assertThat(report.findings("text.empty"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.message()).isEqualTo("Claim b."));
  }

  @Test
  void an_element_that_a_finding_names_second_counts_too() {
    assertThat(
            with(Suppression.of("structure.pair", ClaimId.of("b"), "Meant.")).findings("structure"))
        .isEmpty();
  }

  @Test
  void a_prefix_suppresses_all_rules_under_it() {
    assertThat(with(Suppression.of("text", "Drafts.")).findings("text")).isEmpty();
    assertThat(with(Suppression.of("text", ClaimId.of("b"), "A draft.")).findings("text"))
        .extracting(Finding::message)
        .containsExactly("Claim a.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tex", "text.emp", "text.empty.more", "", "."})
  void half_a_word_is_no_prefix(String code) {
    assertThat(with(Suppression.of(code, "Drafts.")).suppressed()).isEmpty();
  }

  @Test
  void a_suppression_that_fits_nothing_is_a_finding() {
    Report report =
        with(
            Suppression.of("text.long", "Not needed."),
            Suppression.of("text.empty", ClaimId.of("gone"), "Of old."));

    assertThat(report.findings("validator.unused-suppression"))
        .extracting(Finding::toString)
        .containsExactly(
            "warning: The suppression \"text.empty about \"gone\": Of old.\" fits no finding. Delete"
                + " it, or correct its code or element. [validator.unused-suppression]",
            "warning: The suppression \"text.long: Not needed.\" fits no finding. Delete it, or"
                + " correct its code or element. [validator.unused-suppression]");
    assertThat(report.findings("validator").get(0).elements()).containsExactly(ClaimId.of("gone"));
  }

  @Test
  void suppressions_that_overlap_are_all_of_use_and_the_first_gives_the_reason() {
    Report report =
        with(
            Suppression.of("text", ClaimId.of("a"), "First."),
            Suppression.of("text.empty", "Second."),
            Suppression.of("text", "Third."));

    assertThat(report.findings("validator")).isEmpty();
    assertThat(report.suppressed())
        .extracting(each -> each.suppression().reason())
        .containsExactly("First.", "Second.");
  }

  @Test
  void errors_can_be_suppressed_and_then_do_not_throw() {
    Validator validator =
        validator(FakeRule.about("structure.pair", "a").severity(Severity.ERROR)).toBuilder()
            .suppress(Suppression.of("structure", "Meant."))
            .build();

    Report report = validator.validate(MAP);

    report.orThrow();
    assertThat(report.isClean()).isTrue();
    assertThat(report.suppressed()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n", "\u2003"})
  void a_blank_reason_is_refused(String reason) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Suppression.of("text.empty", reason))
        .withMessage("A suppression of text.empty needs a reason that a reader would accept.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Suppression.of("text.empty", ClaimId.of("a"), reason));
  }

  @Test
  void suppressions_are_values() {
    Suppression one = Suppression.of("text", ClaimId.of("a"), "R.");

    assertThat(one)
        .isEqualTo(Suppression.of("text", ClaimId.of("a"), "R."))
        .hasSameHashCodeAs(Suppression.of("text", ClaimId.of("a"), "R."))
        .isNotEqualTo(Suppression.of("text", "R."))
        .isNotEqualTo(Suppression.of("text", ClaimId.of("a"), "S."))
        .isNotEqualTo(Suppression.of("tex", ClaimId.of("a"), "R."))
        .hasToString("text about \"a\": R.");
    assertThat(one.code()).isEqualTo("text");
    assertThat(one.element()).contains(ClaimId.of("a"));
    assertThat(Suppression.of("text", "R.").element()).isEmpty();
  }

  @Test
  void null_is_refused() {
    assertThatNullPointerException().isThrownBy(() -> Suppression.of(null, "R."));
    assertThatNullPointerException().isThrownBy(() -> Suppression.of("text", null));
    assertThatNullPointerException().isThrownBy(() -> Suppression.of("text", null, "R."));
    assertThatNullPointerException()
        .isThrownBy(() -> new SuppressedFinding(null, Suppression.of("text", "R.")));
    assertThatNullPointerException()
        .isThrownBy(() -> new SuppressedFinding(Finding.note("a.b", "M.").build(), null));
  }

  @Test
  void many_suppressions_do_not_slow_a_run() {
    String[] ids = new String[20_000];
    Validator.Builder builder = validator(FakeRule.everyClaim("text.empty")).toBuilder();
    for (int i = 0; i < ids.length; i++) {
      ids[i] = "c" + i;
      builder.suppress(Suppression.of("text.empty", ClaimId.of(ids[i]), "R."));
    }

    Report report =
        Assertions.assertTimeout(
            Duration.ofSeconds(5), () -> builder.build().validate(claims(ids)));

    assertThat(report.suppressed()).hasSize(ids.length);
    assertThat(report.isClean()).isTrue();
  }
}
