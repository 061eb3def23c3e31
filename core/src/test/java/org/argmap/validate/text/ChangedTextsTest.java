package org.argmap.validate.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.argmap.model.ArgumentId;
import org.argmap.model.Citation;
import org.argmap.model.Claim;
import org.argmap.model.ClaimId;
import org.argmap.model.Consistency;
import org.argmap.model.Contradiction;
import org.argmap.model.Contrariety;
import org.argmap.model.Element;
import org.argmap.model.Judgement;
import org.argmap.model.JudgementId;
import org.argmap.model.Likelihood;
import org.argmap.model.LikelihoodScale;
import org.argmap.model.Locution;
import org.argmap.model.LocutionId;
import org.argmap.model.OpposingArgument;
import org.argmap.model.Participant;
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
import org.argmap.model.SupportingArgument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChangedTextsTest {
  private static final ClaimId A = ClaimId.of("a");
  private static final ClaimId C = ClaimId.of("c");
  private static final RelationId R = RelationId.of("r");
  private static final SourceId S = SourceId.of("s");
  private static final ParticipantId P = ParticipantId.of("p");

  static Stream<Element> elements() {
    Likelihood likely = LikelihoodScale.ICD_203.likelihood("likely");
    Citation citation = Citation.builder(S).locator("l").quotation("q").build();
    return Stream.of(
        Claim.builder(A, "x")
            .title("y")
            .weight(0.5)
            .likelihood(likely)
            .cite(citation)
            .tag("t")
            .note("n")
            .build(),
        SupportingArgument.builder(ArgumentId.of("x"), A, C)
            .title("t")
            .gist("g")
            .scheme("s")
            .tag("t")
            .note("n")
            .build(),
        OpposingArgument.builder(ArgumentId.of("x"), A, C)
            .title("t")
            .gist("g")
            .strength(1)
            .tag("t")
            .note("n")
            .build(),
        Contradiction.builder(R, A, C).tag("t").note("n").build(),
        Contrariety.builder(R, A, C).tag("t").note("n").build(),
        Restatement.builder(R, A, C).tag("t").note("n").build(),
        Preference.builder(R, A, C).tag("t").note("n").build(),
        Question.builder(QuestionId.of("q"), "q").position(A).about(C).tag("t").note("n").build(),
        Source.builder(S, "t").author("x").url("u").text("full").tag("t").note("n").build(),
        Judgement.builder(JudgementId.of("j"), A, C, Consistency.CONSISTENT)
            .tag("t")
            .note("n")
            .build(),
        Section.builder(SectionId.of("s"), "t").member(A).tag("t").note("n").build(),
        Reconstruction.builder(ReconstructionId.of("r"), "t").gist("g").tag("t").note("n").build(),
        Participant.builder(P, "n").tag("t").note("n").build(),
        Locution.builder(LocutionId.of("l"), P, "t").asserting(A).tag("t").note("n").build());
  }

  private static List<String> texts(Element element) {
    List<String> texts = new ArrayList<>();
    ElementTexts.forEach(element, (part, text) -> texts.add(text));
    return texts;
  }

  @ParameterizedTest
  @MethodSource("elements")
  void the_same_texts_change_nothing_else(Element element) {
    assertThat(new ChangedTexts(text -> text).of(element)).isEqualTo(element);
  }

  @ParameterizedTest
  @MethodSource("elements")
  void every_text_that_rules_see_is_changed(Element element) {
    Element changed = new ChangedTexts(text -> text + "!").of(element);
    assertThat(texts(element)).contains("t", "n");
    assertThat(texts(changed)).isEqualTo(texts(element).stream().map(text -> text + "!").toList());
  }
}
