package org.argmap.validate.custom;

import static org.assertj.core.api.Assertions.assertThat;

import org.argmap.model.ArgumentMap;
import org.argmap.model.ClaimId;
import org.argmap.model.Finding;
import org.argmap.model.Severity;
import org.argmap.validate.Report;
import org.argmap.validate.Suppression;
import org.argmap.validate.Validator;
import org.junit.jupiter.api.Test;

/** What a user can do with a rule of his own, from outside the package. */
class ShoutingRuleTest {
  private static final ArgumentMap MAP =
      ArgumentMap.build("Sharing", m -> m.claim("loud", "SHARE MORE").claim("calm", "Share more."));

  private static final Validator VALIDATOR = Validator.builder().rule(new ShoutingRule()).build();

  @Test
  void a_rule_of_ones_own_finds_and_mends() {
    Report report = VALIDATOR.validate(MAP);

    Finding finding = report.findings().get(0);
    assertThat(report.findings()).hasSize(1);
    assertThat(finding.elements()).containsExactly(ClaimId.of("loud"));
    assertThat(finding.severity()).isEqualTo(Severity.NOTE);
    ArgumentMap mended = MAP.edit(finding.fix().orElseThrow());
    assertThat(VALIDATOR.validate(mended).isClean()).isTrue();
    assertThat(mended.claim("loud").text()).isEqualTo("share more");
  }

  @Test
  void it_is_configured_and_suppressed_like_any_other() {
    Validator strict =
        Validator.standard().toBuilder()
            .rule(new ShoutingRule())
            .only("house")
            .severity("house", Severity.ERROR)
            .option("house.shouting", "least-letters", 5)
            .suppress(Suppression.of("house.shouting", ClaimId.of("loud"), "A quotation."))
            .build();

    Report report = strict.validate(MAP);

    assertThat(report.isClean()).isTrue();
    assertThat(report.suppressed())
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.finding().severity()).isEqualTo(Severity.ERROR);
              assertThat(each.suppression().reason()).isEqualTo("A quotation.");
            });
  }
}
