package org.argmap.model;

import static org.argmap.model.Outline.claim;
import static org.argmap.model.Outline.linked;
import static org.argmap.model.Outline.ref;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The nested and the flat form, and the ids that they make. */
class BuildersTest {
  @Test
  void both_forms_give_equal_maps_for_the_same_content() {
    assertThat(nested()).isEqualTo(flat()).hasSameHashCodeAs(flat());
  }

  private static ArgumentMap nested() {
    return ArgumentMap.build(
        "Sharing",
        m ->
            m.language("en")
                .author("A. Nalyst")
                .date("2024-05")
                .source("report", "The report", s -> s.reliability(Reliability.B))
                .claim(
                    "sharing",
                    "States share more.",
                    c ->
                        c.opposedBy(
                                claim(
                                    "trust",
                                    "Intrusions erode trust.",
                                    t ->
                                        t.cite("report", "2", "erode")
                                            .supportedBy(claim("Agreements lapse."))))
                            .supportedBy(
                                linked(
                                    claim("threat", "A threat is felt.").inRole("major"),
                                    ref("pool").implicit()),
                                a ->
                                    a.id("why")
                                        .scheme("practical-reasoning")
                                        .undercutBy(claim("leak", "Warnings leak."))
                                        .backedBy(ref("trust"))
                                        .opposedAsAWholeBy(ref("leak"))))
                .section(
                    "late",
                    "Late",
                    s ->
                        s.claim("pool", "Pooling helps.", c -> c.contradicts(ref("trust")))
                            .undercut("why", ref("pool"), a -> a.presses("why", "CQ1")))
                .question("which", "Which?", q -> q.position(ref("sharing")).position(ref("trust")))
                .judgement("trust", "sharing", Consistency.INCONSISTENT)
                .participant("anna", "Anna")
                .locution("said", "anna", "So.", l -> l.asserting(ClaimId.of("trust")))
                .reconstruction("case", "Case", "why"));
  }

  private static ArgumentMap flat() {
    ArgumentMapBuilder b =
        ArgumentMap.builder("Sharing")
            .metadata(m -> m.language("en").author("A. Nalyst").date("2024-05"));
    final ClaimId pool = ClaimId.of("pool");
    b.add(Source.builder(SourceId.of("report"), "The report").reliability(Reliability.B).build());
    final ClaimId sharing = b.claim("sharing", "States share more.");
    Citation words =
        Citation.builder(SourceId.of("report")).locator("2").quotation("erode").build();
    final ClaimId trust = b.claim("trust", "Intrusions erode trust.", c -> c.cite(words));
    b.oppose(sharing, trust);
    b.support(trust, b.claim("Agreements lapse."));
    final ClaimId threat = b.claim("threat", "A threat is felt.");
    final ArgumentId why = ArgumentId.of("why");
    b.add(
        SupportingArgument.builder(
                why,
                sharing,
                List.of(Premise.of(threat).inRole("major"), Premise.of(pool).asImplicit()))
            .scheme("practical-reasoning")
            .build());
    final ClaimId leak = b.claim("leak", "Warnings leak.");
    b.undercut(why, leak);
    b.back(why, trust);
    b.add(
        OpposingArgument.builder(ArgumentId.of("leak-against-why-2"), why, leak)
            .bearing(Bearing.WHOLE)
            .build());
    b.claim("pool", "Pooling helps.");
    RelationId contradiction = b.contradiction(pool, trust);
    ArgumentId undercut = ArgumentId.of("pool-against-why");
    b.add(OpposingArgument.builder(undercut, why, pool).presses(why, "CQ1").build());
    b.add(
        Section.builder(SectionId.of("late"), "Late")
            .members(List.of(pool, contradiction, undercut))
            .build());
    b.question("which", "Which?", sharing, trust);
    b.judgement(trust, sharing, Consistency.INCONSISTENT);
    ParticipantId anna = ParticipantId.of("anna");
    b.add(Participant.builder(anna, "Anna").build());
    b.add(Locution.builder(LocutionId.of("said"), anna, "So.").asserting(trust).build());
    b.add(Reconstruction.builder(ReconstructionId.of("case"), "Case").step(why).build());
    return b.build();
  }

  @Test
  void the_ids_of_arguments_are_made_of_premises_stance_and_target() {
    ArgumentMap map = nested();
    assertThat(map.arguments().stream().map(argument -> argument.id().value()))
        .containsExactly(
            "trust-against-sharing",
            "agreements-lapse-for-trust",
            "why",
            "leak-against-why",
            "trust-for-why",
            "leak-against-why-2",
            "pool-against-why");
  }

  @Test
  void inserting_an_argument_or_rewording_a_claim_changes_no_other_id() {
    ArgumentMapBuilder before = ArgumentMap.builder();
    ClaimId a = before.claim("a", "A.");
    ClaimId b = before.claim("b", "B.");
    ArgumentId step = before.support(a, b);
    ArgumentMapBuilder after = ArgumentMap.builder();
    after.claim("a", "A, reworded.");
    after.claim("b", "B, reworded.");
    after.claim("c", "C.");
    after.support(a, ClaimId.of("c"));
    after.oppose(a, b);
    assertThat(after.support(a, b)).isEqualTo(step);
    ArgumentMap reworded =
        before.build().edit(Edit.replace(Claim.of("b", "Quite another sentence.")));
    assertThat(reworded.argument(step).premises()).containsExactly(Premise.of(b));
  }

  @Test
  void texts_that_give_one_id_are_told_apart_by_their_content_not_their_number() {
    ArgumentMapBuilder one = ArgumentMap.builder();
    ClaimId first = one.claim("Trust erodes!");
    ClaimId second = one.claim("Trust erodes?");
    one.claim("Trust erodes...");
    ArgumentMapBuilder other = ArgumentMap.builder();
    other.claim("Trust erodes!");
    other.claim("Trust erodes...");
    assertThat(first.value()).isEqualTo("trust-erodes");
    assertThat(second.value()).matches("trust-erodes-[0-9a-f]{8}");
    assertThat(other.claim("Trust erodes?")).isEqualTo(second);
    assertThat(one.build().claims()).hasSize(3);
  }

  @Test
  void the_same_argument_twice_is_two_arguments() {
    ArgumentMapBuilder b = ArgumentMap.builder();
    ClaimId a = b.claim("a", "A.");
    assertThat(List.of(b.support(a, a), b.support(a, a), b.support(a, a)))
        .extracting(ArgumentId::value)
        .containsExactly("a-for-a", "a-for-a-2", "a-for-a-3");
    assertThat(b.build().proCount(a)).isEqualTo(3);
  }

  @Test
  void an_id_made_of_long_ids_is_cut_and_still_its_own() {
    ArgumentMapBuilder b = ArgumentMap.builder();
    ClaimId one = b.claim("x".repeat(200), "One.");
    ClaimId two = b.claim("x".repeat(199) + "\ud83d\ude42", "Two.");
    ArgumentId forth = b.support(one, two);
    ArgumentId back = b.oppose(one, two);
    assertThat(forth).isNotEqualTo(back);
    for (int i = 0; i < 2_000; i++) {
      b.support(one, two);
    }
    assertThat(b.build().proCount(one)).isEqualTo(2_001);
  }

  @Test
  void a_builder_can_be_used_on_after_build() {
    ArgumentMapBuilder b = ArgumentMap.builder("T");
    b.claim("a", "A.");
    ArgumentMap first = b.build();
    b.claim("b", "B.");
    assertThat(first.claims()).hasSize(1);
    assertThat(b.build().claims()).hasSize(2);
  }

  @Test
  void an_outline_may_nest_a_hundred_thousand_levels_deep() {
    ClaimTerm term = claim("c0", "Claim 0.");
    for (int i = 1; i <= 100_000; i++) {
      ClaimTerm inner = term;
      term = claim("c" + i, "Claim " + i + ".", c -> c.supportedBy(inner));
    }
    ClaimTerm top = term;
    ArgumentMap map = ArgumentMap.build("Deep", m -> m.claim("top", "Top.", c -> c.opposedBy(top)));
    assertThat(map.claims()).hasSize(100_002);
    assertThat(map.grounds(ClaimId.of("top"))).hasSize(200_002);
  }

  @Test
  void the_order_of_elements_counts_and_places_do_not() {
    ArgumentMapBuilder one = ArgumentMap.builder();
    one.claim("a", "A.");
    one.claim("b", "B.", c -> c.place(SourcePlace.at(1, 1)));
    ArgumentMapBuilder other = ArgumentMap.builder();
    other.claim("b", "B.");
    other.claim("a", "A.");
    ArgumentMapBuilder same = ArgumentMap.builder();
    same.claim("a", "A.");
    same.claim("b", "B.");
    assertThat(one.build()).isEqualTo(same.build()).isNotEqualTo(other.build());
    assertThat(one.build()).isNotEqualTo(ArgumentMap.empty()).isNotEqualTo("a map");
    assertThat(ArgumentMap.empty()).isEqualTo(ArgumentMap.builder().build());
  }
}
