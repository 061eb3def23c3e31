package org.argmap.validate;

import static org.argmap.validate.FrameMaps.claims;
import static org.argmap.validate.FrameMaps.validator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.Set;
import org.argmap.model.ArgumentMap;
import org.argmap.model.Finding;
import org.argmap.model.Severity;
import org.argmap.scheme.SchemeCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValidatorConfigurationTest {
  private static final RuleOption LENGTH = new RuleOption("length", "the longest, in letters", 7);
  private static final ArgumentMap MAP = claims("a");

  private static final Validator THREE =
      validator(
          FakeRule.everyClaim("structure.cycle"),
          FakeRule.everyClaim("structure.self"),
          FakeRule.everyClaim("text.empty"));

  private static List<String> codes(Validator validator) {
    return validator.rules().stream().map(Rule::code).toList();
  }

  @Test
  void rules_are_kept_in_the_order_given() {
    assertThat(codes(THREE)).containsExactly("structure.cycle", "structure.self", "text.empty");
    assertThat(THREE.rule("text.empty")).contains(THREE.rules().get(2));
    assertThat(THREE.rule("text")).isEmpty();
  }

  @Test
  void only_and_without_take_codes_and_dotted_prefixes() {
    assertThat(codes(THREE.toBuilder().only("structure").build()))
        .containsExactly("structure.cycle", "structure.self");
    assertThat(codes(THREE.toBuilder().only("text.empty", "structure.self").build()))
        .containsExactly("structure.self", "text.empty");
    assertThat(codes(THREE.toBuilder().without("structure").build())).containsExactly("text.empty");
    assertThat(codes(THREE.toBuilder().without("structure.self").build()))
        .containsExactly("structure.cycle", "text.empty");
  }

  @Test
  void a_prefix_ends_at_a_dot() {
    assertThatIllegalArgumentException().isThrownBy(() -> THREE.toBuilder().only("struct"));
    Validator similar =
        validator(FakeRule.everyClaim("text.empty"), FakeRule.everyClaim("text.empty-part"));
    assertThat(codes(similar.toBuilder().without("text.empty").build()))
        .containsExactly("text.empty-part");
  }

  @Test
  void severities_are_set_for_a_code_or_a_prefix() {
    Validator changed =
        THREE.toBuilder()
            .severity("structure", Severity.ERROR)
            .severity("structure.self", Severity.NOTE)
            .build();

    assertThat(changed.rules().stream().map(changed::severity))
        .containsExactly(Severity.ERROR, Severity.NOTE, Severity.WARNING);
    assertThat(changed.validate(MAP).findings())
        .extracting(Finding::severity)
        .containsExactly(Severity.ERROR, Severity.WARNING, Severity.NOTE);
    assertThat(changed.toBuilder().build().severity(changed.rules().get(0)))
        .isEqualTo(Severity.ERROR);
  }

  @Test
  void an_unknown_code_is_refused_with_the_nearest() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> THREE.toBuilder().only("structure.cycel"))
        .withMessage(
            "No rule has the code or the prefix structure.cycel. Did you mean \"structure.cycle\" or \"structure.self\"?");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> THREE.toBuilder().without("text.emty"))
        .withMessage("No rule has the code or the prefix text.emty. Did you mean \"text.empty\"?");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> THREE.toBuilder().severity("structure.slef", Severity.NOTE))
        .withMessage(
            "No rule has the code or the prefix structure.slef. Did you mean \"structure.self\" or"
                + " \"structure.cycle\"?");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> THREE.toBuilder().option("text.emtpy", "length", 1))
        .withMessage("There is no rule text.emtpy. Did you mean \"text.empty\"?");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> THREE.toBuilder().only("structur"))
        .withMessage("No rule has the code or the prefix structur. Did you mean \"structure\"?");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> THREE.toBuilder().only("quite.another.matter"))
        .withMessage("No rule has the code or the prefix quite.another.matter.");
  }

  @Test
  void options_reach_the_rule() {
    int[] seen = new int[1];
    Rule rule =
        FakeRule.of("text.long", context -> seen[0] = context.option(LENGTH)).withOptions(LENGTH);

    validator(rule).validate(MAP);
    assertThat(seen[0]).isEqualTo(7);

    Validator changed = validator(rule).toBuilder().option("text.long", "length", 12).build();
    changed.validate(MAP);
    assertThat(seen[0]).isEqualTo(12);

    changed.toBuilder().option("text.long", "length", -3).build().validate(MAP);
    assertThat(seen[0]).isEqualTo(-3);
    changed.toBuilder().build().validate(MAP);
    assertThat(seen[0]).isEqualTo(12);
  }

  @Test
  void an_unknown_option_is_refused_with_those_that_there_are() {
    Validator.Builder builder =
        validator(
            FakeRule.everyClaim("text.long").withOptions(LENGTH), FakeRule.everyClaim("text.none"))
            .toBuilder();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.option("text.long", "lenght", 1))
        .withMessage("The rule text.long has no option lenght. Its options are: length.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.option("text.none", "length", 1))
        .withMessage("The rule text.none has no options.");
  }

  @Test
  void a_rule_that_asks_for_an_option_it_does_not_declare_is_a_finding() {
    Report report =
        validator(FakeRule.of("text.long", context -> context.option(LENGTH))).validate(MAP);

    assertThat(report.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo("validator.rule-failed");
              assertThat(finding.message())
                  .contains("The rule text.long does not declare the option length.");
            });
  }

  @Test
  void two_rules_with_one_code_are_refused_and_the_same_rule_twice_is_once() {
    Rule rule = FakeRule.everyClaim("text.empty");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> THREE.toBuilder().rule(rule))
        .withMessage("There is a rule with the code text.empty already: Finds text.empty..");
    assertThat(validator(rule, rule).rules()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "Text.Empty", "text..empty", ".text", "text.", "text empty", "tëxt"})
  void a_code_that_is_not_made_of_dotted_words_is_refused(String code) {
    assertThatIllegalArgumentException().isThrownBy(() -> validator(FakeRule.everyClaim(code)));
  }

  @Test
  void a_copy_changes_nothing_in_the_original() {
    Validator.Builder builder = THREE.toBuilder();
    Validator first = builder.build();
    builder
        .without("text")
        .severity("structure", Severity.NOTE)
        .rule(FakeRule.everyClaim("house.rule"))
        .suppress(Suppression.of("structure", "Known."))
        .schemes(SchemeCatalogue.empty());

    assertThat(codes(first)).isEqualTo(codes(THREE));
    assertThat(first.severity(first.rules().get(0))).isEqualTo(Severity.WARNING);
    assertThat(first.suppressions()).isEmpty();
    assertThat(first.validate(MAP)).isEqualTo(THREE.validate(MAP));
    assertThat(builder.build().rules()).hasSize(3);
  }

  @Test
  void what_a_validator_hands_out_cannot_be_changed() {
    assertThat(THREE.rules()).isUnmodifiable();
    assertThat(THREE.suppressions()).isUnmodifiable();
    assertThat(THREE.validate(MAP).findings()).isUnmodifiable();
    assertThat(THREE.validate(MAP).suppressed()).isUnmodifiable();
  }

  @Test
  void rules_see_the_schemes_of_the_validator() {
    SchemeCatalogue[] seen = new SchemeCatalogue[1];
    Validator validator =
        validator(FakeRule.of("scheme.any", context -> seen[0] = context.schemes())).toBuilder()
            .schemes(SchemeCatalogue.empty())
            .build();

    validator.validate(MAP);

    assertThat(seen[0]).isSameAs(SchemeCatalogue.empty()).isSameAs(validator.schemes());
  }

  @Test
  void the_standard_rules_have_codes_of_their_own_and_yield_to_rules_that_exist() {
    Validator standard = Validator.standard();
    List<String> codes = codes(standard);

    assertThat(codes).doesNotHaveDuplicates();
    for (Rule rule : standard.rules()) {
      assertThat(codes).as("yieldsTo of %s", rule.code()).containsAll(rule.yieldsTo());
      assertThat(rule.yieldsTo()).doesNotContain(rule.code());
      assertThat(rule.summary()).as(rule.code()).matches("[A-Z].*\\.");
      assertThat(rule.options().stream().map(RuleOption::name)).doesNotHaveDuplicates();
    }
  }

  @Test
  void null_is_refused_everywhere() {
    Validator.Builder builder = THREE.toBuilder();
    assertThatNullPointerException().isThrownBy(() -> THREE.validate(null));
    assertThatNullPointerException().isThrownBy(() -> THREE.rule(null));
    assertThatNullPointerException().isThrownBy(() -> THREE.severity(null));
    assertThatNullPointerException().isThrownBy(() -> builder.rule(null));
    assertThatNullPointerException().isThrownBy(() -> builder.discover(null));
    assertThatNullPointerException().isThrownBy(() -> builder.only((String) null));
    assertThatNullPointerException().isThrownBy(() -> builder.only((String[]) null));
    assertThatNullPointerException().isThrownBy(() -> builder.without((String) null));
    assertThatNullPointerException().isThrownBy(() -> builder.severity(null, Severity.NOTE));
    assertThatNullPointerException().isThrownBy(() -> builder.severity("text", null));
    assertThatNullPointerException().isThrownBy(() -> builder.option(null, "length", 1));
    assertThatNullPointerException().isThrownBy(() -> builder.option("text.empty", null, 1));
    assertThatNullPointerException().isThrownBy(() -> builder.suppress(null));
    assertThatNullPointerException().isThrownBy(() -> builder.schemes(null));
    assertThatNullPointerException().isThrownBy(() -> new RuleOption(null, "x", 1));
    assertThatNullPointerException().isThrownBy(() -> new RuleOption("x", null, 1));
  }

  @Test
  void a_rule_that_answers_null_is_refused_when_it_is_added() {
    FakeRule rule = FakeRule.everyClaim("house.rule");
    for (Rule bad :
        List.of(
            new FakeRule(null, rule.severity(), "S.", List.of(), Set.of(), rule.body()),
            new FakeRule("a.b", null, "S.", List.of(), Set.of(), rule.body()),
            new FakeRule("a.b", rule.severity(), null, List.of(), Set.of(), rule.body()),
            new FakeRule("a.b", rule.severity(), "S.", null, Set.of(), rule.body()),
            new FakeRule("a.b", rule.severity(), "S.", List.of(), null, rule.body()))) {
      assertThatNullPointerException().isThrownBy(() -> Validator.builder().rule(bad));
    }
  }
}
