package org.argmap.model;

import static org.argmap.model.Outline.claim;
import static org.argmap.model.Outline.linked;
import static org.argmap.model.Outline.ref;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What a build says when it cannot be done: whole messages, so that they can be read aloud. */
class BuildProblemsTest {
  private static InvalidArgumentMapException failing(Consumer<ArgumentMapBuilder> content) {
    ArgumentMapBuilder builder = ArgumentMap.builder("Sharing");
    content.accept(builder);
    return catchThrowableOfType(InvalidArgumentMapException.class, builder::build);
  }

  private static String message(Consumer<ArgumentMapBuilder> content) {
    return failing(content).getMessage();
  }

  private static final ClaimId TRUST = ClaimId.of("trust");
  private static final ClaimId LAPSE = ClaimId.of("lapse");

  private static void twoClaims(ArgumentMapBuilder b) {
    b.claim("trust", "Trust erodes.");
    b.claim("lapse", "Agreements lapse.");
  }

  @Test
  void an_unknown_premise_is_reported_with_the_nearest_id_and_the_call_that_declares_it() {
    assertThat(
            message(
                b -> {
                  twoClaims(b);
                  b.support("why", TRUST, ClaimId.of("laspe"));
                }))
        .isEqualTo(
            """
            "Sharing" cannot be built: 1 problem
            - The argument "why" refers to the claim "laspe" as a premise, but the map has no element with that id.
              Did you mean "lapse"? Declare it with claim("laspe", "..."), or correct the id. [map.unknown-id]""");
  }

  @Test
  void the_hint_for_users_of_an_application_names_no_method() {
    Finding finding =
        failing(
                b -> {
                  twoClaims(b);
                  b.support("why", TRUST, ClaimId.of("laspe"));
                })
            .findings()
            .get(0);
    assertThat(finding.hint())
        .contains("Did you mean \"lapse\"? Add the claim, or correct the id.");
    assertThat(finding.programmerHint())
        .contains(
            "Did you mean \"lapse\"? Declare it with claim(\"laspe\", \"...\"), or correct the id.");
    assertThat(finding.arguments().keySet())
        .containsExactly("from", "id", "role", "nearest", "kind", "call");
  }

  @Test
  void an_unknown_target_of_each_kind_is_reported_with_the_call_that_makes_one() {
    assertThat(
            failing(
                    b -> {
                      twoClaims(b);
                      b.oppose("one", ClaimId.of("nowhere"), LAPSE);
                      b.oppose("two", ArgumentId.of("nothing"), LAPSE);
                      b.oppose("three", RelationId.of("unrelated"), LAPSE);
                    })
                .findings())
        .extracting(finding -> finding.message() + " " + finding.programmerHint().orElse(""))
        .containsExactly(
            "The argument \"one\" refers to the claim \"nowhere\" as its target, but the map has no"
                + " element with that id. Declare it with claim(\"nowhere\", \"...\"), or correct"
                + " the id.",
            "The argument \"two\" refers to the argument \"nothing\" as its target, but the map has"
                + " no element with that id. Declare it with support(\"nothing\", ...) or"
                + " oppose(\"nothing\", ...), or in an outline with id(\"nothing\") on the"
                + " argument, or correct the id.",
            "The argument \"three\" refers to the relation \"unrelated\" as its target, but the map"
                + " has no element with that id. Declare it with"
                + " contradiction(\"unrelated\", ...), contrariety, restatement or preference, or"
                + " correct the id.");
  }

  /** For each kind of element: one that refers to what is not there, and what is said of it. */
  private record Unknown(Element element, String said) {}

  @Test
  void every_reference_that_leads_nowhere_is_reported_in_words_that_say_what_it_is_for() {
    List<Unknown> table =
        List.of(
            new Unknown(
                Claim.builder(ClaimId.of("c"), "C.").cite(SourceId.of("report"), "1").build(),
                "The claim \"c\" refers to the source \"report\" as a cited source"),
            new Unknown(
                SupportingArgument.builder(ArgumentId.of("a"), TRUST, LAPSE)
                    .answers(ArgumentId.of("other-step"), "CQ1")
                    .build(),
                "The argument \"a\" refers to the argument \"other-step\" for a critical question"),
            new Unknown(
                Contradiction.of(RelationId.of("r"), TRUST, ClaimId.of("gone")),
                "The relation \"r\" refers to the claim \"gone\" as one of its ends"),
            new Unknown(
                Question.builder(QuestionId.of("q"), "Q?").position(ClaimId.of("gone")).build(),
                "The question \"q\" refers to the claim \"gone\" as a position"),
            new Unknown(
                Question.builder(QuestionId.of("q"), "Q?").about(ClaimId.of("gone")).build(),
                "The question \"q\" refers to the claim \"gone\" as what it is about"),
            new Unknown(
                Source.builder(SourceId.of("s"), "S").derivedFrom(SourceId.of("report")).build(),
                "The source \"s\" refers to the source \"report\" as what it derives from"),
            new Unknown(
                Judgement.builder(
                        JudgementId.of("j"), ClaimId.of("gone"), TRUST, Consistency.NEUTRAL)
                    .build(),
                "The judgement \"j\" refers to the claim \"gone\" as its evidence"),
            new Unknown(
                Judgement.builder(
                        JudgementId.of("j"), TRUST, ClaimId.of("gone"), Consistency.NEUTRAL)
                    .build(),
                "The judgement \"j\" refers to the claim \"gone\" as its hypothesis"),
            new Unknown(
                Section.builder(SectionId.of("x"), "X").member(QuestionId.of("gone")).build(),
                "The section \"x\" refers to the question \"gone\" as a member"),
            new Unknown(
                Reconstruction.builder(ReconstructionId.of("x"), "X")
                    .step(ArgumentId.of("gone"))
                    .build(),
                "The reconstruction \"x\" refers to the argument \"gone\" as a step"),
            new Unknown(
                Locution.builder(LocutionId.of("l"), ParticipantId.of("anna"), "Hm.").build(),
                "The locution \"l\" refers to the participant \"anna\" as its speaker"));
    for (Unknown row : table) {
      List<Finding> findings =
          failing(
                  b -> {
                    twoClaims(b);
                    b.add(row.element());
                  })
              .findings();
      assertThat(findings)
          .extracting(Finding::message)
          .containsExactly(row.said() + ", but the map has no element with that id.");
      assertThat(findings.get(0).elements().get(0)).isEqualTo(row.element().id());
    }
  }

  @Test
  void what_is_missing_is_to_be_declared_with_a_call_that_both_forms_have() {
    assertThat(
            failing(
                    b -> {
                      twoClaims(b);
                      b.section("top", "Top", SectionId.of("inner"), RelationId.of("r"));
                      b.reconstruction("case", "Case", ArgumentId.of("step"));
                      b.locution("l", ParticipantId.of("anna"), "Hm.", l -> l.asserting(TRUST));
                      b.locution("m", ParticipantId.of("anna"), "Hm.");
                    })
                .findings())
        .extracting(finding -> finding.programmerHint().orElse(""))
        .containsExactly(
            "Declare it with section(\"inner\", \"...\"), or correct the id.",
            "Declare it with contradiction(\"r\", ...), contrariety, restatement or preference, or"
                + " correct the id.",
            "Declare it with support(\"step\", ...) or oppose(\"step\", ...), or in an outline with"
                + " id(\"step\") on the argument, or correct the id.",
            "Declare it with participant(\"anna\", \"...\"), or correct the id.",
            "Declare it with participant(\"anna\", \"...\"), or correct the id.");
  }

  @Test
  void a_reference_to_the_wrong_kind_says_what_it_should_be_and_what_it_is() {
    assertThat(
            message(
                b -> {
                  twoClaims(b);
                  b.question("erodes", "Does trust erode?");
                  b.support("why", TRUST, ClaimId.of("erodes"));
                }))
        .isEqualTo(
            """
            "Sharing" cannot be built: 1 problem
            - The argument "why" refers to "erodes" as a premise, which should be a claim but is a question.
              Name a claim here. [map.wrong-kind]""");
  }

  @Test
  void an_argument_aimed_at_as_a_claim_is_answered_with_the_typed_id_to_use() {
    assertThat(
            message(
                b -> {
                  twoClaims(b);
                  b.support("why", TRUST, LAPSE);
                  b.oppose("no", ClaimId.of("why"), LAPSE);
                }))
        .isEqualTo(
            """
            "Sharing" cannot be built: 1 problem
            - The argument "no" refers to "why" as its target, which should be a claim but is an argument.
              To target it, name it by ArgumentId.of("why"). [map.wrong-kind]""");
  }

  @Test
  void two_claims_with_one_id_are_told_apart_or_made_one_with_ref() {
    assertThat(
            message(
                b -> {
                  twoClaims(b);
                  b.claim("trust", "Trust grows.");
                }))
        .isEqualTo(
            """
            "Sharing" cannot be built: 1 problem
            - Two elements have the id "trust": a claim and another claim.
              All ids of a map share one namespace. Give one of them another id. In an outline, ref("trust") names the first again. On a builder, replace(...) changes the first. [map.duplicate-id]""");
  }

  @Test
  void ids_are_one_namespace_over_all_kinds_and_ref_is_proposed_for_claims_alone() {
    assertThat(
            message(
                b -> {
                  twoClaims(b);
                  b.source("trust", "A study of trust");
                }))
        .isEqualTo(
            """
            "Sharing" cannot be built: 1 problem
            - Two elements have the id "trust": a claim and a source.
              All ids of a map share one namespace. Give one of them another id. [map.duplicate-id]""");
  }

  @Test
  void an_element_in_two_sections_is_reported() {
    assertThat(
            message(
                b -> {
                  twoClaims(b);
                  b.add(Section.builder(SectionId.of("one"), "One").member(TRUST).build());
                  b.add(Section.builder(SectionId.of("two"), "Two").member(TRUST).build());
                }))
        .isEqualTo(
            """
            "Sharing" cannot be built: 1 problem
            - The claim "trust" is in two sections, "one" and "two".
              An element is in one section at most; take it out of one of them. [map.two-sections]""");
  }

  @Test
  void an_element_twice_in_one_section_is_reported() {
    assertThat(
            message(
                b -> {
                  twoClaims(b);
                  b.add(
                      Section.builder(SectionId.of("one"), "One")
                          .member(TRUST)
                          .member(TRUST)
                          .build());
                }))
        .isEqualTo(
            """
            "Sharing" cannot be built: 1 problem
            - The section "one" has the claim "trust" twice.
              Name it once among the members. [map.two-sections]""");
  }

  @Test
  void sections_inside_one_another_are_reported_once_per_circle() {
    assertThat(
            message(
                b -> {
                  b.add(section("self", "self"));
                  b.add(section("a", "b"));
                  b.add(section("b", "c"));
                  b.add(section("c", "a"));
                }))
        .isEqualTo(
            """
            "Sharing" cannot be built: 2 problems
            - The section "self" is inside itself.
              Take it, or a section that holds it, out of the members that close the circle. [map.section-cycle]
            - The section "a" is inside itself.
              Take it, or a section that holds it, out of the members that close the circle. [map.section-cycle]""");
  }

  private static Section section(String id, String member) {
    return Section.builder(SectionId.of(id), id).member(SectionId.of(member)).build();
  }

  @Test
  void the_outline_reports_ids_that_are_no_ids_with_all_the_rest() {
    InvalidArgumentMapException problems =
        catchThrowableOfType(
            InvalidArgumentMapException.class,
            () ->
                ArgumentMap.build(
                    "Sharing",
                    m ->
                        m.claim(
                                "a b",
                                "Trust erodes.",
                                c -> c.supportedBy(linked(claim("x", "X."), ref("nowhere"))))
                            .claim("x", "Another X.")
                            .claim("", "No id.")));
    assertThat(problems)
        .hasMessage(
            """
            "Sharing" cannot be built: 4 problems
            - The id of a claim is not valid. The id "a b" has a space at index 1; an id has no white space, control or format characters. Ids.fromText("...") makes an id from any text.
              Use letters, digits and hyphens, such as "shared-threat". [map.bad-id]
            - The id of a claim is not valid. An id needs at least one character.
              Use letters, digits and hyphens, such as "shared-threat". [map.bad-id]
            - Two elements have the id "x": a claim and another claim.
              All ids of a map share one namespace. Give one of them another id. In an outline, ref("x") names the first again. On a builder, replace(...) changes the first. [map.duplicate-id]
            - The argument "x+nowhere-for-a-b" refers to the claim "nowhere" as a premise, but the map has no element with that id.
              Declare it with claim("nowhere", "..."), or correct the id. [map.unknown-id]""");
  }

  @Test
  void a_map_without_a_title_is_called_the_map() {
    for (ArgumentMapBuilder builder : List.of(ArgumentMap.builder(), ArgumentMap.builder(" "))) {
      builder.support(TRUST, LAPSE);
      assertThat(catchThrowableOfType(InvalidArgumentMapException.class, builder::build))
          .hasMessageStartingWith("The map cannot be built: 2 problems\n");
    }
  }

  @Test
  void a_finding_has_the_elements_and_the_place_of_what_is_wrong() {
    SourcePlace place = SourcePlace.at(3, 14).inDocument("notes.json");
    Finding finding =
        failing(
                b ->
                    b.add(
                        Contradiction.builder(RelationId.of("r"), TRUST, TRUST)
                            .place(place)
                            .build()))
            .findings()
            .get(0);
    assertThat(finding.elements()).containsExactly(RelationId.of("r"), TRUST);
    assertThat(finding.place()).isEqualTo(place);
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
  }

  @Test
  void the_nearest_ids_are_of_the_right_kind_first_and_at_most_three() {
    assertThat(
            message(
                b -> {
                  b.source("threap", "S");
                  for (String id : List.of("threads", "thread", "threat-2", "Threat", "treaty")) {
                    b.claim(id, "C.");
                  }
                  b.support("why", ClaimId.of("thread"), ClaimId.of("threat"));
                }))
        .contains("Did you mean \"Threat\", \"thread\" or \"threads\"? Declare it");
  }

  @Test
  void an_id_of_one_letter_is_not_near_to_every_other_letter() {
    assertThat(
            message(
                b -> {
                  b.claim("a", "A.");
                  b.support("why", ClaimId.of("a"), ClaimId.of("z"));
                }))
        .doesNotContain("Did you mean");
  }

  @Test
  void a_failed_builder_can_be_mended_and_built() {
    ArgumentMapBuilder builder = ArgumentMap.builder("Sharing");
    builder.support("why", TRUST, LAPSE);
    assertThat(catchThrowableOfType(InvalidArgumentMapException.class, builder::build).findings())
        .hasSize(2);
    twoClaims(builder);
    assertThat(builder.build().argumentsFor(TRUST)).hasSize(1);
  }
}
