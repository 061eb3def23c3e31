package org.argmap.format.argdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.argmap.format.ReadOptions;
import org.argmap.format.ReadResult;
import org.argmap.model.ArgumentMap;
import org.argmap.model.Finding;
import org.argmap.model.Severity;
import org.argmap.testing.RandomMaps;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Texts that Argmap writes: of the examples, of random maps and, where they are, of documents that
 * others wrote. With the system property {@code argmap.argdownTexts} they are left in a folder, so
 * that the reference implementation can read them.
 */
class ArgdownTextsTest {
  private static final Path EXAMPLES = Path.of("../examples/analyses");
  private static final Path CORPORA = Path.of("../../shared/corpora/argdown");

  private record Text(String name, String text, Set<String> known) {}

  /** Settings by which the reference makes several arguments of one; these cannot be told twice. */
  private static boolean isExploded(String text) {
    return text.contains("explodeArguments");
  }

  @Test
  void everything_that_is_written_is_read_without_a_new_finding() throws IOException {
    List<Text> texts = new ArrayList<>();
    ofExamples(texts);
    ofRandomMaps(texts);
    ofCorpora(texts);
    String folder = System.getProperty("argmap.argdownTexts", "");
    for (Text text : texts) {
      List<Finding> findings = ArgdownFormat.standard().read(text.text()).findings();
      assertThat(findings)
          .as(() -> text.name() + "\n" + text.text())
          .allMatch(
              finding ->
                  finding.severity() == Severity.NOTE || text.known().contains(finding.code()));
      if (!folder.isEmpty()) {
        Files.createDirectories(Path.of(folder));
        Files.writeString(Path.of(folder, text.name() + ".argdown"), text.text());
      }
    }
    assertThat(texts).hasSizeGreaterThan(30);
  }

  private static void ofExamples(List<Text> texts) throws IOException {
    try (Stream<Path> files = Files.list(EXAMPLES)) {
      for (Path file :
          files.filter(path -> path.toString().endsWith(".argdown")).sorted().toList()) {
        add("example-" + texts.size(), Files.readString(file), texts);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void ofRandomMaps(List<Text> texts) {
    for (long seed = 3_000; seed < 3_040; seed++) {
      ArgumentMap map = RandomMaps.map(seed, 12);
      texts.add(new Text("random-" + seed, ArgdownFormat.standard().write(map).text(), Set.of()));
    }
  }

  private static void ofCorpora(List<Text> texts) throws IOException {
    JsonMapper json = JsonMapper.builder().build();
    for (String set : List.of("documents", "tests", "snippets", "probes")) {
      Path path = CORPORA.resolve(set + ".jsonl");
      List<String> lines = Files.exists(path) ? Files.readAllLines(path) : List.of();
      for (int i = 0; i < lines.size(); i++) {
        JsonNode node = json.readTree(lines.get(i));
        String input = node.get("input").asString();
        if (node.get("clean").asBoolean() && !isExploded(input)) {
          add(set + "-" + i, input, texts);
        }
      }
    }
  }

  private static void add(String name, String input, List<Text> texts) {
    ReadResult read = ArgdownFormat.standard().read(input, ReadOptions.defaults());
    String written = ArgdownFormat.standard().write(read.map()).text();
    if (!written.isBlank() && !read.map().claims().isEmpty()) {
      texts.add(
          new Text(
              name, written, Set.copyOf(read.findings().stream().map(Finding::code).toList())));
    }
  }
}
