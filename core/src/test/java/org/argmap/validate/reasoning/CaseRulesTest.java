package org.argmap.validate.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.argmap.model.ArgumentId;
import org.argmap.model.ArgumentMap;
import org.argmap.model.ArgumentMapBuilder;
import org.argmap.model.Claim;
import org.argmap.model.ClaimId;
import org.argmap.model.Edit;
import org.argmap.model.LikelihoodScale;
import org.argmap.model.Premise;
import org.argmap.model.SourceId;
import org.argmap.model.Standing;
import org.argmap.model.SupportingArgument;
import org.argmap.validate.FoundBy;
import org.argmap.validate.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Support, objections, one-sided cases, missing links. */
class CaseRulesTest {
  private final ArgumentMapBuilder b = ArgumentMap.builder("Test").metadata(m -> m.language("en"));
  private final ClaimId root = b.claim("root", "States should share warnings.");
  private final ClaimId early = b.claim("early", "Early warnings stop intrusions.");
  private final ClaimId leak = b.claim("leak", "Shared warnings leak.");
  private final ClaimId vetted = b.claim("vetted", "Partners are vetted.");

  private FoundBy found(Rule rule) {
    return FoundBy.rule(rule, b.build());
  }

  @Test
  void the_empty_map_has_no_flaw() {
    for (Rule rule : ReasoningRules.all()) {
      assertThat(FoundBy.rule(rule, ArgumentMap.empty()).findings()).as(rule.code()).isEmpty();
    }
  }

  // unsupported-claim

  @Test
  void a_sketch_gets_one_finding_for_all_its_premises() {
    b.support("x", root, early);
    b.oppose("y", root, leak);
    FoundBy found = found(new UnsupportedClaimRule());
    assertThat(found.elements()).containsExactly(List.of("early", "leak"));
    assertThat(found.messages())
        .containsExactly(
            "None of the 2 premises that the reasoning begins with has a source or is marked as an"
                + " assumption: \"early\" and \"leak\".");
  }

  @Test
  void where_one_premise_has_a_basis_each_of_the_others_is_reported() {
    b.source("report", "Report");
    b.claim("cited", "A report says so.", c -> c.cite(SourceId.of("report"), "p. 1"));
    b.support("x", root, early, ClaimId.of("cited"));
    b.oppose("y", root, leak);
    assertThat(found(new UnsupportedClaimRule()).elements())
        .containsExactly(List.of("early"), List.of("leak"));
  }

  @Test
  void what_is_supported_or_no_premise_needs_no_basis() {
    b.support("x", root, early);
    b.support("y", early, vetted);
    assertThat(found(new UnsupportedClaimRule()).elements()).containsExactly(List.of("vetted"));
  }

  @ParameterizedTest
  @EnumSource(Standing.class)
  void every_standing_but_the_default_says_what_is_taken_of_a_premise(Standing standing) {
    b.support("x", root, b.claim("p", "Trust is lost.", c -> c.standing(standing)));
    assertThat(found(new UnsupportedClaimRule()).findings())
        .hasSize(standing == Standing.ASSERTED ? 1 : 0);
  }

  @Test
  void a_restatement_of_a_claim_with_a_basis_has_that_basis() {
    b.support("x", root, early);
    b.support("y", root, leak);
    b.restatement(early, b.claim("known", "Warnings help.", c -> c.assumed()));
    assertThat(found(new UnsupportedClaimRule()).elements()).containsExactly(List.of("leak"));
  }

  @Test
  void a_blank_placeholder_is_left_to_the_rule_about_text() {
    b.support("x", root, b.claim("blank", " "));
    assertThat(found(new UnsupportedClaimRule()).findings()).isEmpty();
  }

  // unanswered-objection

  @Test
  void an_objection_to_the_root_its_premises_or_a_step_is_reported() {
    var step = b.support("x", root, early);
    b.oppose("to-root", root, leak);
    b.oppose("to-premise", early, leak);
    b.undercut(step, vetted);
    assertThat(found(new UnansweredObjectionRule()).findings()).hasSize(3);
  }

  @Test
  void a_reply_to_the_objection_its_premise_or_what_that_rests_on_answers_it() {
    b.oppose("undercut", root, leak);
    b.oppose(b.oppose("answered-too", root, early), vetted);
    ClaimId deep = b.claim("deep", "Clerks talk.");
    b.support("z", leak, deep);
    b.oppose("reply", deep, b.claim("denial", "Clerks are silent."));
    assertThat(found(new UnansweredObjectionRule()).findings()).isEmpty();
  }

  @Test
  void an_objection_to_a_reply_is_one_to_the_conclusion_again() {
    var objection = b.oppose("objection", root, leak);
    var reply = b.undercut(objection, vetted);
    b.oppose("again", reply, early);
    assertThat(found(new UnansweredObjectionRule()).elements())
        .containsExactly(List.of("again", "vetted-against-objection"));
  }

  @Test
  void a_root_that_is_not_held_has_not_to_be_defended() {
    b.oppose("x", root, leak);
    ArgumentMap map = b.build();
    Claim claim = map.claim(root);
    for (Claim open :
        List.of(
            claim.toBuilder().standing(Standing.QUESTIONED).build(),
            claim.toBuilder().standing(Standing.REJECTED).build(),
            claim.toBuilder().likelihood(LikelihoodScale.ICD_203.likelihood("unlikely")).build())) {
      assertThat(
              FoundBy.rule(new UnansweredObjectionRule(), map.edit(Edit.replace(open))).findings())
          .isEmpty();
    }
    b.question("q", "What should states do?", root, vetted);
    assertThat(found(new UnansweredObjectionRule()).findings()).isEmpty();
  }

  @Test
  void cycles_of_objections_come_to_an_end() {
    b.support("x", root, early);
    b.oppose("y", early, leak);
    b.oppose("z", leak, early);
    assertThat(found(new UnansweredObjectionRule()).findings()).isEmpty();
  }

  // one-sided-case

  @Test
  void two_reasons_for_and_none_against_are_one_side() {
    b.support("x", root, early);
    b.support("y", root, vetted);
    assertThat(found(new OneSidedCaseRule()).messages())
        .containsExactly(
            "The case about the claim \"root\" (“States should share warnings.”) has one side only:"
                + " 2 arguments for it, nothing against it, and no objection to any step.");
    assertThat(FoundBy.rule(new OneSidedCaseRule(), "arguments", 3, b.build()).findings())
        .isEmpty();
  }

  @Test
  void an_objection_anywhere_below_makes_two_sides() {
    b.support("x", root, early);
    b.support("y", root, vetted);
    b.oppose("z", vetted, leak);
    assertThat(found(new OneSidedCaseRule()).findings()).isEmpty();
  }

  @Test
  void only_objections_are_one_side_too_until_one_is_answered() {
    b.oppose("x", root, early);
    var y = b.oppose("y", root, vetted);
    assertThat(found(new OneSidedCaseRule()).elements()).containsExactly(List.of("root"));
    b.undercut(y, leak);
    assertThat(found(new OneSidedCaseRule()).findings()).isEmpty();
  }

  @Test
  void claims_that_are_premises_themselves_are_no_case() {
    b.support("x", root, early);
    b.support("y", early, vetted);
    b.support("z", early, leak);
    assertThat(found(new OneSidedCaseRule()).findings()).isEmpty();
  }

  // missing-link

  private ClaimId says(String id, String text) {
    return b.claim(id, text);
  }

  @Test
  void a_conclusion_out_of_an_empty_hat_is_reported_with_its_words() {
    b.support("x", says("c", "Military alliances will weaken."), early, leak);
    assertThat(found(new MissingLinkRule()).messages())
        .containsExactly(
            "No premise of the argument \"x\" speaks of “Military”, “alliances” and “weaken”, as"
                + " its conclusion does.");
  }

  @Test
  void a_premise_that_holds_no_hands_is_reported() {
    b.support("x", says("c", "Early warnings leak."), early, leak, says("p", "Clerks drink tea."));
    assertThat(found(new MissingLinkRule()).elements()).containsExactly(List.of("x", "p"));
  }

  @Test
  void words_meet_by_their_stems_and_in_compounds() {
    b.support(
        "x",
        says("c", "Trust-building needs attribution."),
        says("p", "Distrust ends where attacks are attributed."),
        says("q", "Building on attribution creates trust."));
    assertThat(found(new MissingLinkRule()).findings()).isEmpty();
  }

  @Test
  void at_one_percent_the_rules_of_the_textbooks_apply() {
    b.support(
        "x",
        says("c", "Vetted partners stop early intrusions."),
        early,
        says("p", "Vetted partners warn early."));
    assertThat(found(new MissingLinkRule()).findings()).isEmpty();
    b.support(
        "y",
        says("d", "Early warnings stop armies."),
        early,
        says("q", "Early warnings stop everything."));
    assertThat(found(new MissingLinkRule()).findings()).isEmpty();
    assertThat(FoundBy.rule(new MissingLinkRule(), "missing", 1, b.build()).messages())
        .anyMatch(message -> message.contains("speaks of “armies”"));
  }

  @Test
  void a_single_premise_is_reported_only_if_nothing_ties_it_to_the_conclusion() {
    b.support("x", root, says("p", "Clerks drink black tea."));
    b.support("shared-word", root, leak);
    b.support("pronoun", root, says("q", "They drink black tea."));
    b.oppose("objection", root, says("r", "Clerks drink green tea."));
    assertThat(found(new MissingLinkRule()).elements()).containsExactly(List.of("x", "root", "p"));
  }

  @Test
  void a_scheme_or_a_backing_says_what_links_the_step() {
    ClaimId tea = says("p", "Clerks drink black tea.");
    b.add(
        SupportingArgument.builder(ArgumentId.of("s"), root, List.of(Premise.of(tea)))
            .scheme("sign")
            .build());
    b.back(b.support("backed", root, tea), vetted);
    assertThat(found(new MissingLinkRule()).findings()).isEmpty();
  }

  @Test
  void claims_of_few_words_and_self_support_are_not_compared() {
    b.support("x", root, says("p", "Tea."));
    b.support("y", root, root, says("q", "Clerks drink black tea."));
    assertThat(found(new MissingLinkRule()).findings()).isEmpty();
  }
}
