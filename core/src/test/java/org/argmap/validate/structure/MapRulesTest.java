package org.argmap.validate.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.argmap.model.ArgumentId;
import org.argmap.model.ArgumentMap;
import org.argmap.model.ArgumentMapBuilder;
import org.argmap.model.ClaimId;
import org.argmap.model.Consistency;
import org.argmap.model.Locution;
import org.argmap.model.LocutionId;
import org.argmap.model.Participant;
import org.argmap.model.ParticipantId;
import org.argmap.model.Question;
import org.argmap.model.QuestionId;
import org.argmap.model.Reconstruction;
import org.argmap.model.ReconstructionId;
import org.argmap.model.Section;
import org.argmap.model.SectionId;
import org.argmap.validate.FoundBy;
import org.argmap.validate.Rule;
import org.junit.jupiter.api.Test;

/** Isolated claims, several roots, empty groups, questions, relations. */
class MapRulesTest {
  private final ArgumentMapBuilder b = ArgumentMap.builder("Test");
  private final ClaimId a = b.claim("a", "A");
  private final ClaimId c = b.claim("c", "C");
  private final ClaimId d = b.claim("d", "D");
  private final ClaimId e = b.claim("e", "E");

  private FoundBy found(Rule rule) {
    return FoundBy.rule(rule, b.build());
  }

  // isolated-claim

  @Test
  void a_claim_that_nothing_ties_is_isolated_whatever_section_it_is_in() {
    b.support("x", a, c);
    b.restatement(a, e);
    b.add(Section.builder(SectionId.of("s"), "S").member(d).build());
    FoundBy found = found(new IsolatedClaimRule());
    assertThat(found.messages())
        .containsExactly(
            "The claim \"d\" (“D”) is tied to nothing: no argument, relation, question or judgement"
                + " has it.");
    assertThat(found.elements()).containsExactly(List.of("d"));
  }

  @Test
  void a_judgement_a_question_and_a_locution_are_ties() {
    b.judgement(a, c, Consistency.CONSISTENT);
    b.question("q", "Q?", d);
    b.add(Participant.builder(ParticipantId.of("p"), "P").build());
    b.add(Locution.builder(LocutionId.of("l"), ParticipantId.of("p"), "L").asserting(e).build());
    assertThat(found(new IsolatedClaimRule()).findings()).isEmpty();
  }

  @Test
  void the_only_claim_of_a_map_is_not_isolated_and_an_empty_map_has_none() {
    ArgumentMapBuilder one = ArgumentMap.builder();
    one.claim("only", "Only");
    assertThat(FoundBy.rule(new IsolatedClaimRule(), one.build()).findings()).isEmpty();
    assertThat(FoundBy.rule(new IsolatedClaimRule(), ArgumentMap.empty()).findings()).isEmpty();
  }

  // several-roots

  @Test
  void two_conclusions_that_nothing_ties_are_several_roots() {
    b.support("x", a, c);
    b.oppose("y", d, e);
    FoundBy found = found(new SeveralRootsRule());
    assertThat(found.messages())
        .containsExactly(
            "The map leads to 2 final conclusions that nothing ties together: \"a\" and \"d\".");
    assertThat(found.elements()).containsExactly(List.of("a", "d"));
  }

  @Test
  void one_conclusion_and_isolated_claims_are_no_several_roots() {
    b.support("x", a, c);
    assertThat(found(new SeveralRootsRule()).findings()).isEmpty();
  }

  @Test
  void rival_positions_of_a_question_count_as_one_conclusion() {
    b.support("x", a, c);
    b.support("y", d, e);
    b.question("q", "Q?", a, c, d);
    assertThat(found(new SeveralRootsRule()).findings()).isEmpty();
  }

  @Test
  void conclusions_that_a_relation_ties_count_as_one() {
    b.support("x", a, c);
    b.support("y", d, e);
    b.contrariety(d, a);
    assertThat(found(new SeveralRootsRule()).findings()).isEmpty();
  }

  @Test
  void a_relation_to_a_claim_that_is_no_root_ties_nothing() {
    b.support("x", a, c);
    b.support("y", d, e);
    b.contrariety(d, c);
    b.preference(ArgumentId.of("x"), ArgumentId.of("y"));
    assertThat(found(new SeveralRootsRule()).findings()).hasSize(1);
  }

  @Test
  void many_roots_are_counted_and_the_first_five_named() {
    for (int i = 0; i < 7; i++) {
      b.support(b.claim("root" + i, ""), a);
    }
    assertThat(found(new SeveralRootsRule()).messages())
        .containsExactly(
            "The map leads to 7 final conclusions that nothing ties together: \"root0\", \"root1\","
                + " \"root2\", \"root3\", \"root4\" and 2 more.");
  }

  // empty-group

  @Test
  void a_section_without_members_is_empty_and_the_fix_removes_it() {
    b.add(Section.builder(SectionId.of("s"), "S").build());
    FoundBy found = found(new EmptyGroupRule());
    assertThat(found.messages()).containsExactly("The section \"s\" has nothing in it.");
    assertThat(found.fixed().sections()).isEmpty();
  }

  @Test
  void of_nested_empty_sections_the_outermost_is_reported_and_all_are_removed() {
    b.add(Section.builder(SectionId.of("inner"), "I").build());
    b.add(Section.builder(SectionId.of("outer"), "O").member(SectionId.of("middle")).build());
    b.add(Section.builder(SectionId.of("middle"), "M").member(SectionId.of("inner")).build());
    FoundBy found = found(new EmptyGroupRule());
    assertThat(found.messages())
        .containsExactly("The section \"outer\" has nothing in it but empty sections.");
    assertThat(found.elements()).containsExactly(List.of("outer", "middle", "inner"));
    assertThat(found.fixed().sections()).isEmpty();
  }

  @Test
  void an_empty_section_inside_a_filled_one_is_reported_alone() {
    b.add(
        Section.builder(SectionId.of("outer"), "O")
            .member(SectionId.of("empty"))
            .member(SectionId.of("full"))
            .build());
    b.add(Section.builder(SectionId.of("empty"), "E").build());
    b.add(Section.builder(SectionId.of("full"), "F").member(a).build());
    FoundBy found = found(new EmptyGroupRule());
    assertThat(found.elements()).containsExactly(List.of("empty"));
    assertThat(found.fixed().sections()).hasSize(2);
  }

  @Test
  void a_reconstruction_without_steps_is_empty_and_one_with_a_step_is_not() {
    ArgumentId x = b.support("x", a, c);
    b.add(Reconstruction.builder(ReconstructionId.of("r"), "R").build());
    b.add(Reconstruction.builder(ReconstructionId.of("r2"), "R").step(x).build());
    FoundBy found = found(new EmptyGroupRule());
    assertThat(found.messages()).containsExactly("The reconstruction \"r\" has no steps.");
    assertThat(found.afterFix().findings()).isEmpty();
  }

  @Test
  void a_hundred_thousand_nested_sections_do_not_overflow() {
    ArgumentMapBuilder deep = ArgumentMap.builder();
    int depth = 100_000;
    for (int i = 0; i < depth; i++) {
      Section.Builder section = Section.builder(SectionId.of("s" + i), "S");
      if (i + 1 < depth) {
        section.member(SectionId.of("s" + (i + 1)));
      }
      deep.add(section.build());
    }
    assertThat(FoundBy.rule(new EmptyGroupRule(), deep.build()).elements())
        .singleElement()
        .satisfies(elements -> assertThat(elements).hasSize(depth));
  }

  // outside-question

  @Test
  void a_claim_set_against_a_position_is_a_missing_position_and_the_fix_adds_it() {
    b.question("q", "Who?", a, c);
    b.contrariety(d, a);
    FoundBy found = found(new OutsideQuestionRule());
    assertThat(found.messages())
        .containsExactly(
            "The contrariety \"d-is-contrary-to-a\" sets the claim \"a\", an answer to the question"
                + " \"q\", against the claim \"d\" (“D”), which is none.");
    assertThat(found.elements()).containsExactly(List.of("d-is-contrary-to-a", "a", "d", "q"));
    assertThat(found.fixed().questions().get(0).positions()).containsExactly(a, c, d);
    assertThat(found.afterFix().findings()).isEmpty();
  }

  @Test
  void a_relation_between_answers_to_different_questions_is_reported_without_a_fix() {
    b.question("q", "Who?", a, c);
    b.question("q2", "Why?", d, e);
    b.contradiction(a, d);
    FoundBy found = found(new OutsideQuestionRule());
    assertThat(found.messages())
        .containsExactly(
            "The contradiction \"a-contradicts-d\" sets the claim \"a\", an answer to the question"
                + " \"q\", against the claim \"d\", an answer to the question \"q2\".");
    assertThat(found.findings().get(0).fix()).isEmpty();
  }

  @Test
  void rivals_within_one_of_several_questions_are_in_order() {
    b.question("q", "Who?", a, c);
    b.question("q2", "Why?", c, d);
    b.contradiction(a, c);
    b.preference(d, c);
    assertThat(found(new OutsideQuestionRule()).findings()).isEmpty();
  }

  @Test
  void a_ground_may_exclude_a_position_but_not_be_ranked_below_it() {
    b.question("q", "Who?", a, c);
    b.support("x", c, d);
    b.contradiction(a, d);
    assertThat(found(new OutsideQuestionRule()).findings()).isEmpty();
    b.preference(a, d);
    assertThat(found(new OutsideQuestionRule()).messages())
        .singleElement()
        .asString()
        .startsWith("The preference \"a-is-preferred-over-d\" sets the claim \"a\"");
    assertThat(found(new OutsideQuestionRule()).findings().get(0).fix()).isEmpty();
  }

  @Test
  void restatements_other_claims_and_preferences_of_arguments_are_no_matter_of_questions() {
    ArgumentId x = b.support("x", a, c);
    ArgumentId y = b.support("y", a, d);
    b.question("q", "Who?", a);
    b.restatement(a, e);
    b.contradiction(d, e);
    b.preference(x, y);
    b.contradiction(a, a);
    assertThat(found(new OutsideQuestionRule()).findings()).isEmpty();
  }

  @Test
  void what_a_question_is_about_is_no_position() {
    b.add(Question.builder(QuestionId.of("q"), "Is it?").about(a).position(c).build());
    b.contradiction(a, d);
    assertThat(found(new OutsideQuestionRule()).findings()).isEmpty();
  }

  // conflicting-relations

  @Test
  void claims_that_mean_the_same_and_exclude_each_other_conflict() {
    b.contradiction(a, c);
    b.contrariety(d, e);
    b.restatement(c, a);
    b.restatement(d, e);
    FoundBy found = found(new ConflictingRelationsRule());
    assertThat(found.messages())
        .containsExactly(
            "The claims \"c\" and \"a\" are said to mean the same, and to contradict each other.",
            "The claims \"d\" and \"e\" are said to mean the same, and to exclude each other.");
    assertThat(found.elements().get(0))
        .containsExactly("a-contradicts-c", "c-restates-a", "c", "a");
  }

  @Test
  void relations_of_different_claims_or_of_one_with_itself_do_not_conflict() {
    b.contradiction(a, c);
    b.restatement(a, d);
    b.restatement(e, e);
    b.contradiction(e, e);
    b.preference(a, d);
    assertThat(found(new ConflictingRelationsRule()).findings()).isEmpty();
  }

  // preference-cycle

  @Test
  void preferences_in_a_circle_are_one_finding_with_the_circle() {
    b.preference(c, a);
    b.preference(a, d);
    b.preference(d, c);
    FoundBy found = found(new PreferenceCycleRule());
    assertThat(found.messages())
        .containsExactly(
            "The preferences lead round in a circle: \"c\" over \"a\" over \"d\" over \"c\".");
    assertThat(found.elements()).containsExactly(List.of("c", "a", "d"));
  }

  @Test
  void a_ranking_and_a_preference_over_itself_are_no_circle() {
    b.preference(a, c);
    b.preference(c, d);
    b.preference(a, d);
    b.preference(e, e);
    assertThat(found(new PreferenceCycleRule()).findings()).isEmpty();
  }

  @Test
  void a_long_circle_of_preferences_is_shortened() {
    for (int i = 0; i < 12; i++) {
      b.claim("p" + i, "");
    }
    for (int i = 0; i < 12; i++) {
      b.preference(ClaimId.of("p" + i), ClaimId.of("p" + (i + 1) % 12));
    }
    assertThat(found(new PreferenceCycleRule()).messages())
        .singleElement()
        .asString()
        .endsWith("\"p7\" over 4 more over \"p0\".");
  }
}
