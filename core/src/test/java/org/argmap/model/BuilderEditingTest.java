package org.argmap.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Changing a map through {@link ArgumentMap#toBuilder}. */
class BuilderEditingTest {
  private static final ClaimId TOLL = ClaimId.of("toll");
  private static final ClaimId JAMS = ClaimId.of("jams");
  private static final ClaimId COUNT = ClaimId.of("count");
  private static final ClaimId POOR = ClaimId.of("poor");
  private static final ClaimId RELIEF = ClaimId.of("relief");
  private static final ArgumentId WHY = ArgumentId.of("why");

  /** toll is supported by jams (itself by count), and opposed by poor, which relief opposes. */
  private static ArgumentMapBuilder start() {
    ArgumentMapBuilder b = ArgumentMap.builder("Tolls");
    b.claim("toll", "The town should charge a toll.");
    b.claim("jams", "Jams cost time.");
    b.claim("count", "62 of 100 cars stood still.");
    b.claim("poor", "Tolls burden the poor.");
    b.claim("relief", "The poor are relieved.");
    b.support("why", TOLL, JAMS);
    b.support("because", JAMS, COUNT);
    b.oppose("but", TOLL, POOR);
    b.oppose("yet", POOR, RELIEF);
    return b;
  }

  private static List<String> ids(ArgumentMap map) {
    return map.elements().stream().map(element -> element.id().value()).toList();
  }

  @Test
  void an_element_of_a_map_is_replaced_where_it_stands() {
    ArgumentMap map = start().build();
    ArgumentMapBuilder b = map.toBuilder();
    b.replace(b.claim(JAMS).toBuilder().text("Jams cost hours.").build());
    ArgumentMap changed = b.build();
    assertThat(changed.claim(JAMS).text()).isEqualTo("Jams cost hours.");
    assertThat(ids(changed)).isEqualTo(ids(map));
    assertThat(changed).isEqualTo(map.edit(Edit.replace(changed.claim(JAMS))));
    assertThat(map.claim(JAMS).text()).isEqualTo("Jams cost time.");
  }

  @Test
  void many_elements_are_replaced_in_one_pass() {
    ArgumentMap map = start().build();
    List<Argument> stronger =
        map.arguments().stream()
            .<Argument>map(argument -> argument.toBuilder().strength(0.5).gist("So.").build())
            .toList();
    ArgumentMap changed = map.toBuilder().replaceAll(stronger).build();
    assertThat(changed.arguments()).isEqualTo(stronger);
    assertThat(changed.argument("but")).isInstanceOf(OpposingArgument.class);
    assertThat(changed.argument("why")).isInstanceOf(SupportingArgument.class);
  }

  @Test
  void replacing_what_is_not_there_proposes_the_nearest_id_and_the_right_call() {
    assertThatThrownBy(() -> start().replace(Claim.of("jam", "A jam.")))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessage(
            "The builder has no claim \"jam\". Did you mean \"jams\"? To add an element, use"
                + " add(...); put(...) replaces or adds.");
    assertThatThrownBy(() -> start().replace(Claim.of("why", "Why?")))
        .hasMessageStartingWith(
            "The builder has no claim \"why\"; the element with that id is an argument.");
  }

  @Test
  void put_replaces_or_adds() {
    ArgumentMapBuilder b = start();
    b.put(Claim.of("toll", "A toll is due.")).putAll(List.of(Claim.of("new", "New.")));
    ArgumentMap map = b.build();
    assertThat(map.claim("toll").text()).isEqualTo("A toll is due.");
    assertThat(ids(map)).startsWith("toll", "jams", "count", "poor", "relief", "new", "why");
  }

  @Test
  void an_element_added_after_a_replacement_can_be_replaced_too() {
    ArgumentMapBuilder b = start();
    b.put(Claim.of("toll", "A toll is due."));
    b.claim("late", "Late.");
    b.replace(Claim.of("late", "Later."));
    assertThat(b.build().claim("late").text()).isEqualTo("Later.");
  }

  @Test
  void a_builder_finds_what_was_added() {
    ArgumentMapBuilder b = start();
    assertThat(b.find("why")).contains(b.argument(WHY));
    assertThat(b.find("nothing")).isEqualTo(Optional.empty());
    assertThat(b.find("no id at all")).isEqualTo(Optional.empty());
    assertThat(b.element(TOLL)).isEqualTo(b.claim(TOLL));
    assertThatThrownBy(() -> b.argument(ArgumentId.of("wy")))
        .hasMessageContaining("Did you mean \"why\"");
  }

  @Test
  void removing_in_bulk_takes_what_cannot_stand_alone_and_keeps_the_premises() {
    ArgumentMap map = start().remove(JAMS, ArgumentId.of("yet")).build();
    assertThat(ids(map)).containsExactly("toll", "count", "poor", "relief", "but");
  }

  @Test
  void removing_the_same_elements_from_a_builder_and_by_an_edit_gives_the_same() {
    ArgumentMap map = start().build();
    assertThat(map.toBuilder().removeAll(List.of(POOR, COUNT)).build())
        .isEqualTo(map.edit(Edit.remove(List.of(POOR, COUNT))));
  }

  static List<TestMaps.Seeded> maps() {
    return TestMaps.maps().toList();
  }

  @ParameterizedTest
  @MethodSource("maps")
  void builders_and_edits_remove_the_same_from_random_maps(TestMaps.Seeded seeded) {
    ArgumentMap map = seeded.map();
    for (Element element : map.elements()) {
      ElementId id = element.id();
      assertThat(map.toBuilder().remove(id).build()).isEqualTo(map.edit(Edit.remove(id)));
      assertThat(map.toBuilder().removeBranch(id).build())
          .isEqualTo(map.edit(Edit.removeBranch(id)));
      assertThat(map.branch(id)).containsAll(map.dependents(id)).startsWith(id);
    }
  }

  @ParameterizedTest
  @MethodSource("maps")
  void a_removed_branch_leaves_nothing_that_served_it_alone(TestMaps.Seeded seeded) {
    ArgumentMap map = seeded.map();
    for (Claim claim : map.claims()) {
      List<Element> grounds = new ArrayList<>(map.grounds(claim.id()));
      ArgumentMap rest = map.edit(Edit.removeBranch(claim.id()));
      for (Element ground : grounds) {
        if (ground instanceof Claim left && rest.contains(left.id())) {
          assertThat(isTied(rest, left.id()))
              .as("%s is left of the branch of %s", left.id(), claim.id())
              .isTrue();
        }
      }
    }
  }

  private static boolean isTied(ArgumentMap map, ClaimId id) {
    return !map.argumentsUsing(id).isEmpty()
        || !map.relationsOf(id).isEmpty()
        || !map.judgementsOf(id).isEmpty()
        || !map.questionsOf(id).isEmpty();
  }

  @Test
  void a_branch_goes_with_the_grounds_that_serve_nothing_else() {
    ArgumentMap map = start().build();
    assertThat(ids(map.edit(Edit.removeBranch(JAMS))))
        .containsExactly("toll", "poor", "relief", "but", "yet");
    assertThat(map.branch(JAMS))
        .extracting(ElementId::value)
        .containsExactly("jams", "because", "why", "count");
    assertThat(map.edit(Edit.removeBranch(TOLL)).isEmpty()).isTrue();
  }

  @Test
  void a_ground_that_is_used_elsewhere_stays_with_its_own_grounds() {
    ArgumentMapBuilder b = start();
    b.claim("deep", "Deep.");
    b.support("deeper", COUNT, ClaimId.of("deep"));
    b.support("also", RELIEF, COUNT);
    ArgumentMap map = b.removeBranch(JAMS).build();
    assertThat(ids(map))
        .containsExactly("toll", "count", "poor", "relief", "deep", "but", "yet", "deeper", "also");
  }

  @Test
  void a_premise_linked_to_the_removed_claim_stays_for_it_serves_another() {
    ArgumentMapBuilder b = start();
    b.claim("linked", "Linked.");
    b.support("both", TOLL, JAMS, ClaimId.of("linked"));
    b.claim("doubt", "Doubt.");
    b.undercut("cut", ArgumentId.of("both"), ClaimId.of("doubt"));
    ArgumentMap map = b.build().edit(Edit.removeBranch(JAMS));
    assertThat(ids(map)).containsExactly("toll", "poor", "relief", "linked", "but", "yet");
  }

  @Test
  void the_branch_of_an_argument_is_its_premises_and_what_bears_on_it() {
    assertThat(ids(start().removeBranch(ArgumentId.of("but")).build()))
        .containsExactly("toll", "jams", "count", "why", "because");
  }

  @Test
  void a_claim_of_the_branch_that_answers_a_question_or_is_tied_to_what_stays_stays() {
    ArgumentMapBuilder asked = start();
    asked.question("q", "What then?", COUNT);
    assertThat(ids(asked.removeBranch(JAMS).build())).contains("count", "q");

    ArgumentMapBuilder tied = start();
    tied.contradiction("r", COUNT, RELIEF);
    ArgumentMap map = tied.build();
    assertThat(ids(map.edit(Edit.removeBranch(JAMS)))).contains("count", "r");
    assertThat(ids(map.edit(Edit.removeBranch(TOLL)))).isEmpty();

    ArgumentMapBuilder judged = start();
    judged.judgement("j", COUNT, POOR, Consistency.NEUTRAL);
    assertThat(ids(judged.removeBranch(JAMS).build())).contains("count", "j");
  }

  @Test
  void claims_of_a_branch_that_only_support_one_another_in_a_circle_go() {
    ArgumentMapBuilder b = start();
    b.support("back", COUNT, JAMS);
    assertThat(ids(b.removeBranch(ArgumentId.of("why")).build()))
        .containsExactly("toll", "poor", "relief", "but", "yet");
  }

  @Test
  void a_builder_removes_what_refers_to_elements_that_are_not_added_yet() {
    ArgumentMapBuilder b = start();
    b.support("dangling", POOR, ClaimId.of("nowhere"));
    assertThat(ids(b.remove(POOR).build()))
        .containsExactly("toll", "jams", "count", "relief", "why", "because");
  }

  @Test
  void removing_what_is_not_there_proposes_the_nearest_id_and_changes_nothing() {
    ArgumentMapBuilder b = start();
    assertThatThrownBy(() -> b.remove(TOLL, ClaimId.of("jam")))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessage("The builder has no claim \"jam\". Did you mean \"jams\"?");
    assertThatThrownBy(() -> b.removeBranch(ClaimId.of("jam")))
        .isInstanceOf(NoSuchElementException.class);
    assertThat(b.build()).isEqualTo(start().build());
  }

  @Test
  void renaming_changes_every_reference_and_returns_the_typed_id() {
    ArgumentMapBuilder b = start();
    ClaimId delays = b.rename(JAMS, "delays");
    ArgumentMap map = b.build();
    assertThat(map.argument(WHY).premises()).containsExactly(Premise.of(delays));
    assertThat(map).isEqualTo(start().build().edit(Edit.rename(JAMS, "delays")));
    assertThatThrownBy(() -> b.rename(JAMS, "x")).isInstanceOf(NoSuchElementException.class);
    assertThatThrownBy(() -> b.rename(delays, "a b")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void an_id_is_free_again_after_its_element_was_removed_or_renamed() {
    ArgumentMapBuilder b = start();
    b.remove(RELIEF);
    b.rename(POOR, "burden");
    b.claim("relief", "Relief again.");
    b.claim("poor", "Poor again.");
    assertThat(b.build().claims()).hasSize(6);
  }

  @Test
  void a_citation_may_come_before_or_after_its_claim_and_its_source() {
    ArgumentMapBuilder b = ArgumentMap.builder();
    SourceId report = SourceId.of("report");
    ClaimId late = ClaimId.of("late");
    b.cite(late, report, "page 2");
    ClaimId early = b.claim("early", "Early.", c -> c.cite(report, "page 1"));
    b.cite(early, Citation.of(report));
    b.claim("late", "Late.", c -> c.cite(report, "page 1"));
    b.source("report", "Report");
    ArgumentMap map = b.build();
    assertThat(map.claim(early).citations())
        .containsExactly(Citation.of(report, "page 1"), Citation.of(report));
    assertThat(map.claim(late).citations())
        .containsExactly(Citation.of(report, "page 1"), Citation.of(report, "page 2"));
    assertThat(b.build()).as("built once more").isEqualTo(map);
  }

  @Test
  void a_citation_for_a_claim_that_never_comes_is_a_problem() {
    ArgumentMapBuilder b = start();
    SourceId report = b.source("report", "Report");
    b.cite(ClaimId.of("jam"), report, "page 1");
    assertThatThrownBy(b::build)
        .hasMessage(
            """
            "Tolls" cannot be built: 1 problem
            - The source "report" is cited for the claim "jam", but the map has no element with that id.
              Did you mean "jams"? Declare it with claim("jam", "..."), or correct the id. [map.unknown-id]""");
  }

  @Test
  void roles_and_implicit_premises_are_set_by_claim() {
    ArgumentMapBuilder b = start();
    b.replace(b.argument(WHY).toBuilder().inRole(JAMS, "goal").implicit(JAMS).build());
    assertThat(b.argument(WHY).premises())
        .containsExactly(Premise.of(JAMS).inRole("goal").asImplicit());
    assertThatThrownBy(() -> b.argument(WHY).toBuilder().inRole(POOR, "goal"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The claim \"poor\" is no premise of the argument \"why\"; add it with"
                + " premise(Premise.of(...)).");
  }

  @Test
  void an_argument_from_an_empty_list_of_premises_is_refused() {
    assertThatThrownBy(() -> start().support("none", TOLL, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The argument \"none\" has no premise; an argument needs at least one.");
    assertThatThrownBy(() -> Outline.linked(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void every_kind_of_element_is_looked_up_by_its_typed_id_and_by_its_word() {
    ArgumentMap map = TestMaps.of(19);
    assertThat(map.relation("r0")).isSameAs(map.relation(RelationId.of("r0")));
    assertThat(map.question("q0")).isSameAs(map.question(QuestionId.of("q0")));
    assertThat(map.source("s0")).isSameAs(map.source(SourceId.of("s0")));
    assertThat(map.section("outer")).isSameAs(map.section(SectionId.of("outer")));
    assertThat(map.reconstruction("whole"))
        .isSameAs(map.reconstruction(ReconstructionId.of("whole")));
    assertThat(map.participant("p0")).isSameAs(map.participant(ParticipantId.of("p0")));
    assertThat(map.locution("l0")).isSameAs(map.locution(LocutionId.of("l0")));
    Judgement judgement = map.judgements().get(0);
    assertThat(map.judgement(judgement.id().value())).isSameAs(judgement);
    assertThatThrownBy(() -> map.question("r0"))
        .hasMessage("The map has no question \"r0\"; the element with that id is a relation.");
  }
}
