package org.argmap.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.argmap.model.Claim;
import org.argmap.model.ClaimId;
import org.argmap.model.Edit;
import org.argmap.model.Finding;
import org.argmap.model.SourcePlace;
import org.argmap.validate.Report;
import org.junit.jupiter.api.Test;

class TextReporterTest {
  private static final SourceTexts SOURCES = SourceTexts.of(Samples.DOCUMENT, Samples.YAML);
  private static final TextReporter REPORTER = TextReporter.builder().sources(SOURCES).build();

  private static Report at(SourcePlace place) {
    return Samples.of(Finding.note("house.rule", "Look here.").place(place).build());
  }

  private static String rendered(SourcePlace place, String text) {
    return TextReporter.builder().sources(SourceTexts.of(text)).build().render(at(place));
  }

  @Test
  void a_report_is_rendered_as_the_golden_text() throws IOException {
    Golden.check("full.txt", REPORTER.render(Samples.full()));
  }

  @Test
  void without_source_texts_the_place_alone_is_shown() throws IOException {
    Golden.check("without-sources.txt", TextReporter.standard().render(Samples.full()));
  }

  @Test
  void colour_is_used_only_when_asked_for() throws IOException {
    String coloured =
        TextReporter.builder().sources(SOURCES).colour(true).build().render(Samples.full());

    assertThat(REPORTER.render(Samples.full())).doesNotContain("\u001B");
    Golden.check("full-colour.txt", coloured);
    assertThat(coloured.replaceAll("\u001B\\[[0-9;]*m", ""))
        .isEqualTo(REPORTER.render(Samples.full()));
  }

  @Test
  void suppressed_findings_can_be_left_out_but_are_counted() {
    TextReporter brief = TextReporter.builder().suppressed(false).build();

    assertThat(brief.render(Samples.full()))
        .doesNotContain("Common knowledge")
        .endsWith("\n1 error, 1 warning, 2 notes, 1 suppressed\n");
  }

  @Test
  void a_clean_report_says_so() {
    assertThat(REPORTER.render(Samples.clean())).isEqualTo("No findings\n");
  }

  @Test
  void several_findings_are_counted_in_the_plural() {
    assertThat(REPORTER.render(Samples.of(Samples.cycle(), Samples.cycle())))
        .endsWith("2 errors\n");
  }

  @Test
  void a_text_without_a_name_is_shown_too() {
    assertThat(rendered(SourcePlace.at(2, 3), "one\ntwo\n"))
        .isEqualTo(
            """
            note: Look here. [house.rule]
             --> 2:3
              |
            2 | two
              |   ^

            1 note
            """);
  }

  @Test
  void lines_end_as_editors_say() {
    assertThat(rendered(SourcePlace.at(4, 1), "a\r\nb\rc\nHERE\r\n")).contains("4 | HERE\n");
    assertThat(rendered(SourcePlace.at(3, 1), "a\r\r\nHERE")).contains("3 | HERE\n");
  }

  @Test
  void numbers_of_lines_are_aligned() {
    String text =
        IntStream.rangeClosed(1, 20).mapToObj(i -> "line " + i).collect(Collectors.joining("\n"));

    assertThat(rendered(SourcePlace.at(9, 1).to(10, 4), text))
        .contains("  --> 9:1\n   |\n 9 | line 9\n   | ^^^^^^\n10 | line 10\n   | ^^^^\n");
  }

  @Test
  void the_middle_of_a_long_region_is_left_out() {
    String text =
        IntStream.rangeClosed(1, 20).mapToObj(i -> "  line " + i).collect(Collectors.joining("\n"));

    assertThat(rendered(SourcePlace.at(2, 3).to(12, 6), text))
        .contains("line 2", "line 3", "line 4", "...", "line 12")
        .doesNotContain("line 5", "line 11", "line 13")
        .contains("   |   ^^^^\n");
  }

  @Test
  void a_place_that_the_text_does_not_have_is_shown_without_source() {
    assertThat(rendered(SourcePlace.at(9, 9), "short")).doesNotContain("|").contains("--> 9:9");
    assertThat(rendered(SourcePlace.at(1, 2).to(9, 9), "short")).contains("1 | short\n  |  ^^^^\n");
    assertThat(rendered(SourcePlace.at(1, 1), "")).contains("1 |\n  | ^\n");
  }

  @Test
  void a_document_without_a_line_names_the_elements_too() {
    Finding finding =
        Finding.note("house.rule", "Look here.")
            .element(ClaimId.of("a"))
            .place(SourcePlace.in("x.json"))
            .build();

    assertThat(REPORTER.render(Samples.of(finding)))
        .contains(" --> x.json\n  = about: the claim \"a\"\n");
  }

  @Test
  void many_elements_are_cut() {
    Finding.Builder finding = Finding.note("house.rule", "Look here.");
    for (int i = 0; i < 100; i++) {
      finding.element(ClaimId.of("c" + i));
    }

    assertThat(REPORTER.render(Samples.of(finding.build())))
        .contains("the claim \"c7\" and 92 more\n")
        .doesNotContain("c8");
  }

  @Test
  void nothing_hidden_reaches_the_terminal() {
    Finding finding =
        Finding.error("house.rule", "Says \u001B[2J\u0007 \u202E.\nAnd more.")
            .hint("Do\u001B]0;title\u0007 it.\r\nThen stop.")
            .place(SourcePlace.at(1, 1).inDocument("evil\u001B[31m.yaml"))
            .build();
    Report report = new Report(List.of(finding), List.of(Samples.accepted()));

    String text =
        TextReporter.builder()
            .sources(SourceTexts.of("evil\u001B[31m.yaml", "a\u001B[2Jb"))
            .build()
            .render(report);

    assertThat(text.chars().filter(c -> c < ' ' && c != '\n')).isEmpty();
    assertThat(text)
        .doesNotContain("\u202E")
        .contains("error: Says ␛[2J␇ <U+202E>.\n  And more. [house.rule]\n")
        .contains("= hint: Do␛]0;title␇ it.\n          Then stop.\n")
        .contains("--> evil␛[31m.yaml:1:1\n");
  }

  @Test
  void every_kind_of_fix_is_told_in_a_sentence() {
    ClaimId a = ClaimId.of("a");
    ClaimId b = ClaimId.of("b");
    Claim claim = Claim.builder(a, "A.").build();

    assertThat(FixDescription.sentence(Edit.merge(a, b)))
        .isEqualTo("Merge the claim \"b\" into the claim \"a\".");
    assertThat(FixDescription.sentence(Edit.rename(a, "z")))
        .isEqualTo("Rename the claim \"a\" to \"z\".");
    assertThat(FixDescription.sentence(Edit.replace(claim))).isEqualTo("Change the claim \"a\".");
    assertThat(FixDescription.sentence(Edit.add(claim))).isEqualTo("Add the claim \"a\".");
    assertThat(FixDescription.sentence(Edit.remove(b, a, ClaimId.of("c"))))
        .isEqualTo("Remove the claim \"a\", the claim \"b\" and the claim \"c\".");
  }

  @Test
  void a_text_is_asked_for_once() {
    AtomicInteger asked = new AtomicInteger();
    SourceTexts counting =
        name -> {
          asked.incrementAndGet();
          return Optional.of(Samples.YAML);
        };

    TextReporter.builder().sources(counting).build().render(Samples.full());

    assertThat(asked).hasValue(1);
  }

  @Test
  void appending_gives_the_same_characters() throws IOException {
    StringBuilder out = new StringBuilder("before\n");

    REPORTER.render(Samples.full(), out);

    assertThat(out).hasToString("before\n" + REPORTER.render(Samples.full()));
  }

  @Test
  void what_the_target_throws_is_passed_on() {
    assertThatIOException()
        .isThrownBy(() -> REPORTER.render(Samples.full(), new FullDisk()))
        .withMessage("full");
  }

  @Test
  void misuse_is_refused() {
    assertThatNullPointerException().isThrownBy(() -> REPORTER.render(null));
    assertThatNullPointerException().isThrownBy(() -> REPORTER.render(Samples.clean(), null));
    assertThatNullPointerException().isThrownBy(() -> TextReporter.builder().sources(null));
    assertThatNullPointerException().isThrownBy(() -> SourceTexts.of((String) null));
    assertThatNullPointerException().isThrownBy(() -> SourceTexts.of((Map<String, String>) null));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TextReporter.builder().maxWidth(3))
        .withMessage("A source line needs 20 columns or more, not 3.");
  }

  /** Takes nothing. */
  static final class FullDisk implements Appendable {
    @Override
    public Appendable append(CharSequence text) throws IOException {
      throw new IOException("full");
    }

    @Override
    public Appendable append(CharSequence text, int start, int end) throws IOException {
      throw new IOException("full");
    }

    @Override
    public Appendable append(char c) throws IOException {
      throw new IOException("full");
    }
  }
}
