package org.argmap.validate.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.function.Consumer;
import org.argmap.model.ArgumentId;
import org.argmap.model.ArgumentMap;
import org.argmap.model.ArgumentMapBuilder;
import org.argmap.model.ClaimId;
import org.argmap.model.Edit;
import org.argmap.model.Finding;
import org.argmap.model.OpposingArgument;
import org.argmap.model.Premise;
import org.argmap.model.Severity;
import org.argmap.model.SupportingArgument;
import org.argmap.validate.Rule;
import org.argmap.validate.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemeRulesTest {
  private static final ClaimId HACK = ClaimId.of("hack");
  private static final ClaimId SAYS = ClaimId.of("says");
  private static final ClaimId EXPERT = ClaimId.of("expert");
  private static final ClaimId FIELD = ClaimId.of("field");
  private static final ArgumentId STEP = ArgumentId.of("step");

  /** A map with one argument from up to three premises, changed as wanted. */
  private static ArgumentMap map(Consumer<SupportingArgument.Builder> change, Premise... premises) {
    return map(change, builder -> {}, premises);
  }

  private static ArgumentMap map(
      Consumer<SupportingArgument.Builder> change,
      Consumer<ArgumentMapBuilder> more,
      Premise... premises) {
    ArgumentMapBuilder builder = ArgumentMap.builder("Intrusion");
    builder.claim("hack", "Group X broke into the ministry.");
    builder.claim("says", "Dr Weiss says that it was group X.");
    builder.claim("expert", "Dr Weiss is an expert on malware.");
    builder.claim("field", "Who wrote malware is a question about malware.");
    builder.claim("doubt", "Dr Weiss is paid by a rival of group X.");
    SupportingArgument.Builder argument =
        SupportingArgument.builder(
            STEP, HACK, premises.length == 0 ? List.of(Premise.of(SAYS)) : List.of(premises));
    change.accept(argument);
    builder.add(argument.build());
    more.accept(builder);
    return builder.build();
  }

  private static Premise[] complete() {
    return new Premise[] {
      Premise.of(EXPERT).inRole("expertise"),
      Premise.of(FIELD).inRole("field"),
      Premise.of(SAYS).inRole("opinion")
    };
  }

  private static List<Finding> findings(String code, ArgumentMap map) {
    return Validator.standard().toBuilder().only(code).build().validate(map).findings();
  }

  private static ArgumentMap fixed(Finding finding, ArgumentMap map) {
    Edit fix = finding.fix().orElseThrow();
    return map.edit(fix);
  }

  @Test
  void the_rules_have_the_codes_and_severities_of_their_pages() {
    assertThat(SchemeRules.all())
        .extracting(Rule::code, Rule::severity)
        .containsExactly(
            tuple("scheme.unknown-scheme", Severity.WARNING),
            tuple("scheme.missing-premise-role", Severity.WARNING),
            tuple("scheme.unknown-premise-role", Severity.WARNING),
            tuple("scheme.unanswered-critical-question", Severity.NOTE),
            tuple("scheme.pressed-critical-question", Severity.WARNING),
            tuple("scheme.unknown-critical-question", Severity.WARNING));
  }

  @Test
  void an_empty_map_and_arguments_without_schemes_have_no_finding() {
    assertThat(findings("scheme", ArgumentMap.empty())).isEmpty();
    assertThat(findings("scheme", map(a -> {}, Premise.of(SAYS).inRole("major")))).isEmpty();
  }

  // unknown-scheme

  @Test
  void an_unknown_scheme_is_reported_with_the_nearest_and_the_fix() {
    ArgumentMap map = map(a -> a.scheme("expert-opinon"), complete());
    List<Finding> found = findings("scheme.unknown-scheme", map);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).message()).contains("\"step\"", "expert-opinon");
    assertThat(found.get(0).hint().orElseThrow()).contains("\"expert-opinion\"");
    assertThat(found.get(0).elements()).extracting(Object::toString).containsExactly("step");
    assertThat(findings("scheme.unknown-scheme", fixed(found.get(0), map))).isEmpty();
  }

  @Test
  void a_scheme_unlike_any_other_has_a_hint_and_no_fix() {
    Finding found =
        findings("scheme.unknown-scheme", map(a -> a.scheme("Beard shaving for athletics"))).get(0);
    assertThat(found.fix()).isEmpty();
    assertThat(found.hint()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"expert-opinion", "ExpertOpinion", "Expert opinion", "expert_opinion"})
  void a_scheme_under_any_of_its_names_is_known(String name) {
    assertThat(findings("scheme.unknown-scheme", map(a -> a.scheme(name)))).isEmpty();
  }

  @Test
  void an_opposing_argument_is_fixed_too() {
    ArgumentMap map =
        map(
            a -> {},
            b ->
                b.add(
                    OpposingArgument.builder(ArgumentId.of("con"), HACK, SAYS)
                        .scheme("analgy")
                        .build()));
    Finding found = findings("scheme.unknown-scheme", map).get(0);
    assertThat(fixed(found, map).argument("con").scheme()).contains("analogy");
  }

  // missing-premise-role

  @Test
  void a_complete_argument_lacks_no_premise() {
    assertThat(
            findings(
                "scheme.missing-premise-role", map(a -> a.scheme("expert-opinion"), complete())))
        .isEmpty();
  }

  @Test
  void the_roles_that_are_missing_are_named() {
    Finding found =
        findings(
                "scheme.missing-premise-role",
                map(a -> a.scheme("expert-opinion"), Premise.of(SAYS).inRole("opinion")))
            .get(0);
    assertThat(found.message())
        .contains("\"expertise\" and \"field\"")
        .doesNotContain("\"opinion\"");
    assertThat(found.hint().orElseThrow()).contains("E is an expert in the field D.");
  }

  @ParameterizedTest
  @CsvSource({
    // premises without a role, premises in the role opinion, premises in a role that there is not
    "3, 0, 0, 0",
    "2, 1, 0, 0",
    "2, 0, 1, 0",
    "0, 1, 2, 0",
    "2, 0, 0, 1",
    "1, 1, 0, 1",
    "1, 0, 1, 1",
    "0, 2, 1, 1",
    "0, 3, 0, 1",
  })
  void a_premise_without_a_fitting_role_may_take_any_that_is_left(
      int plain, int opinion, int odd, int expected) {
    List<ClaimId> claims = List.of(SAYS, EXPERT, FIELD);
    Premise[] premises = new Premise[plain + opinion + odd];
    for (int i = 0; i < premises.length; i++) {
      Premise premise = Premise.of(claims.get(i));
      premises[i] =
          i < plain ? premise : premise.inRole(i < plain + opinion ? "opinion" : "strange");
    }
    assertThat(
            findings("scheme.missing-premise-role", map(a -> a.scheme("expert-opinion"), premises)))
        .hasSize(expected);
  }

  // unknown-premise-role

  @Test
  void an_unknown_role_is_reported_with_the_nearest_and_the_fix() {
    Premise[] premises = complete();
    premises[2] = Premise.of(SAYS).inRole("opinon").asImplicit();
    ArgumentMap map = map(a -> a.scheme("expert-opinion"), premises);
    List<Finding> found = findings("scheme.unknown-premise-role", map);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).message()).contains("\"says\"", "opinon");
    assertThat(fixed(found.get(0), map).argument("step").premises().get(2))
        .isEqualTo(Premise.of(SAYS).inRole("opinion").asImplicit());
    assertThat(findings("scheme.missing-premise-role", map)).isEmpty();
  }

  @Test
  void a_role_is_known_however_it_is_written() {
    Premise[] premises = complete();
    premises[0] = Premise.of(EXPERT).inRole("EXPERTISE ");
    assertThat(findings("scheme", map(a -> a.scheme("ExpertOpinion"), premises)))
        .extracting(Finding::code)
        .containsOnly("scheme.unanswered-critical-question");
  }

  // critical questions

  private static ArgumentMap questions(Consumer<ArgumentMapBuilder> more) {
    return map(a -> a.scheme("expert-opinion"), more, complete());
  }

  private static Consumer<ArgumentMapBuilder> answer(String id, String question) {
    return b ->
        b.add(
            SupportingArgument.builder(ArgumentId.of(id), STEP, FIELD)
                .answers(STEP, question)
                .build());
  }

  private static Consumer<ArgumentMapBuilder> press(String id, String question) {
    return b ->
        b.add(
            OpposingArgument.builder(ArgumentId.of(id), STEP, ClaimId.of("doubt"))
                .presses(STEP, question)
                .build());
  }

  @Test
  void what_the_proponent_has_not_answered_is_one_note_for_an_argument() {
    List<Finding> found = findings("scheme.unanswered-critical-question", questions(b -> {}));
    assertThat(found).hasSize(1);
    assertThat(found.get(0).severity()).isEqualTo(Severity.NOTE);
    assertThat(found.get(0).message())
        .contains("Is what E asserts based on evidence?")
        .doesNotContain("disagree");
    ArgumentMap practical = map(a -> a.scheme("PracticalReasoning"), complete());
    assertThat(findings("scheme.unanswered-critical-question", practical))
        .hasSize(1)
        .allSatisfy(f -> assertThat(f.message()).contains("possible-action", "possible-goal"));
  }

  @Test
  void an_answer_settles_the_question_however_it_is_written() {
    assertThat(
            findings(
                "scheme.unanswered-critical-question", questions(answer("why", "Backup evidence"))))
        .isEmpty();
  }

  @Test
  void an_exception_counts_only_when_it_is_pressed() {
    assertThat(findings("scheme.pressed-critical-question", questions(b -> {}))).isEmpty();
    List<Finding> found =
        findings("scheme.pressed-critical-question", questions(press("bias", "trustworthiness")));
    assertThat(found).hasSize(1);
    assertThat(found.get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(found.get(0).elements())
        .extracting(Object::toString)
        .containsExactly("bias", "step");
  }

  @Test
  void a_pressed_assumption_is_one_finding_and_no_note() {
    ArgumentMap map = questions(press("proof", "backup-evidence"));
    assertThat(findings("scheme.pressed-critical-question", map)).hasSize(1);
    assertThat(findings("scheme.unanswered-critical-question", map)).isEmpty();
  }

  @Test
  void an_answer_meets_what_is_pressed() {
    ArgumentMap map =
        questions(press("bias", "trustworthiness").andThen(answer("no", "trustworthiness")));
    assertThat(findings("scheme.pressed-critical-question", map)).isEmpty();
  }

  @Test
  void what_speaks_against_the_pressing_argument_meets_it() {
    assertThat(
            findings(
                "scheme.pressed-critical-question",
                questions(
                    press("bias", "trustworthiness")
                        .andThen(b -> b.undercut(ArgumentId.of("bias"), FIELD)))))
        .isEmpty();
    assertThat(
            findings(
                "scheme.pressed-critical-question",
                questions(
                    press("bias", "trustworthiness")
                        .andThen(b -> b.oppose(ClaimId.of("doubt"), FIELD)))))
        .isEmpty();
  }

  @Test
  void an_unknown_question_is_reported_with_the_nearest_and_the_fix() {
    ArgumentMap map = questions(press("bias", "trustworthynes"));
    List<Finding> found = findings("scheme.unknown-critical-question", map);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).hint().orElseThrow()).contains("\"trustworthiness\"");
    ArgumentMap fixed = fixed(found.get(0), map);
    assertThat(findings("scheme.unknown-critical-question", fixed)).isEmpty();
    assertThat(findings("scheme.pressed-critical-question", fixed)).hasSize(1);
  }

  @Test
  void a_question_about_an_argument_without_a_scheme_is_reported() {
    assertThat(
            findings(
                "scheme.unknown-critical-question",
                map(a -> {}, press("bias", "trustworthiness"), complete())))
        .singleElement()
        .satisfies(f -> assertThat(f.message()).contains("names no scheme"));
  }

  @Test
  void a_question_about_an_argument_of_an_unknown_scheme_is_left_to_that_finding() {
    ArgumentMap map = map(a -> a.scheme("horoscope"), press("bias", "trustworthiness"), complete());
    assertThat(findings("scheme", map))
        .extracting(Finding::code)
        .containsExactly("scheme.unknown-scheme");
  }

  @Test
  void an_argument_may_press_a_question_of_itself() {
    ArgumentMap map =
        map(a -> a.scheme("expert-opinion").target(STEP).presses(STEP, "consistency"), complete());
    assertThat(findings("scheme.pressed-critical-question", map)).hasSize(1);
  }
}
