package org.argmap.validate.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.argmap.model.ArgumentId;
import org.argmap.model.ArgumentMap;
import org.argmap.model.ArgumentMapBuilder;
import org.argmap.model.Bearing;
import org.argmap.model.ClaimId;
import org.argmap.model.OpposingArgument;
import org.argmap.model.Premise;
import org.argmap.model.SupportingArgument;
import org.argmap.validate.FoundBy;
import org.argmap.validate.Rule;
import org.junit.jupiter.api.Test;

/** Self-support, self-attack, self-defeat, self-relations. */
class SelfReferenceRulesTest {
  private final ArgumentMapBuilder b = ArgumentMap.builder("Test");
  private final ClaimId a = b.claim("a", "A");
  private final ClaimId c = b.claim("c", "C");
  private final ClaimId d = b.claim("d", "D");

  private FoundBy found(Rule rule) {
    return FoundBy.rule(rule, b.build());
  }

  @Test
  void a_claim_given_as_a_reason_for_itself_is_self_support_and_the_fix_removes_the_argument() {
    b.support("x", a, a);
    FoundBy found = found(new SelfSupportRule());
    assertThat(found.messages())
        .containsExactly("The argument \"x\" gives the claim \"a\" as a reason for itself.");
    assertThat(found.elements()).containsExactly(List.of("x", "a"));
    assertThat(found.fixed().arguments()).isEmpty();
  }

  @Test
  void among_linked_premises_the_fix_takes_out_the_target_alone() {
    b.support("x", a, c, a);
    FoundBy found = found(new SelfSupportRule());
    assertThat(found.fixed().argument("x").premises()).containsExactly(Premise.of(c));
    assertThat(found.afterFix().findings()).isEmpty();
  }

  @Test
  void there_is_no_fix_where_an_undercut_would_go_with_the_argument() {
    b.undercut(b.support("x", a, a), c);
    assertThat(found(new SelfSupportRule()).findings())
        .singleElement()
        .satisfies(f -> assertThat(f.fix()).isEmpty());
  }

  @Test
  void an_argument_that_supports_itself_is_self_support_without_a_fix() {
    b.add(SupportingArgument.builder(ArgumentId.of("x"), ArgumentId.of("x"), a).build());
    FoundBy found = found(new SelfSupportRule());
    assertThat(found.messages()).containsExactly("The argument \"x\" supports itself.");
    assertThat(found.findings().get(0).fix()).isEmpty();
    assertThat(found(new SelfAttackRule()).findings()).isEmpty();
  }

  @Test
  void ordinary_support_is_no_self_support() {
    ArgumentId x = b.support("x", a, c);
    b.back(x, c);
    assertThat(found(new SelfSupportRule()).findings()).isEmpty();
  }

  @Test
  void a_claim_used_against_itself_is_self_attack_and_no_self_support() {
    b.oppose("x", a, c, a);
    FoundBy found = found(new SelfAttackRule());
    assertThat(found.messages())
        .containsExactly(
            "The argument \"x\" uses the claim \"a\" against itself: whoever grants the premises has"
                + " to give one up.");
    assertThat(found.elements()).containsExactly(List.of("x", "a"));
    assertThat(found(new SelfSupportRule()).findings()).isEmpty();
  }

  @Test
  void an_argument_that_opposes_itself_is_self_attack_and_no_self_defeat() {
    b.add(OpposingArgument.builder(ArgumentId.of("x"), ArgumentId.of("x"), a).build());
    assertThat(found(new SelfAttackRule()).messages())
        .containsExactly("The argument \"x\" opposes itself.");
    assertThat(found(new SelfDefeatRule()).findings()).isEmpty();
  }

  @Test
  void an_ordinary_rebuttal_is_no_self_attack() {
    b.oppose("x", a, c);
    assertThat(found(new SelfAttackRule()).findings()).isEmpty();
  }

  @Test
  void an_undercut_from_premises_of_the_undercut_argument_is_self_defeat() {
    ArgumentId x = b.support("x", a, c, d);
    b.oppose("y", x, d);
    FoundBy found = found(new SelfDefeatRule());
    assertThat(found.messages())
        .containsExactly(
            "The argument \"x\" is undercut by its own premises: the argument \"y\" has no others.");
    assertThat(found.elements()).containsExactly(List.of("x", "y"));
  }

  @Test
  void an_opposing_argument_can_be_undercut_by_its_own_premise_too() {
    ArgumentId x = b.oppose("x", a, c);
    b.add(OpposingArgument.builder(ArgumentId.of("y"), x, c).bearing(Bearing.WHOLE).build());
    assertThat(found(new SelfDefeatRule()).findings()).hasSize(1);
  }

  @Test
  void an_undercut_with_a_premise_of_its_own_is_no_self_defeat() {
    ArgumentId x = b.support("x", a, c);
    b.oppose("y", x, c, d);
    b.back(x, c);
    assertThat(found(new SelfDefeatRule()).findings()).isEmpty();
  }

  @Test
  void relations_of_a_claim_with_itself_are_named_by_what_they_say_and_removed_by_the_fix() {
    b.contradiction(a, a);
    b.contrariety(a, a);
    b.restatement(c, c);
    ArgumentId x = b.support("x", a, c);
    b.preference(x, x);
    FoundBy found = found(new SelfRelationRule());
    assertThat(found.messages())
        .containsExactly(
            "The relation \"a-contradicts-a\" says that the claim \"a\" contradicts itself.",
            "The relation \"a-is-contrary-to-a\" says that the claim \"a\" excludes itself.",
            "The relation \"c-restates-c\" says that the claim \"c\" restates itself.",
            "The relation \"x-is-preferred-over-x\" says that the argument \"x\" is preferred over"
                + " itself.");
    assertThat(found.fixed().relations()).hasSize(3);
  }

  @Test
  void a_self_relation_that_an_argument_targets_has_no_fix() {
    b.support("x", b.restatement(a, a), c);
    assertThat(found(new SelfRelationRule()).findings().get(0).fix()).isEmpty();
  }

  @Test
  void a_relation_of_two_claims_is_no_self_relation() {
    b.restatement(a, c);
    assertThat(found(new SelfRelationRule()).findings()).isEmpty();
  }
}
