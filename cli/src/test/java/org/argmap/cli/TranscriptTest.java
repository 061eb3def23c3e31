package org.argmap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What people see: transcripts as files, and those on the pages of the documentation. {@code
 * -Dargmap.updateGolden=true} writes them anew, to be read.
 */
class TranscriptTest {
  private static final Path BASE = Path.of(System.getProperty("basedir", "."));
  private static final Path FOLDER = BASE.resolve("src/test/resources/org/argmap/cli/transcripts");
  private static final Path PROJECT = BASE.resolve("..");
  private static final String BEGIN = "```console";
  private static final String END = "```";

  @TempDir Path temporary;

  static Stream<Path> transcripts() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList().stream();
    }
  }

  static Stream<Path> pages() throws IOException {
    try (Stream<Path> docs = Files.walk(PROJECT.resolve("docs"))) {
      List<Path> pages = new ArrayList<>(List.of(PROJECT.resolve("README.md")));
      docs.filter(file -> file.toString().endsWith(".md")).sorted().forEach(pages::add);
      return pages.stream().filter(TranscriptTest::hasTranscript).toList().stream();
    }
  }

  private static boolean hasTranscript(Path page) {
    try {
      return Files.readAllLines(page).contains(BEGIN);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("transcripts")
  void the_program_says_what_the_transcript_says(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    check(file, lines, new Transcript(temporary).played(lines));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void the_program_says_what_the_page_says(Path page) throws IOException {
    Transcript transcript = new Transcript(temporary);
    List<String> lines = Files.readAllLines(page);
    List<String> played = new ArrayList<>();
    int i = 0;
    while (i < lines.size()) {
      played.add(lines.get(i));
      if (lines.get(i++).equals(BEGIN)) {
        List<String> block = new ArrayList<>();
        while (!lines.get(i).equals(END)) {
          block.add(lines.get(i++));
        }
        played.addAll(transcript.played(block));
      }
    }
    check(page, lines, played);
  }

  private static void check(Path file, List<String> lines, List<String> played) throws IOException {
    if (Boolean.getBoolean("argmap.updateGolden")) {
      Files.writeString(file, String.join("\n", played) + "\n");
      return;
    }
    assertThat(String.join("\n", played)).as(file.toString()).isEqualTo(String.join("\n", lines));
  }
}
