package org.argmap.format.argdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.argmap.format.MapAssembler;
import org.argmap.format.ReadResult;
import org.argmap.model.Argument;
import org.argmap.model.ArgumentId;
import org.argmap.model.ArgumentMap;
import org.argmap.model.AttributeValue;
import org.argmap.model.Bearing;
import org.argmap.model.Claim;
import org.argmap.model.ClaimId;
import org.argmap.model.Contradiction;
import org.argmap.model.Contrariety;
import org.argmap.model.Element;
import org.argmap.model.Finding;
import org.argmap.model.Premise;
import org.argmap.model.Reconstruction;
import org.argmap.model.Section;
import org.argmap.model.SourcePlace;
import org.junit.jupiter.api.Test;

/** How a text becomes a map, row by row of the table in {@code docs/formats/argdown.md}. */
class ArgdownMappingTest {
  private static ArgumentMap map(String... lines) {
    return read(lines).map();
  }

  private static ReadResult read(String... lines) {
    return ArgdownFormat.standard().read(String.join("\n", lines) + "\n");
  }

  @Test
  void a_statement_is_a_claim_with_title_text_tags_data_and_place() {
    Claim claim =
        map("[Free Speech]: Speech is free. #core #(two words) {isInMap: false}").claims().get(0);
    assertThat(claim.id()).isEqualTo(ClaimId.of("free-speech"));
    assertThat(claim.title()).contains("Free Speech");
    assertThat(claim.text()).isEqualTo("Speech is free.");
    assertThat(claim.tags()).containsExactly("core", "two words");
    assertThat(claim.attributes().get("isInMap")).contains(AttributeValue.of(false));
    assertThat(claim.place().line()).isEqualTo(1);
  }

  @Test
  void what_is_inserted_changes_no_other_id() {
    ArgumentMap before =
        map("[A]: a", "  + It rains.", "", "<B>", "", "(1) [C]: c", "----", "(2) [A]");
    ArgumentMap after =
        map(
            "[Z]: z",
            "  - [A]",
            "",
            "[A]: a",
            "  - [Y]: y",
            "  + It rains.",
            "",
            "<B>",
            "",
            "(1) [C]: c",
            "----",
            "(2) [A]");
    assertThat(after.elements().stream().map(Element::id).toList())
        .containsAll(before.elements().stream().map(Element::id).toList());
  }

  @Test
  void a_relation_is_an_argument_with_one_premise() {
    ArgumentMap map = map("[A]: a", "  + [B]: b", "  - [C]: c", "  +> [D]: d");
    assertThat(map.arguments())
        .extracting(a -> a.id().value())
        .containsExactly("b-for-a", "c-against-a", "a-for-d");
    Argument against = map.argument("c-against-a");
    assertThat(against.isOpposing()).isTrue();
    assertThat(against.premises()).containsExactly(Premise.of(ClaimId.of("c")));
    assertThat(against.place()).isNotEqualTo(SourcePlace.NONE);
  }

  @Test
  void a_contradiction_is_one_and_in_strict_mode_an_attack_is_a_contrariety() {
    assertThat(map("[A]: a", "  >< [B]: b").relations())
        .singleElement()
        .isInstanceOf(Contradiction.class);
    ArgumentMap strict =
        map("===", "model:", "  mode: strict", "===", "", "[A]: a", "  - [B]: b", "  + [C]: c");
    assertThat(strict.relations()).singleElement().isInstanceOf(Contrariety.class);
    assertThat(strict.arguments()).singleElement().matches(Argument::isSupporting);
    ArgumentMap loose =
        ArgdownFormat.standard()
            .mode(ArgdownFormat.Mode.LOOSE)
            .read("===\nmodel:\n  mode: strict\n===\n\n[A]: a\n  - [B]: b\n")
            .map();
    assertThat(loose.relations()).isEmpty();
  }

  @Test
  void each_step_of_a_structure_is_an_argument_and_they_form_a_reconstruction() {
    ArgumentMap map =
        map(
            "<My case>: The gist. #t {color: red}",
            "",
            "(1) [A]: a",
            "(2) [B]: b",
            "-- Modus ponens --",
            "(3) [C]: c",
            "(4) [D]: d",
            "-- {uses: [4, 1]} --",
            "(5) [E]: e");
    Reconstruction whole = map.reconstructions().get(0);
    assertThat(whole.title()).isEqualTo("My case");
    assertThat(whole.gist()).contains("The gist.");
    assertThat(whole.tags()).containsExactly("t");
    assertThat(whole.attributes().text("color")).contains("red");
    assertThat(whole.steps())
        .extracting(ArgumentId::value)
        .containsExactly("a+b-for-c", "d+a-for-e");
    Argument first = map.argument("a+b-for-c");
    assertThat(first.title()).contains("My case");
    assertThat(first.gist()).contains("The gist.");
    assertThat(first.scheme()).contains("Modus ponens");
  }

  @Test
  void without_uses_a_step_starts_from_the_conclusion_before_it() {
    ArgumentMap map = map("(1) [A]: a", "----", "(2) [B]: b", "(3) [C]: c", "----", "(4) [D]: d");
    assertThat(map.arguments().get(1).premises())
        .extracting(p -> p.claim().value())
        .containsExactly("b", "c");
    assertThat(map.reconstructions()).hasSize(1);
  }

  @Test
  void a_sketch_is_a_marked_claim_and_an_argument_for_each_relation_from_it() {
    ArgumentMap map = map("<S>: The gist.", "  +> [A]: a", "  -> [B]: b", "  - [C]: c");
    Claim gist = map.claim("s");
    assertThat(gist.text()).isEqualTo("The gist.");
    assertThat(gist.attributes().get(ArgdownFormat.SKETCH)).contains(AttributeValue.of(true));
    assertThat(map.argumentsUsing(gist.id()))
        .extracting(a -> a.target().value())
        .containsExactly("a", "b");
    assertThat(map.argumentsAgainst(gist.id())).hasSize(1);
  }

  @Test
  void a_relation_to_a_structure_bears_on_the_whole_and_an_undercut_on_the_step() {
    ArgumentMap map =
        map("<R>", "", "(1) [A]: a", "----", "(2) [B]: b", "", "<R>", "  - [X]: x", "  _ [Y]: y");
    ArgumentId step = ArgumentId.of("a-for-b");
    assertThat(map.argumentsTargeting(step))
        .extracting(Argument::bearing)
        .containsExactly(Bearing.WHOLE, Bearing.STEP);
  }

  @Test
  void an_undercut_of_a_sketch_targets_each_argument_from_it() {
    ArgumentMap map = map("<S>: s", "  +> [A]: a", "  -> [B]: b", "  _ <U>: u", "    _ [V]: v");
    assertThat(map.argumentsUsing(ClaimId.of("u")))
        .extracting(a -> a.target().value())
        .containsExactly("s-for-a", "s-against-b");
    assertThat(map.argumentsUsing(ClaimId.of("v"))).hasSize(2);
  }

  @Test
  void an_undercut_of_what_argues_for_nothing_opposes_its_gist_and_is_marked() {
    ReadResult read = read("<S>: s", "  _ [U]: u");
    Argument undercut = read.map().arguments().get(0);
    assertThat(undercut.target()).isEqualTo(ClaimId.of("s"));
    assertThat(undercut.attributes().get(ArgdownFormat.UNDERCUT)).contains(AttributeValue.of(true));
    assertThat(read.findings()).extracting(Finding::code).contains("argdown.undercut-of-claim");
  }

  @Test
  void undercuts_of_each_other_in_a_circle_are_read() {
    ArgumentMap map = map("<S>: s", "  _> <T>: t", "", "<T>", "  _> <S>");
    assertThat(map.arguments()).hasSize(2);
  }

  @Test
  void a_title_without_a_text_is_a_blank_claim_with_a_finding() {
    ReadResult read = read("[A]", "  + [B]: b");
    assertThat(read.map().claim("a").text()).isEmpty();
    assertThat(read.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo("argdown.no-text");
              assertThat(finding.place().line()).isEqualTo(1);
            });
  }

  @Test
  void a_step_without_premises_gets_a_blank_one() {
    ReadResult read = read("(1) [A]: a", "-- {uses: []} --", "(2) [B]: b");
    Argument step = read.map().arguments().get(0);
    assertThat(step.premises()).singleElement().matches(Premise::isImplicit);
    assertThat(read.map().claim(step.premises().get(0).claim()).attributes().names())
        .contains(MapAssembler.PLACEHOLDER);
    assertThat(read.findings()).extracting(Finding::code).contains("argdown.no-premise");
  }

  @Test
  void headings_are_sections_and_what_stands_below_is_in_them() {
    ArgumentMap map =
        map(
            "# One #tag {isGroup: true}",
            "",
            "[A]: a",
            "  + [B]: b",
            "",
            "## Two",
            "",
            "[C]: c {isInGroup: false}",
            "",
            "[D]: d");
    Section one = map.sections().get(0);
    assertThat(one.title()).isEqualTo("One");
    assertThat(one.tags()).containsExactly("tag");
    assertThat(one.members())
        .extracting(id -> id.value())
        .containsExactly("a", "b", "b-for-a", "section-two");
    assertThat(map.sections().get(1).members()).extracting(id -> id.value()).containsExactly("d");
  }

  @Test
  void front_matter_is_metadata_and_the_rest_is_kept() {
    ArgumentMap map =
        map(
            "===",
            "title: T",
            "author:",
            "  - A",
            "  - B",
            "abstract: About.",
            "date: 2024-05-01",
            "lang: de",
            "color: red",
            "===",
            "",
            "[A]: a");
    assertThat(map.metadata().title()).contains("T");
    assertThat(map.metadata().authors()).containsExactly("A", "B");
    assertThat(map.metadata().description()).contains("About.");
    assertThat(map.metadata().date()).map(Object::toString).contains("2024-05-01");
    assertThat(map.metadata().language()).contains("de");
    assertThat(map.metadata().annotations().attributes().text("color")).contains("red");
  }

  @Test
  void a_date_of_another_form_is_kept_with_a_finding() {
    ReadResult read = read("===", "date: 27/10/2018", "===", "", "[A]: a");
    assertThat(read.map().metadata().date()).isEmpty();
    assertThat(read.map().metadata().annotations().attributes().names()).contains("date");
    assertThat(read.findings()).extracting(Finding::code).contains("argdown.date");
  }

  @Test
  void emphasis_and_links_are_kept_for_the_writer() {
    ArgumentMap map = map("[A]: A **bold** word and a [link](http://x.org). #t");
    assertThat(map.claim("a").text()).isEqualTo("A bold word and a link.");
    assertThat(ArgdownFormat.standard().write(map).text())
        .contains("[A]: A **bold** word and a [link](http://x.org). #t");
  }

  @Test
  void another_text_for_one_title_is_a_finding() {
    assertThat(read("[A]: one", "", "[A]: two").findings())
        .extracting(Finding::code)
        .containsExactly("argdown.other-text");
  }

  @Test
  void data_of_the_model_are_folded_back_and_mistakes_in_them_are_findings() {
    ReadResult read =
        read("[A]: a {argmap: {standing: assumed, weight: 0.5, standng: x, likelihood: often}}");
    Claim claim = read.map().claim("a");
    assertThat(claim.standing().word()).isEqualTo("assumed");
    assertThat(claim.weight()).hasValue(0.5);
    assertThat(read.findings())
        .extracting(Finding::code)
        .containsExactlyInAnyOrder("json.unknown-field", "json.wrong-type");
    assertThat(read.findings()).allSatisfy(f -> assertThat(f.place().line()).isEqualTo(1));
  }
}
