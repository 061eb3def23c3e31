package org.argmap.validate;

import static org.argmap.validate.FrameMaps.claims;
import static org.argmap.validate.FrameMaps.validator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.argmap.model.ArgumentMap;
import org.argmap.model.Claim;
import org.argmap.model.ClaimId;
import org.argmap.model.Finding;
import org.argmap.model.Severity;
import org.argmap.model.SourcePlace;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValidationRunTest {
  private static final ArgumentMap ABC = claims("a", "b", "c");

  private static List<String> lines(Report report) {
    return report.findings().stream().map(Finding::toString).toList();
  }

  @Test
  void findings_come_by_severity_then_element_then_code_then_message() {
    Validator validator =
        validator(
            FakeRule.of("z.last", context -> context.report("No element.")),
            FakeRule.everyClaim("b.second"),
            FakeRule.everyClaim("a.first"),
            FakeRule.about("c.error", "b").severity(Severity.ERROR),
            FakeRule.about("a.note", "a").severity(Severity.NOTE),
            FakeRule.of(
                "b.more",
                context -> {
                  context.report("Y.", context.map().claim("c"));
                  context.report("X.", context.map().claim("c"));
                }));

    assertThat(lines(validator.validate(ABC)))
        .containsExactly(
            "error: Found by c.error. [c.error]",
            "warning: Claim a. [a.first]",
            "warning: Claim a. [b.second]",
            "warning: Claim b. [a.first]",
            "warning: Claim b. [b.second]",
            "warning: Claim c. [a.first]",
            "warning: X. [b.more]",
            "warning: Y. [b.more]",
            "warning: Claim c. [b.second]",
            "warning: No element. [z.last]",
            "note: Found by a.note. [a.note]");
  }

  @Test
  void the_order_of_the_rules_does_not_change_the_report() {
    Rule first = FakeRule.everyClaim("a.first");
    Rule second = FakeRule.everyClaim("b.second");

    assertThat(validator(first, second).validate(ABC))
        .isEqualTo(validator(second, first).validate(ABC));
  }

  @Test
  void a_finding_gets_code_severity_and_place_from_its_rule_and_its_first_element() {
    Claim claim =
        Claim.builder(ClaimId.of("a"), "A.")
            .place(SourcePlace.at(3, 4).inDocument("x.yaml"))
            .build();
    ArgumentMap map = ArgumentMap.builder().add(claim).build();

    Report report = validator(FakeRule.about("house.rule", "a")).validate(map);

    assertThat(lines(report))
        .containsExactly("x.yaml:3:4: warning: Found by house.rule. [house.rule]");
    assertThat(report.findings().get(0).elements()).containsExactly(ClaimId.of("a"));
  }

  @Test
  void a_rule_that_throws_is_a_finding_and_the_others_still_run() {
    Report report =
        validator(
                FakeRule.everyClaim("a.first"),
                FakeRule.of(
                    "b.broken",
                    context -> {
                      context.report("Found before the end.");
                      throw new IllegalStateException("no luck");
                    }),
                FakeRule.everyClaim("c.last"))
            .validate(claims("a"));

    assertThat(lines(report))
        .containsExactly(
            "error: The rule b.broken stopped with java.lang.IllegalStateException: no luck. What it"
                + " would have found is missing from this report. This is a fault of the rule, not of"
                + " the map. Report it to whoever made the rule. [validator.rule-failed]",
            "warning: Claim a. [a.first]",
            "warning: Claim a. [c.last]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"recursion", "assertion", "linkage", "null", "blank", "element"})
  void whatever_goes_wrong_in_a_rule_the_run_goes_on(String how) {
    Rule broken =
        FakeRule.of(
            "b.broken",
            context -> {
              switch (how) {
                case "recursion" -> recurse(0);
                case "assertion" -> throw new AssertionError("wrong");
                case "linkage" -> throw new NoClassDefFoundError("Missing");
                case "null" -> context.report((String) null);
                case "blank" -> context.report(" ");
                default -> context.report("A null element.", (Claim) null);
              }
            });

    Report report = validator(broken, FakeRule.everyClaim("c.last")).validate(claims("a"));

    assertThat(report.findings())
        .extracting(Finding::code)
        .containsExactly("validator.rule-failed", "c.last");
    assertThat(report.findings().get(0).message()).contains("b.broken");
  }

  @SuppressWarnings("InfiniteRecursion") // on purpose
  private static int recurse(int depth) {
    return recurse(depth + 1) + 1;
  }

  @Test
  void a_rule_yields_to_a_more_specific_one_that_names_all_its_elements() {
    Rule specific = FakeRule.about("s.specific", "a", "b");

    assertThat(
            validator(specific, FakeRule.everyClaim("g.general").yieldingTo("s.specific"))
                .validate(ABC)
                .findings())
        .extracting(Finding::code, finding -> finding.elements().get(0).value())
        .containsExactly(tuple("s.specific", "a"), tuple("g.general", "c"));
  }

  @Test
  void a_rule_does_not_yield_where_it_names_more() {
    assertThat(
            validator(
                    FakeRule.about("s.specific", "a"),
                    FakeRule.about("g.general", "a", "b").yieldingTo("s.specific"))
                .validate(ABC)
                .findings())
        .extracting(Finding::code)
        .containsExactlyInAnyOrder("s.specific", "g.general");
  }

  @Test
  void a_rule_does_not_yield_to_two_findings_that_name_its_elements_only_together() {
    assertThat(
            validator(
                    FakeRule.everyClaim("s.specific"),
                    FakeRule.about("g.general", "a", "b").yieldingTo("s.specific"))
                .validate(ABC)
                .findings("g"))
        .hasSize(1);
  }

  @Test
  void a_finding_without_elements_is_never_dropped() {
    assertThat(
            validator(
                    FakeRule.of("s.specific", context -> context.report("Said.")),
                    FakeRule.of("g.general", context -> context.report("Said too."))
                        .yieldingTo("s.specific"))
                .validate(ABC)
                .findings())
        .hasSize(2);
  }

  @Test
  void a_rule_yields_also_to_one_that_runs_later_and_to_one_that_yields_itself() {
    assertThat(
            validator(
                    FakeRule.about("g.general", "a").yieldingTo("m.middle"),
                    FakeRule.about("m.middle", "a").yieldingTo("s.specific"),
                    FakeRule.about("s.specific", "a"))
                .validate(ABC)
                .findings())
        .extracting(Finding::code)
        .containsExactly("s.specific");
  }

  @Test
  void a_rule_yields_to_a_suppressed_finding_too() {
    Report report =
        validator(
                FakeRule.about("s.specific", "a"),
                FakeRule.about("g.general", "a").yieldingTo("s.specific"))
            .toBuilder()
            .suppress(Suppression.of("s", "Known."))
            .build()
            .validate(ABC);

    assertThat(report.findings()).isEmpty();
    assertThat(report.suppressed()).hasSize(1);
  }

  @Test
  void yielding_to_a_rule_that_is_not_there_changes_nothing() {
    assertThat(
            validator(FakeRule.about("g.general", "a").yieldingTo("s.specific"))
                .validate(ABC)
                .findings())
        .hasSize(1);
  }

  @Test
  void yielding_takes_linear_time_also_where_all_findings_share_an_element() {
    int size = 60_000;
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      ids.add("c" + i);
    }
    ArgumentMap map = claims(ids.toArray(String[]::new));
    Rule all = FakeRule.of("s.all", context -> context.report("All.", context.map().claims()));
    Rule pairs =
        FakeRule.of(
            "s.pairs",
            context -> {
              Claim first = context.map().claims().get(0);
              for (Claim claim : context.map().claims().subList(1, size / 2)) {
                context.report("Pair.", first, claim);
              }
            });
    Rule general =
        FakeRule.of(
                "g.general",
                context -> {
                  Claim first = context.map().claims().get(0);
                  for (Claim claim : context.map().claims().subList(1, size)) {
                    context.report("General.", first, claim);
                  }
                })
            .yieldingTo("s.all", "s.pairs");

    Assertions.assertTimeout(
        Duration.ofSeconds(10),
        () -> {
          assertThat(validator(pairs, general).validate(map).findings("g")).hasSize(size / 2);
          assertThat(validator(all, general).validate(map).findings("g")).isEmpty();
        });
  }

  @Test
  void an_empty_map_can_be_checked() {
    assertThatNoException().isThrownBy(() -> Validator.standard().validate(ArgumentMap.empty()));
    assertThat(validator(FakeRule.everyClaim("a.first")).validate(ArgumentMap.empty()).isClean())
        .isTrue();
  }

  @Test
  void no_standard_rule_fails_on_an_empty_map_or_on_blank_texts() {
    for (ArgumentMap map :
        List.of(
            ArgumentMap.empty(),
            ArgumentMap.builder().add(Claim.builder(ClaimId.of("a"), "").build()).build())) {
      assertThat(Validator.standard().validate(map).findings("validator")).isEmpty();
    }
  }
}
