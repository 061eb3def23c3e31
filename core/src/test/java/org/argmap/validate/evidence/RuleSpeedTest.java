package org.argmap.validate.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.argmap.model.AnalyticConfidence;
import org.argmap.model.ArgumentId;
import org.argmap.model.ArgumentMap;
import org.argmap.model.ArgumentMapBuilder;
import org.argmap.model.Citation;
import org.argmap.model.ClaimId;
import org.argmap.model.Credibility;
import org.argmap.model.Reliability;
import org.argmap.model.Source;
import org.argmap.model.SourceId;
import org.argmap.model.SupportingArgument;
import org.argmap.validate.Validator;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Large maps in a time that quadratic rules would not keep; the benchmarks measure the rest. */
class RuleSpeedTest {
  private static final int SIZE = 100_000;

  private static ArgumentMap large() {
    ArgumentMapBuilder b = ArgumentMap.builder();
    for (int i = 0; i < 2_000; i++) {
      Source.Builder source =
          Source.builder(SourceId.of("s" + i), "Source " + i)
              .reliability(List.of(Reliability.values()).get(i % 6))
              .text("The words of source " + i + " are here. ".repeat(20));
      if (i % 3 == 1) {
        source.derivedFrom(SourceId.of("s" + (i - 1)));
      }
      b.add(source.build());
    }
    for (int i = 0; i < SIZE; i++) {
      int number = i;
      b.claim(
          "c" + i,
          "Claim number " + i + " is made.",
          c -> {
            if (number % 5 == 0) {
              c.cite(
                  Citation.builder(SourceId.of("s" + number % 2_000))
                      .credibility(List.of(Credibility.values()).get(number % 6))
                      .quotation("words of source " + (number % 500 == 0 ? "none" : number % 2_000))
                      .build());
            }
            if (number % 100 == 7) {
              c.confidence(AnalyticConfidence.HIGH);
            }
          });
    }
    for (int i = 1; i < SIZE; i++) {
      b.add(
          SupportingArgument.builder(
                  ArgumentId.of("a" + i), ClaimId.of("c" + i / 2), ClaimId.of("c" + i))
              .scheme(i % 500 == 0 ? "no such scheme" : i % 50 == 0 ? "sign" : "Appearance")
              .build());
    }
    return b.build();
  }

  @Test
  void a_hundred_thousand_claims_and_arguments_are_checked_in_a_moment() {
    ArgumentMap map = large();
    Validator validator = Validator.standard().toBuilder().only("scheme", "evidence").build();
    assertThat(
            Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(20), () -> validator.validate(map))
                .findings())
        .isNotEmpty();
  }
}
