package org.argmap.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.argmap.model.Argument;
import org.argmap.model.ArgumentId;
import org.argmap.model.AttributeValue;
import org.argmap.model.Bearing;
import org.argmap.model.Citation;
import org.argmap.model.Claim;
import org.argmap.model.ClaimId;
import org.argmap.model.Consistency;
import org.argmap.model.Contradiction;
import org.argmap.model.Contrariety;
import org.argmap.model.CriticalQuestionUse;
import org.argmap.model.Element;
import org.argmap.model.Finding;
import org.argmap.model.IllocutionaryForce;
import org.argmap.model.Judgement;
import org.argmap.model.JudgementId;
import org.argmap.model.Locution;
import org.argmap.model.LocutionId;
import org.argmap.model.OpposingArgument;
import org.argmap.model.ParticipantId;
import org.argmap.model.Preference;
import org.argmap.model.Question;
import org.argmap.model.QuestionId;
import org.argmap.model.Reconstruction;
import org.argmap.model.ReconstructionId;
import org.argmap.model.RelationId;
import org.argmap.model.Restatement;
import org.argmap.model.Section;
import org.argmap.model.SectionId;
import org.argmap.model.Source;
import org.argmap.model.SourceId;
import org.argmap.model.SourcePlace;
import org.argmap.model.SupportingArgument;
import org.argmap.testing.RandomMaps;
import org.junit.jupiter.api.Test;

class MapAssemblerTest {
  private static final ClaimId C = ClaimId.of("c");
  private static final ClaimId X = ClaimId.of("x");

  private static ReadResult assemble(Element... elements) {
    MapAssembler assembler = new MapAssembler(ReadOptions.defaults());
    List.of(elements).forEach(assembler::add);
    return assembler.assemble();
  }

  private static Claim claim(String id) {
    return Claim.of(id, "text of " + id);
  }

  private static List<String> codes(ReadResult result) {
    return result.findings().stream().map(Finding::code).toList();
  }

  @Test
  void a_sound_map_is_taken_as_it_is() {
    for (int seed = 0; seed < 50; seed++) {
      var map = RandomMaps.map(seed, 15);
      for (boolean open : new boolean[] {false, true}) {
        MapAssembler assembler = new MapAssembler(ReadOptions.defaults()).metadata(map.metadata());
        map.elements().forEach(assembler::add);
        ReadResult result = (open ? assembler.kindsAreOpen() : assembler).assemble();
        assertThat(result.map()).as("seed %d", seed).isEqualTo(map);
        assertThat(result.findings()).isEmpty();
      }
    }
  }

  @Test
  void a_missing_claim_becomes_a_blank_placeholder_and_its_premise_implicit() {
    ReadResult result =
        assemble(claim("c"), SupportingArgument.builder(ArgumentId.of("a"), C, X).build());
    assertThat(codes(result)).containsExactly("format.unknown-id");
    assertThat(result.map().claim("x").text()).isEmpty();
    assertThat(result.map().claim("x").attributes().get(MapAssembler.PLACEHOLDER))
        .contains(AttributeValue.of(true));
    assertThat(result.map().argument("a").premises().get(0).isImplicit()).isTrue();
  }

  @Test
  void a_missing_target_loses_the_bearing_on_its_whole_and_nothing_else() {
    Argument argument =
        OpposingArgument.builder(ArgumentId.of("a"), ArgumentId.of("gone"), C)
            .bearing(Bearing.WHOLE)
            .title("t")
            .gist("g")
            .scheme("s")
            .strength(0.5)
            .tag("tag")
            .note("note")
            .presses(ArgumentId.of("a"), "q")
            .place(SourcePlace.at(3, 4))
            .build();
    ReadResult result = assemble(claim("c"), argument);
    assertThat(codes(result)).containsExactly("format.unknown-id", "format.bearing");
    assertThat(result.findings()).allMatch(f -> f.place().line() == 3);
    assertThat(result.map().argument("a"))
        .isEqualTo(
            ((OpposingArgument) argument)
                .toBuilder().bearing(Bearing.STEP).target(ClaimId.of("gone")).build());
  }

  @Test
  void references_that_nothing_can_stand_in_for_are_kept_as_unresolved() {
    ReadResult result =
        assemble(
            claim("c"),
            SupportingArgument.builder(ArgumentId.of("a"), C, C)
                .criticalQuestion(
                    new CriticalQuestionUse(
                        ArgumentId.of("gone"), "q", CriticalQuestionUse.Move.ANSWERS))
                .build(),
            Reconstruction.builder(ReconstructionId.of("r"), "R")
                .step(ArgumentId.of("gone"))
                .build(),
            Source.builder(SourceId.of("s"), "S").derivedFrom(SourceId.of("gone")).build(),
            Section.builder(SectionId.of("t"), "T").member(X).build());
    assertThat(codes(result)).containsOnly("format.unknown-id").hasSize(4);
    for (String id : List.of("a", "r", "s", "t")) {
      assertThat(result.map().find(id).orElseThrow().attributes().get(MapAssembler.UNRESOLVED))
          .isPresent();
    }
  }

  @Test
  void missing_sources_speakers_questions_and_ends_become_placeholders() {
    ReadResult result =
        assemble(
            Claim.builder(C, "t").cite(Citation.of(SourceId.of("s"), "p. 1")).build(),
            Locution.builder(LocutionId.of("l"), ParticipantId.of("p"), "t")
                .illocution(IllocutionaryForce.QUESTIONING, QuestionId.of("q"))
                .asserting(X)
                .inReplyTo(LocutionId.of("gone"))
                .build(),
            Judgement.builder(JudgementId.of("j"), X, C, Consistency.NEUTRAL).build(),
            Contradiction.of(RelationId.of("r1"), C, X),
            Contrariety.of(RelationId.of("r2"), X, C),
            Restatement.of(RelationId.of("r3"), X, X),
            Preference.of(RelationId.of("r4"), ArgumentId.of("b"), C),
            Question.builder(QuestionId.of("w"), "?").positions(List.of(X)).about(X).build());
    assertThat(codes(result)).containsOnly("format.unknown-id").hasSize(13);
    assertThat(result.map().source(SourceId.of("s")).title()).isEmpty();
    assertThat(result.map().participants()).hasSize(1);
    assertThat(result.map().questions()).hasSize(2);
    assertThat(result.map().claims())
        .extracting(c -> c.id().value())
        .containsExactly("c", "x", "b");
    assertThat(result.map().claim("c").citations().get(0).locator()).contains("p. 1");
  }

  @Test
  void the_second_of_two_elements_with_one_id_is_renamed() {
    ReadResult result = assemble(claim("c"), claim("c"), claim("c-2"), claim("c"));
    assertThat(codes(result)).containsExactly("format.duplicate-id", "format.duplicate-id");
    assertThat(result.map().claims())
        .extracting(c -> c.id().value())
        .containsExactly("c", "c-3", "c-2", "c-4");
  }

  @Test
  void a_reference_to_the_wrong_kind_gets_a_placeholder_with_another_id() {
    ReadResult result =
        assemble(
            claim("c"),
            SupportingArgument.builder(ArgumentId.of("x"), C, C).build(),
            SupportingArgument.builder(ArgumentId.of("a"), X, X).build());
    assertThat(codes(result)).containsExactly("format.wrong-kind");
    // As a target the argument of that id is meant, whatever the kind of the id that was given.
    assertThat(result.map().argument("a").target()).isEqualTo(ArgumentId.of("x"));
    assertThat(result.map().argument("a").premises().get(0).claim()).hasToString("x-claim");
  }

  @Test
  void an_element_in_two_sections_stays_in_the_first_and_a_circle_is_opened() {
    SectionId s1 = SectionId.of("s1");
    SectionId s2 = SectionId.of("s2");
    ReadResult result =
        assemble(
            claim("c"),
            Section.builder(s1, "1").member(C).member(s2).build(),
            Section.builder(s2, "2").member(C).member(s1).build(),
            Section.builder(SectionId.of("s3"), "3").member(SectionId.of("s3")).build());
    assertThat(codes(result))
        .containsExactly("format.two-sections", "format.section-cycle", "format.section-cycle");
    assertThat(result.map().sectionOf(C).orElseThrow().id()).isEqualTo(s1);
  }

  @Test
  void a_hundred_thousand_nested_sections_and_missing_claims_take_no_time() {
    MapAssembler assembler = new MapAssembler(ReadOptions.defaults());
    int count = 100_000;
    for (int i = 0; i < count; i++) {
      assembler.add(
          Section.builder(SectionId.of("s" + i), "")
              .member(SectionId.of("s" + (i + 1) % count))
              .build());
      assembler.add(
          SupportingArgument.builder(ArgumentId.of("a" + i), ClaimId.of("t" + i), X).build());
    }
    ReadResult result = assembler.assemble();
    assertThat(result.map().claims()).hasSize(count + 1);
    assertThat(result.findings()).hasSize(10_001);
  }

  @Test
  void placeholders_get_ids_that_are_free() {
    MapAssembler assembler = new MapAssembler(ReadOptions.defaults());
    assembler.add(claim("a-premise"));
    assertThat(assembler.placeholder("a-premise", SourcePlace.NONE)).hasToString("a-premise-2");
    assertThat(assembler.placeholder("a-premise", SourcePlace.NONE)).hasToString("a-premise-3");
    assertThat(assembler.assemble().findings()).isEmpty();
  }
}
