package org.argmap.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Equality, copies and refusals of the elements. */
class ElementValuesTest {
  private static final ClaimId A = ClaimId.of("a");
  private static final ClaimId B = ClaimId.of("b");
  private static final ArgumentId STEP = ArgumentId.of("step");
  private static final SourceId REPORT = SourceId.of("report");

  /** Elements of one kind, of which no two are equal: each differs from the first in one part. */
  record Variants(String kind, List<? extends Element> elements) {
    @Override
    public String toString() {
      return kind;
    }
  }

  static Stream<Variants> variants() {
    return Stream.of(
        claims(),
        arguments(),
        symmetric(),
        preferences(),
        questions(),
        sources(),
        judgements(),
        groups(),
        dialogue());
  }

  private static Claim.Builder claim() {
    return Claim.builder(A, "Text.");
  }

  private static Variants claims() {
    return new Variants(
        "claim",
        List.of(
            claim().build(),
            Claim.builder(B, "Text.").build(),
            claim().text("Other text.").build(),
            claim().title("Title").build(),
            claim().assumed().build(),
            claim().weight(0).build(),
            claim().weight(1).build(),
            claim().cite(REPORT, "1").cite(REPORT, "2").build(),
            claim().cite(REPORT, "2").cite(REPORT, "1").build(),
            claim().likelihood(LikelihoodScale.ICD_203.likelihood("remote")).build(),
            claim().confidence(AnalyticConfidence.HIGH).build(),
            claim().tag("x").tag("y").build(),
            claim().tag("y").tag("x").build(),
            claim().note("x").note("y").build(),
            claim().note("y").note("x").build(),
            claim().attribute("x", "1").attribute("y", "2").build(),
            claim().attribute("y", "2").attribute("x", "1").build()));
  }

  private static SupportingArgument.Builder argument(Target target, ClaimId... premises) {
    return SupportingArgument.builder(STEP, target, Stream.of(premises).map(Premise::of).toList());
  }

  private static Variants arguments() {
    return new Variants(
        "argument",
        List.of(
            argument(A, A, B).build(),
            OpposingArgument.builder(STEP, A, A, B).build(),
            argument(A, B, A).build(),
            argument(A, A, B, B).build(),
            argument(B, A, B).build(),
            argument(STEP, A, B).build(),
            argument(STEP, A, B).bearing(Bearing.WHOLE).build(),
            argument(RelationId.of("a"), A, B).build(),
            argument(A, A).premise(Premise.of(B).inRole("minor")).build(),
            argument(A, A).premise(Premise.of(B).asImplicit()).build(),
            argument(A, A, B).title("T").build(),
            argument(A, A, B).gist("T").build(),
            argument(A, A, B).scheme("T").build(),
            argument(A, A, B).strength(0.5).build(),
            argument(A, A, B).answers(STEP, "CQ1").build(),
            argument(A, A, B).presses(STEP, "CQ1").build(),
            argument(A, A, B).presses(STEP, "CQ2").build()));
  }

  private static Variants symmetric() {
    RelationId r = RelationId.of("r");
    return new Variants(
        "relation",
        List.of(
            Contradiction.of(r, A, B),
            Contradiction.of(r, B, A),
            Contrariety.of(r, A, B),
            Restatement.of(r, A, B),
            Restatement.builder(r, A, B).note("n").build(),
            Contrariety.builder(r, A, B).tag("n").build(),
            Contradiction.builder(r, A, B).attribute("n", "n").build()));
  }

  private static Variants preferences() {
    RelationId r = RelationId.of("r");
    return new Variants(
        "preference",
        List.of(
            Preference.of(r, A, B),
            Preference.of(r, B, A),
            Preference.of(r, STEP, B),
            Preference.of(r, ArgumentId.of("a"), B),
            Preference.builder(r, A, B).tag("n").build()));
  }

  private static Question.Builder question() {
    return Question.builder(QuestionId.of("q"), "Q?").position(A).position(B);
  }

  private static Variants questions() {
    return new Variants(
        "question",
        List.of(
            question().build(),
            question().text("Why?").build(),
            question().positions(List.of(B, A)).build(),
            question().about(A).build(),
            question().standard(ProofStandard.SCINTILLA_OF_EVIDENCE).build()));
  }

  private static Source.Builder source() {
    return Source.builder(REPORT, "Report");
  }

  private static Variants sources() {
    return new Variants(
        "source",
        List.of(
            source().build(),
            source().title("Other").build(),
            source().author("X").author("Y").build(),
            source().author("Y").author("X").build(),
            source().date("2013").build(),
            source().url("u").build(),
            source().reliability(Reliability.F).build(),
            source().text("full").build(),
            source().derivedFrom(SourceId.of("x")).build()));
  }

  private static Variants judgements() {
    JudgementId j = JudgementId.of("j");
    return new Variants(
        "judgement",
        List.of(
            Judgement.builder(j, A, B, Consistency.NEUTRAL).build(),
            Judgement.builder(j, B, A, Consistency.NEUTRAL).build(),
            Judgement.builder(j, A, B, Consistency.NOT_APPLICABLE).build(),
            Judgement.builder(j, A, B, Consistency.NEUTRAL).note("why").build()));
  }

  private static Variants groups() {
    SectionId x = SectionId.of("x");
    ReconstructionId z = ReconstructionId.of("x");
    ArgumentId other = ArgumentId.of("other");
    return new Variants(
        "section and reconstruction",
        List.of(
            Section.builder(x, "T").build(),
            Section.builder(x, "U").build(),
            Section.builder(x, "T").member(A).member(STEP).build(),
            Section.builder(x, "T").member(STEP).member(A).build(),
            Reconstruction.builder(z, "T").build(),
            Reconstruction.builder(z, "T").gist("G").build(),
            Reconstruction.builder(z, "T").step(STEP).step(other).build(),
            Reconstruction.builder(z, "T").step(other).step(STEP).build()));
  }

  private static Locution.Builder locution() {
    return Locution.builder(LocutionId.of("l"), ParticipantId.of("p"), "L.");
  }

  private static Variants dialogue() {
    return new Variants(
        "participant and locution",
        List.of(
            Participant.builder(ParticipantId.of("p"), "P").build(),
            Participant.builder(ParticipantId.of("p"), "P").name("Q").build(),
            locution().build(),
            locution().speaker(ParticipantId.of("q")).build(),
            locution().text("M.").build(),
            locution().time(PartialDateTime.of(2013)).build(),
            locution().inReplyTo(LocutionId.of("k")).build(),
            locution().asserting(A).build(),
            locution().illocution(IllocutionaryForce.QUESTIONING, A).build(),
            locution().illocution(IllocutionaryForce.ASSERTING, QuestionId.of("a")).build(),
            locution().arguing(STEP).disagreeing(STEP).build(),
            locution().disagreeing(STEP).arguing(STEP).build()));
  }

  @ParameterizedTest
  @MethodSource("variants")
  void every_part_and_the_order_of_parts_count_for_equality(Variants variants) {
    List<? extends Element> once = variants.elements();
    List<? extends Element> again =
        variants()
            .filter(v -> v.kind().equals(variants.kind()))
            .findFirst()
            .orElseThrow()
            .elements();
    for (int i = 0; i < once.size(); i++) {
      for (int j = 0; j < again.size(); j++) {
        assertThat(once.get(i).equals(again.get(j))).isEqualTo(i == j);
      }
      assertThat(once.get(i)).hasSameHashCodeAs(again.get(i));
      assertThat(once.get(i)).isNotEqualTo(null).isNotEqualTo("other");
    }
  }

  @ParameterizedTest
  @MethodSource("variants")
  void a_copy_by_the_builder_is_equal_and_has_the_place_which_does_not_count(Variants variants)
      throws Exception {
    SourcePlace place = SourcePlace.at(3, 14).inDocument("notes");
    for (Element element : variants.elements()) {
      Object builder = element.getClass().getMethod("toBuilder").invoke(element);
      Element copy = (Element) builder.getClass().getMethod("build").invoke(builder);
      assertThat(copy).isEqualTo(element).isNotSameAs(element);
      ((ElementSettings<?>) builder).place(place);
      Element placed = (Element) builder.getClass().getMethod("build").invoke(builder);
      assertThat(placed).isEqualTo(element).hasSameHashCodeAs(element);
      assertThat(placed.place()).isEqualTo(place);
      Object again = placed.getClass().getMethod("toBuilder").invoke(placed);
      assertThat(((Element) again.getClass().getMethod("build").invoke(again)).place())
          .isEqualTo(place);
    }
  }

  @Test
  void what_is_built_does_not_change_when_its_builder_is_used_on() {
    Claim.Builder builder = claim().tag("x").note("n").cite(REPORT, "1").attribute("k", "v");
    Claim before = builder.build();
    Claim twin = builder.build();
    builder.tag("y").note("m").cite(REPORT, "2").attribute("l", "w");
    assertThat(before).isEqualTo(twin).isNotEqualTo(builder.build());
    Section.Builder section = Section.builder(SectionId.of("s"), "S").member(A);
    Section one = section.build();
    section.member(B);
    assertThat(one.members()).containsExactly(A);
    SupportingArgument.Builder argument = argument(A, B);
    SupportingArgument step = argument.build();
    argument.premise(Premise.of(A));
    assertThat(step.premises()).hasSize(1);
    assertThat(step.withPremises(List.of(Premise.of(A))).premises()).containsExactly(Premise.of(A));
    assertThat(step.premises()).containsExactly(Premise.of(B));
  }

  @Test
  void lists_of_an_element_cannot_be_changed() {
    Claim claim = claim().tag("x").note("n").cite(REPORT, "1").build();
    List<List<?>> lists = List.of(claim.tags(), claim.notes(), claim.citations());
    for (List<?> list : lists) {
      assertThat(catchThrowable(() -> list.remove(0)))
          .isInstanceOf(UnsupportedOperationException.class);
    }
    List<String> mine = new ArrayList<>(List.of("x"));
    Annotations annotations = new Annotations(mine, mine, Attributes.empty());
    mine.add("y");
    assertThat(annotations.tags()).containsExactly("x");
  }

  @Test
  void a_tag_is_kept_once_and_a_note_as_often_as_it_is_written() {
    Claim claim = claim().tag("x").tags(List.of("y", "x")).note("n").notes(List.of("n")).build();
    assertThat(claim.tags()).containsExactly("x", "y");
    assertThat(claim.notes()).containsExactly("n", "n");
  }

  @Test
  void a_negative_zero_is_zero() {
    assertThat(claim().weight(-0.0).build()).isEqualTo(claim().weight(0).build());
    assertThat(new Likelihood("S", "T", -0.0, 0)).isEqualTo(new Likelihood("S", "T", 0, 0));
  }

  /** Something that is refused, and in which words. */
  record Refusal(String message, ThrowingCallable call) {
    @Override
    public String toString() {
      return message;
    }
  }

  static Stream<Refusal> refusals() {
    return Stream.of(
        new Refusal(
            "The weight of a claim is a number from 0 to 1, not 1.5.", () -> claim().weight(1.5)),
        new Refusal(
            "The weight of a claim is a number from 0 to 1, not NaN.",
            () -> claim().weight(Double.NaN)),
        new Refusal(
            "The strength of an argument is a number from 0 to 1, not -0.1.",
            () -> argument(A, B).strength(-0.1)),
        new Refusal(
            "The argument \"step\" has no premise; an argument needs at least one.",
            () -> argument(A).build()),
        new Refusal(
            "The argument \"step\" bears on the whole of the claim \"a\"; only an argument has a"
                + " step and a whole.",
            () -> argument(A, B).bearing(Bearing.WHOLE).build()),
        new Refusal(
            "The argument \"step\" bears on the whole of the relation \"r\"; only an argument has a"
                + " step and a whole.",
            () -> argument(STEP, B).bearing(Bearing.WHOLE).build().withTarget(RelationId.of("r"))),
        new Refusal(
            "A critical question needs its name in the scheme.",
            () -> argument(A, B).presses(STEP, " ")),
        new Refusal(
            "A locution puts forward claims, arguments, relations and questions, not a source.",
            () -> new Illocution(IllocutionaryForce.ASSERTING, REPORT)),
        new Refusal(
            "An illocutionary force needs a name, such as asserting.",
            () -> new IllocutionaryForce(" ")),
        new Refusal("An item's credibility is graded 1 to 6, not 7.", () -> Credibility.ofGrade(7)),
        new Refusal("An id needs at least one character.", () -> ClaimId.of("")));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void what_cannot_be_is_refused_in_words_that_say_why(Refusal refusal) {
    assertThatIllegalArgumentException().isThrownBy(refusal.call()).withMessage(refusal.message());
  }
}
