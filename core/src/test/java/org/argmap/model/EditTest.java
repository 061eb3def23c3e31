package org.argmap.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

/** Each edit on a small map that has every kind of reference. */
class EditTest {
  private static final ClaimId ROOT = ClaimId.of("root");
  private static final ClaimId TRUST = ClaimId.of("trust");
  private static final ClaimId FAITH = ClaimId.of("faith");
  private static final ArgumentId WHY = ArgumentId.of("why");
  private static final SourceId REPORT = SourceId.of("report");
  private static final ParticipantId ANNA = ParticipantId.of("anna");

  private static ArgumentMapBuilder start() {
    ArgumentMapBuilder b = ArgumentMap.builder("Edits");
    b.source("report", "A report");
    b.add(Source.builder(SourceId.of("digest"), "A digest").derivedFrom(REPORT).build());
    b.claim("root", "Root.");
    b.claim("trust", "Trust erodes.", c -> c.cite(REPORT, "1").tag("kept").note("n1"));
    b.claim(
        "faith",
        "Faith is lost.",
        c ->
            c.cite(REPORT, "1")
                .cite(REPORT, "2")
                .tag("kept")
                .tag("gained")
                .note("n2")
                .title("Faith")
                .weight(0.5)
                .attribute("rank", "2"));
    b.support("why", ROOT, TRUST);
    b.oppose("both", ROOT, TRUST, FAITH);
    b.add(
        OpposingArgument.builder(ArgumentId.of("cut"), WHY, FAITH)
            .presses(ArgumentId.of("both"), "CQ1")
            .build());
    b.add(Restatement.of(RelationId.of("same"), TRUST, FAITH));
    b.add(Preference.of(RelationId.of("rather"), WHY, ArgumentId.of("both")));
    b.add(
        Question.builder(QuestionId.of("which"), "Which?")
            .position(TRUST)
            .position(FAITH)
            .about(ROOT)
            .build());
    b.add(Judgement.builder(JudgementId.of("cell"), FAITH, ROOT, Consistency.CONSISTENT).build());
    b.add(Participant.builder(ANNA, "Anna").build());
    b.add(
        Locution.builder(LocutionId.of("said"), ANNA, "I say.")
            .asserting(FAITH)
            .arguing(WHY)
            .build());
    b.add(
        Reconstruction.builder(ReconstructionId.of("case"), "Case")
            .step(WHY)
            .step(ArgumentId.of("both"))
            .build());
    b.add(Section.builder(SectionId.of("part"), "Part").member(TRUST).member(WHY).build());
    return b;
  }

  private final ArgumentMap map = start().build();
  private final ArgumentMap twin = start().build();

  private static List<String> ids(ArgumentMap map) {
    return map.elements().stream().map(element -> element.id().value()).toList();
  }

  @Test
  void adding_puts_each_element_after_those_of_its_kind() {
    ArgumentMap more =
        map.edit(
            Edit.add(
                SupportingArgument.builder(ArgumentId.of("new-arg"), ClaimId.of("new"), ROOT)
                    .build(),
                Claim.of("new", "New.")));
    assertThat(more.claims().get(3).id().value()).isEqualTo("new");
    assertThat(more.argumentsFor(ClaimId.of("new"))).hasSize(1);
    assertThat(map).isEqualTo(twin).isNotEqualTo(more);
    assertThatThrownBy(() -> map.edit(Edit.add(Claim.of("root", "Again."))))
        .isInstanceOf(InvalidArgumentMapException.class)
        .hasMessageContaining("Two elements have the id \"root\"");
  }

  @Test
  void removing_a_claim_takes_what_cannot_stand_without_it_and_trims_the_rest() {
    ArgumentMap less = map.edit(Edit.remove(TRUST));
    assertThat(ids(less))
        .containsExactly(
            "root", "faith", "which", "report", "digest", "cell", "part", "case", "anna", "said");
    assertThat(((Question) less.element(QuestionId.of("which"))).positions())
        .containsExactly(FAITH);
    assertThat(((Section) less.element(SectionId.of("part"))).members()).isEmpty();
    assertThat(((Reconstruction) less.element(ReconstructionId.of("case"))).steps()).isEmpty();
    assertThat(((Locution) less.element(LocutionId.of("said"))).illocutions())
        .containsExactly(new Illocution(IllocutionaryForce.ASSERTING, FAITH));
    assertThat(map).isEqualTo(twin);
  }

  @Test
  void removing_a_source_or_an_argument_drops_the_references_to_it() {
    ArgumentMap less = map.edit(Edit.remove(REPORT, ArgumentId.of("both")));
    assertThat(less.claim(TRUST).citations()).isEmpty();
    assertThat(less.source(SourceId.of("digest")).derivedFrom()).isEmpty();
    assertThat(less.argument("cut").criticalQuestion()).isEmpty();
    assertThat(less.contains(RelationId.of("rather"))).isFalse();
    assertThat(less.contains(TRUST)).isTrue();
  }

  @Test
  void removing_what_a_question_is_about_leaves_the_question() {
    Question question = (Question) map.edit(Edit.remove(ROOT)).element(QuestionId.of("which"));
    assertThat(question.about()).isEmpty();
    assertThat(question.positions()).hasSize(2);
  }

  @Test
  void removing_a_participant_takes_the_locutions_and_a_section_leaves_its_members() {
    ArgumentMap less = map.edit(Edit.remove(ANNA, SectionId.of("part")));
    assertThat(less.locutions()).isEmpty();
    assertThat(less.sections()).isEmpty();
    assertThat(less.contains(TRUST)).isTrue();
  }

  @Test
  void replacing_keeps_the_position() {
    ArgumentMap changed = map.edit(Edit.replace(Claim.of("trust", "Trust vanishes.")));
    assertThat(changed.claims().get(1).text()).isEqualTo("Trust vanishes.");
    assertThat(ids(changed)).isEqualTo(ids(map));
    assertThatThrownBy(() -> map.edit(Edit.replace(Claim.of("thrust", "T."))))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessage("The map has no claim \"thrust\". Did you mean \"trust\"?");
  }

  @Test
  void merging_redirects_all_references_and_gathers_the_settings() {
    ArgumentMap merged = map.edit(Edit.merge(TRUST, FAITH));
    Claim trust = merged.claim(TRUST);
    assertThat(trust.text()).isEqualTo("Trust erodes.");
    assertThat(trust.tags()).containsExactly("kept", "gained");
    assertThat(trust.notes()).containsExactly("n1", "n2");
    assertThat(trust.citations())
        .containsExactly(Citation.of(REPORT, "1"), Citation.of(REPORT, "2"));
    assertThat(trust.title()).contains("Faith");
    assertThat(trust.weight()).hasValue(0.5);
    assertThat(trust.attributes().text("rank")).contains("2");
    assertThat(merged.contains(FAITH)).isFalse();
    assertThat(merged.contains(RelationId.of("same"))).isFalse();
    assertThat(merged.argument("both").premises()).containsExactly(Premise.of(TRUST));
    assertThat(merged.argument("cut").premises()).containsExactly(Premise.of(TRUST));
    assertThat(((Question) merged.element(QuestionId.of("which"))).positions())
        .containsExactly(TRUST);
    assertThat(((Judgement) merged.element(JudgementId.of("cell"))).evidence()).isEqualTo(TRUST);
    assertThat(map).isEqualTo(twin);
  }

  @Test
  void merging_across_sections_leaves_the_kept_claim_where_it_is() {
    ArgumentMap sectioned =
        map.edit(Edit.add(Section.builder(SectionId.of("late"), "Late").member(FAITH).build()));
    ArgumentMap merged = sectioned.edit(Edit.merge(TRUST, FAITH));
    assertThat(merged.sectionOf(TRUST)).map(Section::title).contains("Part");
    assertThat(((Section) merged.element(SectionId.of("late"))).members()).isEmpty();
    assertThat(sectioned.edit(Edit.merge(ROOT, FAITH)).sectionOf(ROOT))
        .map(Section::title)
        .contains("Late");
  }

  @Test
  void merging_leaves_arguments_alone_that_did_not_use_both() {
    Argument twice =
        SupportingArgument.builder(
                ArgumentId.of("twice"),
                ROOT,
                List.of(Premise.of(TRUST).inRole("major"), Premise.of(TRUST).inRole("minor")))
            .build();
    assertThat(map.edit(Edit.add(twice), Edit.merge(TRUST, FAITH)).argument("twice"))
        .isEqualTo(twice);
  }

  @Test
  void a_claim_cannot_be_merged_with_itself_or_with_what_is_not_there() {
    assertThatThrownBy(() -> Edit.merge(TRUST, TRUST))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The claim \"trust\" cannot be merged with itself.");
    assertThatThrownBy(() -> map.edit(Edit.merge(TRUST, ClaimId.of("nobody"))))
        .isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void renaming_changes_every_reference() {
    ArgumentMap renamed =
        map.edit(
            Edit.rename(TRUST, "t"),
            Edit.rename(WHY, "w"),
            Edit.rename(REPORT, "s"),
            Edit.rename(ANNA, "p"));
    String all = renamed.elements().toString();
    assertThat(all).doesNotContain("trust", "why", "anna");
    assertThat(renamed.claim("t").citations()).containsExactly(Citation.of(SourceId.of("s"), "1"));
    assertThat(renamed.argument("cut").target()).isEqualTo(ArgumentId.of("w"));
    assertThat(map).isEqualTo(twin);
  }

  @Test
  void renaming_to_a_taken_or_bad_id_is_refused() {
    assertThatThrownBy(() -> map.edit(Edit.rename(TRUST, "faith")))
        .isInstanceOf(InvalidArgumentMapException.class)
        .hasMessageContaining("Two elements have the id \"faith\"");
    assertThatThrownBy(() -> Edit.rename(TRUST, "a b"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("has a space at index 1");
  }

  @Test
  void what_is_removed_is_named_in_the_order_given() {
    ElementId[] all = map.elements().stream().map(Element::id).toArray(ElementId[]::new);
    assertThat(((Edit.Remove) Edit.remove(all)).ids()).containsExactly(all);
    assertThat(map.edit(Edit.remove(all)).isEmpty()).isTrue();
  }
}
