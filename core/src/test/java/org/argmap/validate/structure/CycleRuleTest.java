package org.argmap.validate.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.argmap.model.ArgumentId;
import org.argmap.model.ArgumentMap;
import org.argmap.model.ArgumentMapBuilder;
import org.argmap.model.ClaimId;
import org.argmap.model.SupportingArgument;
import org.argmap.validate.FoundBy;
import org.junit.jupiter.api.Test;

class CycleRuleTest {
  private final ArgumentMapBuilder b = ArgumentMap.builder("Test");
  private final ClaimId a = b.claim("a", "Covert access is cheap.");
  private final ClaimId c = b.claim("c", "States spy.");
  private final ClaimId d = b.claim("d", "");

  private FoundBy found() {
    return FoundBy.rule(new CycleRule(), b.build());
  }

  @Test
  void an_empty_map_has_no_circle() {
    assertThat(FoundBy.rule(new CycleRule(), ArgumentMap.empty()).findings()).isEmpty();
  }

  @Test
  void two_claims_that_support_each_other_are_shown_with_the_path() {
    b.support("x", a, c);
    b.support("y", c, a);
    assertThat(found().messages())
        .containsExactly(
            "The claim \"a\" (“Covert access is cheap.”) rests on itself: it supports \"c\", which"
                + " supports \"a\".");
    assertThat(found().elements()).containsExactly(List.of("a", "y", "c", "x"));
  }

  @Test
  void linked_premises_close_a_circle_too() {
    b.support("x", a, c, d);
    b.support("y", d, a);
    assertThat(found().elements()).containsExactly(List.of("a", "y", "d", "x"));
  }

  @Test
  void an_opposing_argument_closes_no_circle() {
    b.support("x", a, c);
    b.oppose("y", c, a);
    assertThat(found().findings()).isEmpty();
  }

  @Test
  void a_diamond_is_no_circle() {
    b.support("x", a, c);
    b.support("y", a, d);
    b.support("z", c, d);
    assertThat(found().findings()).isEmpty();
  }

  @Test
  void a_restatement_closes_no_circle() {
    b.support("x", a, c);
    b.restatement(c, a);
    assertThat(found().findings()).isEmpty();
  }

  @Test
  void a_backing_by_the_conclusion_closes_a_circle() {
    ArgumentId x = b.support("x", a, c);
    b.back(x, a);
    assertThat(found().messages())
        .containsExactly(
            "The claim \"a\" (“Covert access is cheap.”) rests on itself: it backs the argument"
                + " \"x\", which supports \"a\".");
  }

  @Test
  void a_backing_of_an_opposing_argument_supports_nothing_further() {
    ArgumentId x = b.oppose("x", a, c);
    b.back(x, a);
    assertThat(found().findings()).isEmpty();
  }

  @Test
  void arguments_that_back_each_other_are_a_circle_without_a_claim() {
    b.add(SupportingArgument.builder(ArgumentId.of("x"), ArgumentId.of("y"), a).build());
    b.add(SupportingArgument.builder(ArgumentId.of("y"), ArgumentId.of("x"), c).build());
    assertThat(found().messages())
        .containsExactly(
            "The argument \"x\" rests on itself: it backs the argument \"y\", which backs the"
                + " argument \"x\".");
  }

  @Test
  void self_support_is_left_to_its_own_rule() {
    b.support("x", a, a);
    b.add(SupportingArgument.builder(ArgumentId.of("y"), ArgumentId.of("y"), c).build());
    assertThat(found().findings()).isEmpty();
  }

  @Test
  void a_circle_beside_self_support_is_still_found() {
    b.support("x", a, a, c);
    b.support("y", c, a);
    assertThat(found().elements()).containsExactly(List.of("a", "y", "c", "x"));
  }

  @Test
  void two_circles_that_share_no_claim_are_two_findings() {
    ClaimId e = b.claim("e", "E");
    b.support(a, c);
    b.support(c, a);
    b.support(d, e);
    b.support(e, d);
    assertThat(found().findings()).hasSize(2);
  }

  @Test
  void circles_that_share_a_claim_are_one_finding_that_counts_the_rest() {
    ClaimId e = b.claim("e", "E");
    b.support(a, c);
    b.support(c, a);
    b.support(c, d);
    b.support(d, c);
    assertThat(found().messages())
        .singleElement()
        .asString()
        .endsWith("which supports \"a\". One more claim hangs in the same knot.");
    b.support(d, e);
    b.support(e, d);
    assertThat(found().messages())
        .singleElement()
        .asString()
        .endsWith(" 2 more claims hang in the same knot.");
  }

  @Test
  void a_shortest_circle_is_shown() {
    b.support(a, c);
    b.support(c, d);
    b.support(d, a);
    b.support(a, d);
    assertThat(found().messages())
        .singleElement()
        .asString()
        .contains("it supports \"d\", which supports \"a\".");
  }

  @Test
  void a_long_circle_is_cut_in_the_middle_and_a_very_long_one_does_not_overflow() {
    int length = 100_000;
    ArgumentMapBuilder ring = ArgumentMap.builder();
    List<ClaimId> claims = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      claims.add(ring.claim("c" + i, ""));
    }
    for (int i = 0; i < length; i++) {
      ring.support(claims.get((i + 1) % length), claims.get(i));
    }
    FoundBy found = FoundBy.rule(new CycleRule(), ring.build());
    assertThat(found.messages())
        .containsExactly(
            "The claim \"c0\" rests on itself: it supports \"c1\", which supports \"c2\", which"
                + " supports \"c3\", which supports \"c4\", which leads by 99993 more steps to what"
                + " supports \"c99998\", which supports \"c99999\", which supports \"c0\".");
    assertThat(found.elements().get(0)).hasSize(100);
  }
}
