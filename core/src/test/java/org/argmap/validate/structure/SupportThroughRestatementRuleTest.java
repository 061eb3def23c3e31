package org.argmap.validate.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.argmap.model.ArgumentMap;
import org.argmap.model.ArgumentMapBuilder;
import org.argmap.model.ClaimId;
import org.argmap.validate.FoundBy;
import org.junit.jupiter.api.Test;

class SupportThroughRestatementRuleTest {
  private final ArgumentMapBuilder b = ArgumentMap.builder("Test");
  private final ClaimId a = b.claim("a", "A");
  private final ClaimId c = b.claim("c", "C");
  private final ClaimId d = b.claim("d", "D");

  private FoundBy found() {
    return FoundBy.rule(new SupportThroughRestatementRule(), b.build());
  }

  @Test
  void a_premise_that_restates_the_conclusion_is_reported() {
    b.support("x", a, c);
    b.restatement(a, c);
    assertThat(found().messages())
        .containsExactly(
            "The claim \"a\" (“A”) is supported by what it supports, only in other words: it says"
                + " the same as \"c\", which supports \"a\".");
  }

  @Test
  void a_circle_closed_by_a_restatement_is_reported_with_its_path() {
    b.support("x", c, a);
    b.support("y", a, d);
    b.restatement(c, d);
    assertThat(found().messages())
        .containsExactly(
            "The claim \"a\" (“A”) is supported by what it supports, only in other words: it"
                + " supports \"c\", which says the same as \"d\", which supports \"a\".");
    assertThat(found().elements()).containsExactly(List.of("a", "x", "c", "d", "y"));
  }

  @Test
  void restatements_alone_are_no_flaw() {
    b.restatement(a, c);
    b.restatement(c, d);
    b.restatement(d, a);
    b.restatement(a, a);
    assertThat(found().findings()).isEmpty();
  }

  @Test
  void a_restated_conclusion_or_ground_is_no_flaw() {
    b.support("x", a, c);
    b.restatement(a, d);
    assertThat(found().findings()).isEmpty();
  }

  @Test
  void a_circle_of_support_alone_is_left_to_its_own_rule() {
    b.support("x", a, c);
    b.support("y", c, a);
    b.restatement(a, c);
    b.restatement(a, d);
    assertThat(found().findings()).isEmpty();
  }

  @Test
  void a_circle_of_support_does_not_hide_one_through_a_restatement() {
    ClaimId e = b.claim("e", "E");
    b.support(a, c);
    b.support(c, a);
    b.support(d, a);
    b.restatement(d, e);
    b.support(a, e);
    assertThat(found().messages())
        .singleElement()
        .asString()
        .contains("it supports \"d\", which says the same as \"e\", which supports \"a\".");
  }

  @Test
  void an_opposing_argument_closes_no_circle() {
    b.oppose("x", a, c);
    b.restatement(a, c);
    assertThat(found().findings()).isEmpty();
  }

  @Test
  void contradiction_and_preference_close_no_circle() {
    b.support("x", a, c);
    b.contradiction(a, c);
    b.preference(a, c);
    assertThat(found().findings()).isEmpty();
  }
}
