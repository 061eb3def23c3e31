package org.argmap.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.argmap.model.ArgumentMap;
import org.argmap.model.Citation;
import org.argmap.model.Claim;
import org.argmap.model.Element;
import org.argmap.model.Premise;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The analyses say what their texts say: all of it, and no more. */
class AnalysisCoverageTest {
  private static final Pattern REASONING =
      Pattern.compile(
          "\\b(because|therefore|thus|hence|since|so that|as a result|consequently|due to)\\b",
          Pattern.CASE_INSENSITIVE);

  static Stream<Analysis> analyses() {
    return Analysis.all().stream();
  }

  @ParameterizedTest
  @MethodSource("analyses")
  void the_source_has_the_title_of_the_text(Analysis analysis) {
    SourceText text = SourceText.of(analysis);
    assertThat(analysis.map().sources()).hasSize(1);
    assertThat(analysis.map().sources().get(0).title()).isEqualTo(text.title());
  }

  @ParameterizedTest
  @MethodSource("analyses")
  void every_sentence_of_the_text_is_covered(Analysis analysis) {
    SourceText text = SourceText.of(analysis);
    CoverageTable table = CoverageTable.of(analysis);
    assertThat(table.places()).hasSameSizeAs(text.paragraphs());
    List<String> sentences = new ArrayList<>();
    List<String> places = new ArrayList<>();
    for (int i = 0; i < text.paragraphs().size(); i++) {
      for (String sentence : SourceText.sentences(text.paragraphs().get(i))) {
        sentences.add(sentence);
        places.add(table.places().get(i));
      }
    }
    assertThat(table.rows()).hasSameSizeAs(sentences);
    for (int i = 0; i < sentences.size(); i++) {
      CoverageTable.Row row = table.rows().get(i);
      assertThat(row.number()).isEqualTo(i + 1);
      assertThat(row.place()).as(sentences.get(i)).isEqualTo(places.get(i));
      assertThat(sentences.get(i)).startsWith(row.firstWords());
    }
  }

  @ParameterizedTest
  @MethodSource("analyses")
  void every_sentence_is_represented_by_elements_of_the_map(Analysis analysis) {
    ArgumentMap map = analysis.map();
    for (CoverageTable.Row row : CoverageTable.of(analysis).rows()) {
      assertThat(row.ids()).as("sentence %d", row.number()).isNotEmpty();
      assertThat(row.ids())
          .as("sentence %d", row.number())
          .allSatisfy(id -> assertThat(map.find(id)).as(id).isPresent());
    }
  }

  @ParameterizedTest
  @MethodSource("analyses")
  void every_claim_cites_each_paragraph_with_a_sentence_that_it_represents(Analysis analysis) {
    CoverageTable table = CoverageTable.of(analysis);
    for (Claim claim : claimsOfTheText(analysis.map())) {
      List<String> cited =
          claim.citations().stream().map(citation -> citation.locator().orElseThrow()).toList();
      List<String> represented =
          table.places().stream()
              .filter(place -> table.idsAt(place).contains(claim.id().value()))
              .toList();
      assertThat(cited).as(claim.id().value()).isNotEmpty().isEqualTo(represented);
    }
  }

  @ParameterizedTest
  @MethodSource("analyses")
  void every_quotation_stands_in_the_paragraph_cited(Analysis analysis) {
    SourceText text = SourceText.of(analysis);
    CoverageTable table = CoverageTable.of(analysis);
    for (Claim claim : analysis.map().claims()) {
      for (Citation citation : claim.citations()) {
        int paragraph = table.places().indexOf(citation.locator().orElseThrow());
        assertThat(paragraph).as("place %s of %s", citation, claim.id()).isNotNegative();
        assertThat(text.paragraphs().get(paragraph))
            .as("quotation of %s", claim.id())
            .contains(citation.quotation().orElseThrow());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("analyses")
  void claims_are_short_whole_sentences_with_no_reasoning_in_them(Analysis analysis) {
    for (Claim claim : analysis.map().claims()) {
      assertThat(claim.text()).as(claim.id().value()).matches("\\p{Lu}.*[^.]\\.");
      assertThat(claim.text().length()).as(claim.id().value()).isBetween(30, 140);
      assertThat(claim.text()).as(claim.id().value()).doesNotContainPattern(REASONING);
    }
  }

  @ParameterizedTest
  @MethodSource("analyses")
  void a_claim_that_the_text_leaves_unsaid_is_an_implicit_premise_and_cites_nothing(
      Analysis analysis) {
    assertThat(implicitClaims(analysis.map()))
        .allSatisfy(claim -> assertThat(claim.citations()).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("analyses")
  void the_map_hangs_together(Analysis analysis) {
    ArgumentMap map = analysis.map();
    assertThat(map.roots()).hasSize(1);
    assertThat(map.topologicalOrder()).isPresent();
    Claim root = map.roots().get(0);
    Set<Element> reached = new HashSet<>(map.grounds(root.id()));
    reached.add(root);
    assertThat(reached).containsAll(map.claims()).containsAll(map.arguments());
  }

  private static List<Claim> claimsOfTheText(ArgumentMap map) {
    List<Claim> implicit = implicitClaims(map);
    return map.claims().stream().filter(claim -> !implicit.contains(claim)).toList();
  }

  private static List<Claim> implicitClaims(ArgumentMap map) {
    return map.claims().stream()
        .filter(
            claim ->
                map.argumentsUsing(claim.id()).stream()
                    .flatMap(argument -> argument.premises().stream())
                    .filter(premise -> premise.claim().equals(claim.id()))
                    .anyMatch(Premise::isImplicit))
        .toList();
  }
}
