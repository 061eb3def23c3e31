package org.argmap.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.NoSuchElementException;
import org.argmap.model.ArgumentMap;
import org.argmap.model.ArgumentMapBuilder;
import org.argmap.model.Citation;
import org.argmap.model.Claim;
import org.argmap.model.ClaimId;
import org.argmap.model.Consistency;
import org.argmap.model.Credibility;
import org.argmap.model.QuestionId;
import org.argmap.model.Reliability;
import org.argmap.model.Source;
import org.argmap.model.SourceId;
import org.junit.jupiter.api.Test;

class AchMatrixTest {
  private static final ClaimId STATE = ClaimId.of("state");
  private static final ClaimId CRIME = ClaimId.of("crime");
  private static final ClaimId DECOY = ClaimId.of("decoy");
  private static final List<ClaimId> ALL = List.of(STATE, CRIME, DECOY);

  private static ArgumentMapBuilder hypotheses() {
    ArgumentMapBuilder builder = ArgumentMap.builder("Who broke in?");
    builder.claim("state", "A state broke in.");
    builder.claim("crime", "Criminals broke in.");
    builder.claim("decoy", "Somebody staged the intrusion.");
    builder.question("who", "Who broke in?", STATE, CRIME, DECOY);
    return builder;
  }

  /** The matrix, by hand: tools C - II, ransom II CC N, hours I NA (blank). */
  private static ArgumentMap worked() {
    ArgumentMapBuilder b = hypotheses();
    b.add(Source.builder(SourceId.of("lab"), "Laboratory").reliability(Reliability.A).build());
    b.add(Source.builder(SourceId.of("forum"), "Forum").reliability(Reliability.E).build());
    ClaimId tools =
        b.claim(
            "tools",
            "The tools are known.",
            c ->
                c.cite(
                    Citation.builder(SourceId.of("lab"))
                        .credibility(Credibility.PROBABLY_TRUE)
                        .build()));
    ClaimId ransom =
        b.claim("ransom", "A ransom was asked.", c -> c.cite(Citation.of(SourceId.of("forum"))));
    ClaimId hours = b.claim("hours", "They worked office hours.");
    b.support(STATE, tools);
    b.judgement(tools, DECOY, Consistency.VERY_INCONSISTENT);
    b.judgement(ransom, STATE, Consistency.VERY_INCONSISTENT);
    b.judgement(ransom, CRIME, Consistency.VERY_CONSISTENT);
    b.judgement(ransom, DECOY, Consistency.NEUTRAL);
    b.oppose(STATE, hours);
    b.judgement(hours, CRIME, Consistency.NOT_APPLICABLE);
    return b.build();
  }

  @Test
  void the_scores_are_those_computed_by_hand() {
    AchMatrix matrix = AchMatrix.of(worked(), QuestionId.of("who"));
    assertThat(matrix.toString()).contains("3 items of evidence, 3 hypotheses, 2 cells");
    assertThat(matrix.inconsistency(STATE)).isEqualTo(3);
    assertThat(matrix.inconsistency(CRIME)).isZero();
    assertThat(matrix.inconsistency(DECOY)).isEqualTo(2);
    assertThat(matrix.weight(ClaimId.of("tools"))).isCloseTo(2, within(1e-9));
    assertThat(matrix.weight(ClaimId.of("ransom"))).isCloseTo(1 / Math.sqrt(2), within(1e-9));
    assertThat(matrix.weight(ClaimId.of("hours"))).isEqualTo(1);
    assertThat(matrix.weightedInconsistency(STATE)).isCloseTo(Math.sqrt(2) + 1, within(1e-9));
    assertThat(matrix.weightedInconsistency(CRIME)).isZero();
    assertThat(matrix.weightedInconsistency(DECOY)).isCloseTo(4, within(1e-9));
    // ransom: 1, 5, 3: mean 3, variance 8/3; tools: 4, 1: deviation 1.5; hours: 2, 3: 0.5
    assertThat(matrix.diagnosticity(ClaimId.of("ransom")).orElseThrow())
        .isCloseTo(Math.sqrt(8.0 / 3), within(1e-9));
    assertThat(matrix.diagnosticity(ClaimId.of("tools")).orElseThrow())
        .isCloseTo(1.5, within(1e-9));
    assertThat(matrix.diagnosticity(ClaimId.of("hours")).orElseThrow())
        .isCloseTo(0.5, within(1e-9));
    assertThat(matrix.leastRefutedFirst())
        .extracting(Claim::id)
        .containsExactly(CRIME, DECOY, STATE);
    assertThat(matrix.mostDiagnosticFirst())
        .extracting(claim -> claim.id().value())
        .containsExactly("ransom", "tools", "hours");
  }

  @Test
  void a_blank_cell_is_counted_and_is_not_neutral() {
    AchMatrix matrix = AchMatrix.of(worked(), ALL);
    assertThat(matrix.cell(ClaimId.of("tools"), CRIME).isJudged()).isFalse();
    assertThat(matrix.cell(ClaimId.of("ransom"), DECOY).consistency())
        .contains(Consistency.NEUTRAL);
    assertThat(matrix.notJudged(CRIME)).isEqualTo(1);
    assertThat(matrix.notJudged(DECOY)).isEqualTo(1);
    assertThat(matrix.notJudged()).isEqualTo(2);
  }

  @Test
  void evidence_on_one_hypothesis_alone_has_no_diagnosticity() {
    ArgumentMapBuilder b = hypotheses();
    ClaimId item = b.claim("item", "Something was seen.");
    b.support(STATE, item);
    AchMatrix matrix = AchMatrix.of(b.build(), ALL);
    assertThat(matrix.diagnosticity(item)).isEmpty();
    assertThat(matrix.mostDiagnosticFirst()).hasSize(1);
  }

  @Test
  void a_judgement_goes_before_arguments_and_the_last_of_several_counts() {
    ArgumentMapBuilder b = hypotheses();
    ClaimId item = b.claim("item", "Something was seen.");
    b.support(STATE, item);
    b.judgement(item, STATE, Consistency.INCONSISTENT);
    assertThat(AchMatrix.of(b.build(), ALL).cell(item, STATE)).hasToString("I");
    assertThat(AchMatrix.of(b.build(), ALL).cell(item, STATE).isDisputed()).isFalse();
    b.judgement(item, STATE, Consistency.VERY_INCONSISTENT);
    AchCell cell = AchMatrix.of(b.build(), ALL).cell(item, STATE);
    assertThat(cell).hasToString("II");
    assertThat(cell.isDisputed()).isTrue();
    assertThat(cell.basis()).hasSize(2);
  }

  @Test
  void evidence_for_and_against_can_be_read_either_way() {
    ArgumentMapBuilder b = hypotheses();
    ClaimId item = b.claim("item", "Something was seen.");
    ClaimId other = b.claim("other", "Something else was seen.");
    b.support(STATE, item, other);
    b.oppose(STATE, item);
    AchMatrix matrix = AchMatrix.of(b.build(), ALL);
    assertThat(matrix.cell(item, STATE)).hasToString("N");
    assertThat(matrix.cell(item, STATE).isDisputed()).isTrue();
    assertThat(matrix.cell(other, STATE)).hasToString("C");
  }

  @Test
  void rival_hypotheses_are_no_evidence_and_indirect_arguments_make_no_cell() {
    ArgumentMapBuilder b = hypotheses();
    ClaimId near = b.claim("near", "Near.");
    ClaimId far = b.claim("far", "Far.");
    b.oppose(STATE, CRIME);
    b.support(STATE, near);
    b.support(near, far);
    assertThat(AchMatrix.of(b.build(), ALL).evidence()).extracting(Claim::id).containsExactly(near);
  }

  @Test
  void hypotheses_can_be_given_and_must_be_there() {
    ArgumentMap map = worked();
    assertThat(AchMatrix.of(map, List.of(CRIME, STATE, CRIME)).hypotheses())
        .extracting(Claim::id)
        .containsExactly(CRIME, STATE);
    assertThat(AchMatrix.of(map, List.of()).evidence()).isEmpty();
    assertThatThrownBy(() -> AchMatrix.of(map, QuestionId.of("why")))
        .isInstanceOf(NoSuchElementException.class);
    assertThatThrownBy(() -> AchMatrix.of(map, ALL).inconsistency(ClaimId.of("tools")))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessageContaining("tools");
  }

  @Test
  void the_table_shows_cells_scores_and_the_caution() {
    assertThat(AchMatrix.of(worked(), ALL).toText())
        .isEqualTo(
            """
            evidence       state  crime  decoy  weight  diagnosticity
            tools          C      -      II     2.00    1.50
            ransom         II     CC     N      0.71    1.63
            hours          I      NA     -      1.00    0.50
            inconsistency  3      0      2
            weighted       2.41   0.00   4.00
            not judged     0      1      1
            The scores rank how much speaks against each hypothesis; they are not probabilities.
            """);
  }
}
