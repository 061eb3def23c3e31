package org.argmap.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.argmap.docs.MarkdownPage.Kind;
import org.argmap.docs.MarkdownPage.Part;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The code on every page compiles, runs, and does what the page says. */
class DocumentationTest {
  private static final Path PROJECT = Path.of("..");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:\\s]*)(?:#([^)\\s]*))?\\)");

  static Stream<Path> pages() throws IOException {
    try (Stream<Path> docs = Files.walk(PROJECT.resolve("docs"))) {
      return Stream.concat(
          Stream.of(PROJECT.resolve("README.md"), PROJECT.resolve("CONTRIBUTING.md")),
          docs.filter(file -> file.toString().endsWith(".md")).sorted().toList().stream());
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void the_code_compiles_runs_and_does_what_the_page_says(Path file, @TempDir Path temporary)
      throws Exception {
    List<List<Part>> programs = MarkdownPage.read(file).programs();
    for (int number = programs.size() - 1; number >= 0; number--) {
      SnippetProgram program = new SnippetProgram(file, programs.get(number));
      Path classes = Files.createDirectories(temporary.resolve("classes" + number));
      Path folder = Files.createDirectories(temporary.resolve("folder" + number));
      assertThat(program.compile(classes)).isEmpty();
      List<String> printed = program.run(classes, folder);
      List<Part> outputs = program.parts(Kind.OUTPUT);
      for (int i = outputs.size() - 1; i >= 0; i--) {
        assertPrinted(file, outputs.get(i), printed.get(i).stripTrailing());
      }
      for (Part written : program.parts(Kind.FILE)) {
        Path expected = PROJECT.resolve(written.text().get(0));
        Path actual = folder.resolve(expected.getFileName().toString());
        GoldenFiles.assertSame(expected, Files.readString(actual));
      }
    }
  }

  /** Outputs are checked from the last to the first, so that a new one moves no other. */
  private static void assertPrinted(Path file, Part output, String printed) throws IOException {
    if (GoldenFiles.UPDATE) {
      List<String> lines = new ArrayList<>(Files.readAllLines(file));
      List<String> old = lines.subList(output.line() - 1, output.line() - 1 + output.text().size());
      old.clear();
      old.addAll(printed.lines().toList());
      Files.writeString(file, String.join("\n", lines) + "\n");
    } else {
      assertThat(printed)
          .as("what is printed before %s:%d", file, output.line())
          .isEqualTo(String.join("\n", output.text()).stripTrailing());
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void every_link_within_the_project_leads_somewhere(Path file) throws IOException {
    Matcher link = LINK.matcher(Files.readString(file));
    while (link.find()) {
      Path target = link.group(1).isEmpty() ? file : file.resolveSibling(link.group(1)).normalize();
      assertThat(target).as(link.group()).exists();
      if (link.group(2) != null) {
        assertThat(anchors(target)).as(link.group()).contains(link.group(2));
      }
    }
  }

  /** The names of the headings, as readers of Markdown make them. */
  private static List<String> anchors(Path page) throws IOException {
    return Files.readAllLines(page).stream()
        .filter(line -> line.startsWith("#"))
        .map(line -> line.replaceFirst("^#+ ", "").toLowerCase(Locale.ROOT))
        .map(heading -> heading.replaceAll("[^\\p{L}\\d -]", "").replace(' ', '-'))
        .toList();
  }
}
