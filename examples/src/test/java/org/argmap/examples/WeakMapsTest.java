package org.argmap.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.argmap.model.Argument;
import org.argmap.model.ArgumentId;
import org.argmap.model.ArgumentMap;
import org.argmap.model.Claim;
import org.argmap.model.ClaimId;
import org.argmap.model.Edit;
import org.argmap.model.Finding;
import org.argmap.model.SupportingArgument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The analyses are clean, and one change that weakens them is found, alone and by its name. */
class WeakMapsTest {
  private static final Analysis SHARING = Analysis.all().get(0);
  private static final Analysis COOPERATION = Analysis.all().get(1);

  @ParameterizedTest
  @MethodSource("org.argmap.examples.Analysis#all")
  void an_analysis_has_no_finding_that_is_not_accepted(Analysis analysis) {
    assertThat(analysis.validator().validate(analysis.map()).findings()).isEmpty();
  }

  static Stream<Arguments> changes() {
    return Stream.of(
        Arguments.of(SHARING, "structure.cycle", support("round", "trust", "harms")),
        Arguments.of(COOPERATION, "structure.duplicate-argument", again("unattributed")),
        Arguments.of(COOPERATION, "reasoning.unsupported-claim", withoutCitations("techniques")),
        Arguments.of(
            COOPERATION,
            "reasoning.compound-claim",
            reworded(
                COOPERATION,
                "reluctant",
                "Countries are reluctant to cooperate with adversaries, because adversaries compete with them.")),
        Arguments.of(
            SHARING,
            "likelihood.number-and-word",
            reworded(
                SHARING,
                "foundation",
                "It is unlikely (70 %) that the foundation of intelligence sharing relationships is eroded.")));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void a_change_that_weakens_an_analysis_is_the_one_finding(
      Analysis analysis, String code, Edit change) {
    ArgumentMap weak = analysis.map().edit(change);
    List<Finding> findings = analysis.validator().validate(weak).findings();
    assertThat(findings).extracting(Finding::code).containsExactly(code);
  }

  private static Edit support(String id, String claim, String premise) {
    return Edit.add(
        SupportingArgument.builder(ArgumentId.of(id), ClaimId.of(claim), ClaimId.of(premise))
            .build());
  }

  private static Edit again(String claim) {
    Argument first = COOPERATION.map().argumentsFor(ClaimId.of(claim)).get(0);
    return support("again", claim, first.premises().get(0).claim().value());
  }

  private static Edit withoutCitations(String claim) {
    Claim cited = COOPERATION.map().claim(claim);
    return Edit.replace(cited.toBuilder().citations(List.of()).build());
  }

  private static Edit reworded(Analysis analysis, String claim, String text) {
    return Edit.replace(analysis.map().claim(claim).toBuilder().text(text).build());
  }
}
