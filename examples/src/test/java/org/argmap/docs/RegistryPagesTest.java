package org.argmap.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.argmap.render.Diagrams;
import org.argmap.render.diagram.DiagramRenderer;
import org.argmap.render.diagram.DiagramStyle;
import org.argmap.render.diagram.TextDiagramRenderer;
import org.argmap.render.diagram.style.DiagramStyles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each renderer and each style has its page, its row in the index of the pages and its golden file,
 * and each page is of one that is registered.
 */
class RegistryPagesTest {
  private static final Path PROJECT = Path.of("..");
  private static final Path GOLDEN =
      PROJECT.resolve("render/diagrams/src/test/resources/org/argmap/render/golden");
  private static final Path STYLE_GOLDEN =
      Path.of("src/test/resources/org/argmap/examples/golden/specimens");

  /** A registry, and the folder of its pages. */
  private record Kind(String folder, List<String> names, String registry) {
    Path pages() {
      return PROJECT.resolve("docs").resolve(folder);
    }
  }

  static List<Kind> kinds() {
    return List.of(
        new Kind(
            "outputs", Diagrams.all().stream().map(DiagramRenderer::name).toList(), "Diagrams"),
        new Kind(
            "styles",
            DiagramStyles.all().stream().map(DiagramStyle::name).toList(),
            "DiagramStyles"));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void each_has_a_page_and_each_page_is_of_one(Kind kind) throws IOException {
    try (Stream<Path> files = Files.list(kind.pages())) {
      List<String> pages =
          files.map(file -> file.getFileName().toString()).filter(n -> !isIndex(n)).toList();
      assertThat(pages)
          .as("the pages in docs/%s and the list in %s", kind.folder(), kind.registry())
          .containsExactlyInAnyOrderElementsOf(
              kind.names().stream().map(name -> name + ".md").toList());
    }
  }

  private static boolean isIndex(String fileName) {
    return fileName.equals("README.md");
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void each_page_has_its_name_as_heading_and_a_row_in_the_index(Kind kind) throws IOException {
    String index = Files.readString(kind.pages().resolve("README.md"));
    for (String name : kind.names()) {
      assertThat(Files.readString(kind.pages().resolve(name + ".md")))
          .as("the heading of docs/%s/%s.md", kind.folder(), name)
          .matches("(?s)# The \\w+ `" + name + "`\n.*");
      assertThat(index)
          .as("a row for %s in docs/%s/README.md", name, kind.folder())
          .contains("](" + name + ".md) |");
    }
  }

  /**
   * PNG and PDF hold what a library compresses, so that no release of it would leave them equal.
   */
  @ParameterizedTest
  @MethodSource("textOutputs")
  void each_output_that_is_text_has_a_golden_file(TextDiagramRenderer renderer) throws IOException {
    try (Stream<Path> files = Files.list(GOLDEN)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .as("golden files in %s", GOLDEN)
          .anyMatch(
              name -> name.startsWith("sharing.") && name.endsWith("." + renderer.fileExtension()));
    }
  }

  static Stream<DiagramRenderer> textOutputs() {
    return Diagrams.all().stream().filter(TextDiagramRenderer.class::isInstance);
  }

  @ParameterizedTest
  @MethodSource("org.argmap.render.diagram.style.DiagramStyles#all")
  void each_style_has_a_golden_picture(DiagramStyle style) {
    assertThat(STYLE_GOLDEN.resolve("style-" + style.name() + "-default.svg")).exists();
  }
}
