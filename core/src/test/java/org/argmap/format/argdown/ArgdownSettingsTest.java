package org.argmap.format.argdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.argmap.format.ReadResult;
import org.argmap.format.argdown.document.ArgdownArgument;
import org.argmap.format.argdown.document.ArgdownDocument;
import org.argmap.format.argdown.document.ArgdownReader;
import org.argmap.format.argdown.json.ArgdownJson;
import org.argmap.model.Claim;
import org.argmap.model.Element;
import org.argmap.model.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Settings in the front matter that change which elements a document has. */
class ArgdownSettingsTest {
  private static ReadResult read(String text) {
    return ArgdownFormat.standard().read(text);
  }

  private static List<String> ids(List<? extends Element> elements) {
    return elements.stream().map(element -> element.id().value()).toList();
  }

  // group.regroup

  private static String regrouped(String regroup) {
    return "===\ngroup:\n  regroup: "
        + regroup
        + "\n===\n\n# One\n\n[A]: x\n\n# Two\n\n## Three\n\n[B]: y // of B\n  - [C]: z\n";
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "[1, two, true, [x]]"})
  void a_regrouping_without_groups_leaves_no_sections(String regroup) {
    ReadResult read = read(regrouped(regroup));
    ArgdownDocument document = ArgdownReader.standard().read(regrouped(regroup));

    assertThat(read.map().sections()).isEmpty();
    assertThat(ids(read.map().claims())).containsExactly("a", "b", "c");
    assertThat(document.isRegrouped()).isTrue();
    assertThat(document.sections()).isEmpty();
    assertThat(ArgdownJson.write(document)).doesNotContain("\"heading\": \"One\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[{title: G, statements: [B]}] | section-g",
        "[{title: G, children: [{title: H, statements: [B]}]}, {title: I}, {title: J}, {title: K}]"
            + " | section-h"
      })
  void groups_take_the_place_of_headings_be_they_fewer_or_more(String regroup, String ofB) {
    ReadResult read = read(regrouped(regroup));

    assertThat(read.map().sections())
        .filteredOn(section -> section.id().value().equals(ofB))
        .singleElement()
        .satisfies(section -> assertThat(section.members()).hasToString("[b]"));
    assertThat(ids(read.map().sections())).doesNotContain("section-one", "section-two");
    assertThat(read.findings()).isEmpty();
  }

  @Test
  void headings_are_the_sections_without_a_regrouping() {
    ArgdownDocument document = ArgdownReader.standard().read("# One\n\n[A]: x\n");

    assertThat(document.isRegrouped()).isFalse();
    assertThat(document.sections()).hasSize(1);
  }

  // model.explodeArguments

  private static final String EXPLODED = "===\nmodel: {explodeArguments: true}\n===\n\n";
  private static final String STEPS = "\n\n(1) p\n-- R --\n(2) q\n-- S --\n(3) r\n\n";

  private static List<String> argumentTitles(String text) {
    return ArgdownReader.standard().read(text).arguments().stream()
        .map(ArgdownArgument::title)
        .toList();
  }

  @Test
  void steps_are_numbered_behind_the_title_of_the_whole() {
    assertThat(argumentTitles(EXPLODED + "<T>: gist" + STEPS)).containsExactly("T - 1", "T - 2");
  }

  @Test
  void a_step_leaves_a_sketch_its_title() {
    String text = EXPLODED + "<T - 1>: sketch\n  + [C]: c\n\n<T>" + STEPS;
    ReadResult read = read(text);

    assertThat(argumentTitles(text)).containsExactly("T - 1", "T - 2", "T - 3");
    assertThat(read.map().arguments())
        .extracting(argument -> argument.scheme().orElse(""))
        .contains("R", "S");
    assertThat(read.map().claims()).extracting(Claim::text).contains("sketch", "c", "p", "q", "r");
  }

  @Test
  void a_step_leaves_a_reconstruction_its_title() {
    String text = EXPLODED + "<T - 2>\n\n(1) a\n-- Z --\n(2) b\n\n<T>" + STEPS;
    ReadResult read = read(text);

    assertThat(argumentTitles(text)).containsExactly("T - 2", "T - 1", "T - 3");
    assertThat(read.map().arguments())
        .extracting(argument -> argument.scheme().orElse(""))
        .contains("R", "S", "Z");
  }

  @Test
  void a_step_leaves_an_argument_that_is_written_below_its_title() {
    String text = EXPLODED + "<T>" + STEPS + "<T - 2>: sketch\n  - <T>\n";
    ArgdownDocument document = ArgdownReader.standard().read(text);

    assertThat(argumentTitles(text)).containsExactly("T - 1", "T - 3", "T - 2");
    assertThat(document.argument("T - 2").orElseThrow().isReconstructed()).isFalse();
    assertThat(read(text).map().claims()).extracting(Claim::text).contains("sketch");
  }

  @Test
  void an_exploded_step_leaves_the_steps_of_another_argument_their_titles() {
    String text = EXPLODED + "<T - 1>" + STEPS + "<T>" + STEPS + "<T - 1 - 1>: sketch\n";

    assertThat(argumentTitles(text))
        .doesNotHaveDuplicates()
        .containsExactly("T - 1 - 2", "T - 1 - 3", "T - 2", "T - 3", "T - 1 - 1");
  }

  private static String manySteps(String title, int steps) {
    StringBuilder text = new StringBuilder("<").append(title).append(">: gist\n\n(1) p\n");
    for (int i = 2; i <= steps + 1; i++) {
      text.append("----\n(").append(i).append(") c").append(i).append('\n');
    }
    return text.append('\n').toString();
  }

  @Test
  void an_argument_whose_steps_would_repeat_too_much_stays_whole() {
    String large = "T".repeat(2_000);
    String text = EXPLODED + manySteps("S", 3) + manySteps(large, 6_000);
    ArgdownDocument document = ArgdownReader.standard().read(text);

    assertThat(document.arguments()).extracting(ArgdownArgument::title).startsWith("S - 1");
    assertThat(document.arguments().size()).isEqualTo(4);
    assertThat(document.argument(large).orElseThrow().inferences()).hasSize(6_000);
    assertThat(document.findings())
        .extracting(Finding::code)
        .containsExactly("argdown.large-explosion");
    assertThat(document.findings().get(0).message()).contains("6000 steps").hasSizeLessThan(400);
  }

  @Test
  void many_occurrences_count_as_often_as_there_are_steps() {
    String text = EXPLODED + manySteps("T", 3_000) + "<T>: again and again\n\n".repeat(3_000);

    assertThat(ArgdownReader.standard().read(text).arguments().size()).isEqualTo(1);
    assertThat(read(text).findings()).extracting(Finding::code).contains("argdown.large-explosion");
  }

  @Test
  void arguments_are_taken_apart_only_as_long_as_there_is_room_for_all_of_them() {
    StringBuilder text = new StringBuilder(EXPLODED);
    for (int i = 0; i < 5; i++) {
      text.append(manySteps(i + "T".repeat(2_000), 600));
    }
    ArgdownDocument document = ArgdownReader.standard().read(text.toString());

    assertThat(document.arguments().size()).isEqualTo(4 * 600 + 1);
    assertThat(document.findings())
        .extracting(Finding::code)
        .containsExactly("argdown.large-explosion");
  }
}
