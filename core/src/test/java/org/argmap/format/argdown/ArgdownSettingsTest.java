package org.argmap.format.argdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.argmap.format.ReadResult;
import org.argmap.format.argdown.document.ArgdownDocument;
import org.argmap.format.argdown.document.ArgdownReader;
import org.argmap.format.argdown.json.ArgdownJson;
import org.argmap.model.Element;
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
}
