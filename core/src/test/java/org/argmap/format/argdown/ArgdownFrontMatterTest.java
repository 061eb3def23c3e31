package org.argmap.format.argdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.argmap.format.ReadResult;
import org.argmap.model.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Front matter between hyphens that stands behind other text. */
class ArgdownFrontMatterTest {
  private static ReadResult read(String text) {
    return ArgdownFormat.standard().read(text);
  }

  private static List<String> codes(ReadResult read) {
    return read.findings().stream().map(Finding::code).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[A]: x\n\n---\ntitle: T\n---\n",
        "[A]: x\n\n---\ntitle: T\nauthor:\n  - B\n\n# c\n---\n\n[C]: z\n",
        "# H\n\n[A]: x\r\n\r\n-----\r\ntitle: T\r\n-----\r\n"
      })
  void front_matter_of_hyphens_behind_other_text_is_read_and_reported(String text) {
    ReadResult read = read(text);

    assertThat(read.map().metadata().title()).hasValue("T");
    assertThat(read.map().claims().get(0).text()).isEqualTo("x");
    assertThat(codes(read))
        .containsExactlyInAnyOrder("argdown.markdown-front-matter", "argdown.late-front-matter");
    assertThat(read.findings().toString()).contains("===");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[A]: x\n\n---\nJust a text\n---\n",
        "[A]: x\n\n---\nnote: a text\nthat goes on\n---\n",
        "(1) p\n---\n(2) q\n",
        "[A]: x\n\n---\ntitle: T\n"
      })
  void other_lines_between_hyphens_are_no_front_matter(String text) {
    assertThat(read(text).map().metadata().title()).isEmpty();
    assertThat(codes(read(text))).doesNotContain("argdown.late-front-matter");
  }

  @Test
  void front_matter_of_hyphens_behind_front_matter_is_left_out_and_reported() {
    ReadResult read = read("===\ntitle: S\n===\n\n[A]: x\n\n---\ntitle: T\n---\n");

    assertThat(read.map().metadata().title()).hasValue("S");
    assertThat(codes(read)).contains("argdown.second-front-matter");
  }
}
