package org.argmap.validate.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.argmap.model.ArgumentId;
import org.argmap.model.ArgumentMap;
import org.argmap.model.ArgumentMapBuilder;
import org.argmap.model.Bearing;
import org.argmap.model.Citation;
import org.argmap.model.ClaimId;
import org.argmap.model.OpposingArgument;
import org.argmap.model.Premise;
import org.argmap.model.SourceId;
import org.argmap.model.Standing;
import org.argmap.model.SupportingArgument;
import org.argmap.validate.FoundBy;
import org.argmap.validate.Rule;
import org.junit.jupiter.api.Test;

/** Premises for and against, contradictory, repeated; duplicate arguments; mutual attack. */
class PremiseRulesTest {
  private final ArgumentMapBuilder b = ArgumentMap.builder("Test");
  private final ClaimId a = b.claim("a", "A");
  private final ClaimId c = b.claim("c", "C");
  private final ClaimId d = b.claim("d", "D");
  private final ClaimId e = b.claim("e", "E");

  private FoundBy found(Rule rule) {
    return FoundBy.rule(rule, b.build());
  }

  // premise-for-and-against

  @Test
  void one_claim_for_and_against_a_target_is_reported_once() {
    b.support("x", a, c);
    b.support("x2", a, c, d);
    b.oppose("y", a, c);
    b.oppose("y2", a, c, e);
    FoundBy found = found(new PremiseForAndAgainstRule());
    assertThat(found.messages())
        .containsExactly(
            "The claim \"c\" (“C”) is given both for and against the claim \"a\", by the argument"
                + " \"x\" and the argument \"y\".");
    assertThat(found.elements()).containsExactly(List.of("c", "x", "y"));
  }

  @Test
  void the_claim_may_stand_alone_on_either_side() {
    b.support("x", a, c, d);
    b.oppose("y", a, c);
    b.support("v", e, c);
    b.oppose("w", e, d, c);
    assertThat(found(new PremiseForAndAgainstRule()).elements())
        .containsExactly(List.of("c", "x", "y"), List.of("c", "v", "w"));
  }

  @Test
  void a_fact_that_other_premises_read_in_two_ways_is_not_reported() {
    b.support("x", a, c, d);
    b.oppose("y", a, c, e);
    assertThat(found(new PremiseForAndAgainstRule()).findings()).isEmpty();
  }

  @Test
  void the_same_linked_premises_on_both_sides_are_one_finding() {
    b.support("x", a, c, d);
    b.oppose("y", a, d, c);
    FoundBy found = found(new PremiseForAndAgainstRule());
    assertThat(found.messages())
        .containsExactly(
            "The argument \"x\" and the argument \"y\" give the same premises for and against the"
                + " claim \"a\".");
    assertThat(found.elements()).containsExactly(List.of("x", "y"));
  }

  @Test
  void different_targets_and_different_bearings_are_no_clash() {
    ArgumentId x = b.support("x", a, c);
    b.oppose("y", d, c);
    b.support("z", x, d);
    b.add(OpposingArgument.builder(ArgumentId.of("w"), x, d).bearing(Bearing.WHOLE).build());
    assertThat(found(new PremiseForAndAgainstRule()).findings()).isEmpty();
  }

  @Test
  void a_target_that_is_its_own_premise_is_left_to_the_rules_on_that() {
    b.support("x", a, a);
    b.oppose("y", a, a);
    assertThat(found(new PremiseForAndAgainstRule()).findings()).isEmpty();
  }

  // contradictory-premises

  @Test
  void contradictory_premises_of_one_argument_are_reported() {
    b.support("x", a, c, d, e);
    b.contradiction(e, c);
    FoundBy found = found(new ContradictoryPremisesRule());
    assertThat(found.messages())
        .containsExactly(
            "The argument \"x\" needs two premises that cannot both be true: the claim \"e\" (“E”)"
                + " and the claim \"c\" (“C”).");
    assertThat(found.elements()).containsExactly(List.of("x", "e", "c", "e-contradicts-c"));
  }

  @Test
  void contrary_premises_are_reported_once_for_an_argument() {
    b.oppose("x", a, c, d, e);
    b.contrariety(c, d);
    b.contrariety(d, e);
    assertThat(found(new ContradictoryPremisesRule()).findings()).hasSize(1);
  }

  @Test
  void contradictory_claims_in_two_arguments_are_an_ordinary_dispute() {
    b.support("x", a, c);
    b.support("y", a, d);
    b.contradiction(c, d);
    assertThat(found(new ContradictoryPremisesRule()).findings()).isEmpty();
  }

  @Test
  void other_relations_between_premises_do_no_harm() {
    b.support("x", a, c, d);
    b.restatement(c, d);
    b.preference(c, d);
    b.contradiction(c, c);
    b.contradiction(c, e);
    assertThat(found(new ContradictoryPremisesRule()).findings()).isEmpty();
  }

  // repeated-premise

  @Test
  void a_premise_listed_twice_is_listed_once_after_the_fix() {
    b.support("x", a, c, d, c);
    FoundBy found = found(new RepeatedPremiseRule());
    assertThat(found.messages())
        .containsExactly("The argument \"x\" lists the claim \"c\" twice among its premises.");
    assertThat(found.fixed().argument("x").premises())
        .containsExactly(Premise.of(c), Premise.of(d));
  }

  @Test
  void a_claim_in_two_roles_is_no_repetition() {
    b.add(
        SupportingArgument.builder(
                ArgumentId.of("x"),
                a,
                List.of(Premise.of(c).inRole("major"), Premise.of(c).inRole("minor")))
            .build());
    assertThat(found(new RepeatedPremiseRule()).findings()).isEmpty();
  }

  // duplicate-argument

  @Test
  void the_same_premises_in_another_order_are_a_duplicate_and_the_fix_removes_the_second() {
    b.support("x", a, c, d);
    b.support("y", a, d, c);
    FoundBy found = found(new DuplicateArgumentRule());
    assertThat(found.messages())
        .containsExactly(
            "The argument \"y\" repeats the argument \"x\": both have the same premises, stance and"
                + " target.");
    assertThat(found.elements()).containsExactly(List.of("y", "x"));
    assertThat(found.fixed().arguments()).extracting(x -> x.id().value()).containsExactly("x");
  }

  @Test
  void three_equal_arguments_are_two_findings() {
    b.oppose("x", a, c);
    b.oppose("y", a, c);
    b.oppose("z", a, c);
    assertThat(found(new DuplicateArgumentRule()).elements())
        .containsExactly(List.of("y", "x"), List.of("z", "x"));
  }

  @Test
  void stance_target_premises_and_bearing_each_make_a_difference() {
    ArgumentId x = b.support("x", a, c);
    b.oppose("y", a, c);
    b.support("z", d, c);
    b.support("v", a, c, d);
    b.support("w", x, c);
    b.add(SupportingArgument.builder(ArgumentId.of("u"), x, c).bearing(Bearing.WHOLE).build());
    assertThat(found(new DuplicateArgumentRule()).findings()).isEmpty();
  }

  @Test
  void two_different_schemes_make_two_arguments_but_one_named_scheme_does_not() {
    add("x", "sign");
    add("y", "analogy");
    assertThat(found(new DuplicateArgumentRule()).findings()).isEmpty();
    add("z", "sign");
    b.support("w", a, c);
    assertThat(found(new DuplicateArgumentRule()).elements())
        .containsExactly(List.of("z", "x"), List.of("w", "x"));
  }

  private void add(String id, String scheme) {
    b.add(SupportingArgument.builder(ArgumentId.of(id), a, c).scheme(scheme).build());
  }

  @Test
  void a_duplicate_with_an_undercut_has_no_fix_that_would_lose_it() {
    b.support("x", a, c);
    b.undercut(b.support("y", a, c), d);
    assertThat(found(new DuplicateArgumentRule()).findings())
        .singleElement()
        .satisfies(f -> assertThat(f.fix()).isEmpty())
        .satisfies(
            f ->
                assertThat(f.hint())
                    .hasValue(
                        "Move what bears on the argument \"y\" to the other, then remove it."));
  }

  // mutual-attack

  @Test
  void two_claims_that_only_oppose_each_other_are_reported_once() {
    b.oppose("x", a, c);
    b.oppose("y", c, a);
    FoundBy found = found(new MutualAttackRule());
    assertThat(found.messages())
        .containsExactly(
            "The claim \"c\" (“C”) and the claim \"a\" (“A”) only oppose each other; nothing else is"
                + " said for or against either.");
    assertThat(found.elements()).containsExactly(List.of("c", "a", "x", "y"));
  }

  @Test
  void a_further_reason_for_or_against_either_decides() {
    b.oppose("x", a, c);
    b.oppose("y", c, a);
    b.support("z", a, d);
    assertThat(found(new MutualAttackRule()).findings()).isEmpty();
  }

  @Test
  void a_third_objection_decides_too() {
    b.oppose("x", a, c);
    b.oppose("y", c, a);
    b.oppose("z", c, d);
    assertThat(found(new MutualAttackRule()).findings()).isEmpty();
  }

  @Test
  void a_source_or_a_settled_standing_decides() {
    SourceId source = b.source("s", "Report");
    ClaimId cited = b.claim("cited", "Cited", x -> x.cite(Citation.of(source)));
    ClaimId settled = b.claim("settled", "Settled", x -> x.standing(Standing.ACCEPTED));
    b.oppose(cited, c);
    b.oppose(c, cited);
    b.oppose(settled, d);
    b.oppose(d, settled);
    assertThat(found(new MutualAttackRule()).findings()).isEmpty();
  }

  @Test
  void a_one_way_attack_and_an_attack_with_further_premises_are_not_mutual() {
    b.oppose("x", a, c);
    b.oppose("y", c, a, d);
    b.oppose("z", e, e);
    assertThat(found(new MutualAttackRule()).findings()).isEmpty();
  }
}
