package org.argmap.format.argdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.argmap.format.ReadOptions;
import org.argmap.format.argdown.document.ArgdownDocument;
import org.argmap.format.argdown.document.ArgdownReader;
import org.argmap.format.argdown.syntax.IncludeResolver;
import org.argmap.model.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One document in another. */
final class IncludesTest {
  @TempDir private Path folder;

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve("root").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private ArgdownDocument read(String text, ReadOptions.Builder options) {
    return ArgdownReader.standard()
        .includes(IncludeResolver.inFolder(folder.resolve("root")))
        .read(text, options.document("main.argdown").build());
  }

  private ArgdownDocument read(String text) {
    return read(text, ReadOptions.builder());
  }

  @Test
  void what_is_included_stands_in_its_place_and_places_name_its_file() throws IOException {
    write("parts/a.argdown", "\uFEFF[A]: one\n  - [B] text\n\n@include(b.argdown)\n");
    write("parts/b.argdown", "[B]: two");

    ArgdownDocument document =
        read("[Z]: zero\n\n@include(parts/a.argdown)\n\n[A]\n  + [Z]\n  + [C] more\n");

    assertThat(document.statements())
        .extracting(s -> s.title())
        .containsExactly("Z", "A", "B", "C");
    assertThat(document.relations()).hasSize(3);
    assertThat(document.statement("A").orElseThrow().place().toString())
        .isEqualTo("parts/a.argdown:1:2");
    assertThat(document.statement("B").orElseThrow().place().toString())
        .isEqualTo("parts/b.argdown:1:1");
    assertThat(document.findings())
        .extracting(Finding::toString)
        .satisfiesExactly(
            first -> assertThat(first).startsWith("parts/a.argdown:2:9: error: Text stands after"),
            second -> assertThat(second).startsWith("main.argdown:7:9: error: Text stands after"));
  }

  @Test
  void circles_and_repetitions_are_reported_and_left_out() throws IOException {
    write("main.argdown", "");
    write("a.argdown", "[A]: one\n\n@include(b.argdown)");
    write("b.argdown", "[B]: two\n\n@include(a.argdown)\n\n@include(main.argdown)");

    ArgdownDocument document = read("@include(a.argdown)\n\n@include(./b.argdown)\n\n[C]: three");

    assertThat(document.statements()).extracting(s -> s.title()).containsExactly("A", "B", "C");
    assertThat(document.findings())
        .extracting(finding -> finding.place() + " " + finding.code())
        .containsExactly(
            "b.argdown:3:1 argdown.include-cycle",
            "b.argdown:5:1 argdown.include-cycle",
            "main.argdown:3:1 argdown.included-already");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../secret.argdown",
        "x/../../secret.argdown",
        "link.argdown",
        "none.argdown",
        "."
      })
  void nothing_outside_the_folder_is_read(String path) throws IOException {
    write("x/inside.argdown", "[In]: side");
    Files.writeString(folder.resolve("secret.argdown"), "[Secret]: word");
    Path link = folder.resolve("root/link.argdown");
    try {
      Files.createSymbolicLink(link, folder.resolve("secret.argdown"));
    } catch (IOException | UnsupportedOperationException e) {
      assumeTrue(!path.startsWith("link"), "skipped: no symbolic links here");
    }

    ArgdownDocument document = read("[A]: one\n\n@include(" + path + ")\n\n[B]: two");

    assertThat(document.statements()).extracting(s -> s.title()).containsExactly("A", "B");
    assertThat(document.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo("argdown.not-included");
              assertThat(finding.place().toString()).isEqualTo("main.argdown:3:1");
              assertThat(finding.message()).contains(path);
            });
  }

  @Test
  void an_absolute_path_is_outside() throws IOException {
    Files.writeString(folder.resolve("secret.argdown"), "[Secret]: word");
    Files.createDirectories(folder.resolve("root"));

    ArgdownDocument document = read("@include(" + folder.resolve("secret.argdown") + ")");

    assertThat(document.statements()).isEmpty();
    assertThat(document.findings())
        .extracting(Finding::message)
        .first()
        .asString()
        .contains("outside the folder");
  }

  @Test
  void front_matter_of_what_is_included_and_what_is_too_long_are_left_out() throws IOException {
    write("a.argdown", "===\nmodel: {mode: strict}\n===\n[A]: one\n  + [B]");
    write("long.argdown", "word ".repeat(1000));

    ArgdownDocument document =
        read(
            "@include(a.argdown)\n\n@include(long.argdown)",
            ReadOptions.builder().maxCharacters(900));

    assertThat(document.relations()).extracting(r -> r.type().word()).containsExactly("support");
    assertThat(document.findings())
        .extracting(Finding::code)
        .containsExactly("argdown.front-matter-of-included", "argdown.too-long");
  }

  @Test
  void without_a_resolver_the_words_are_text_and_in_comments_they_are_nothing() {
    ArgdownDocument off =
        ArgdownReader.standard().read("// @include(x)\n\nsee @include(_y_) there");

    assertThat(off.statements())
        .singleElement()
        .satisfies(s -> assertThat(s.text()).isEqualTo("see @include(_y_) there"));
    assertThat(off.findings())
        .extracting(Finding::code)
        .containsExactly("argdown.includes-are-off");
  }
}
