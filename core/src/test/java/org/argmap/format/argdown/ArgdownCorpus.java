package org.argmap.format.argdown;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.argmap.format.ReadOptions;
import org.argmap.format.argdown.document.ArgdownDocument;
import org.argmap.format.argdown.document.ArgdownReader;
import org.argmap.format.argdown.syntax.IncludeResolver;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Documents with the facts that the reference implementation reads out of them. They are not part of
 * the project; where they are missing the tests that need them are skipped.
 */
final class ArgdownCorpus {
  private static final List<String> SETS = List.of("documents", "tests", "snippets", "probes");

  private ArgdownCorpus() {}

  /**
   * A document.
   *
   * @param set the set that it is part of
   * @param expected the facts; null where the reference gave none
   * @param isClean whether the reference reported no error
   */
  record Document(
      String set, String name, String input, @Nullable JsonNode expected, boolean isClean) {
    @Override
    public String toString() {
      return set + ": " + name;
    }
  }

  static List<Document> documents() {
    Path folder =
        Path.of(System.getProperty("basedir", "."), "..", "..", "shared", "corpora", "argdown");
    assumeTrue(Files.isDirectory(folder), () -> "skipped: there are no documents at " + folder);
    JsonMapper json = JsonMapper.builder().build();
    List<Document> documents = new ArrayList<>();
    try {
      for (String set : SETS) {
        for (String line : Files.readAllLines(folder.resolve(set + ".jsonl"))) {
          JsonNode node = json.readTree(line);
          JsonNode expected = node.path("expected");
          documents.add(
              new Document(
                  set,
                  node.path("name").asString(),
                  node.path("input").asString(),
                  expected.isObject() ? expected : null,
                  node.path("clean").asBoolean()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return documents;
  }

  /** Reads a document; it may include the others of the corpus. */
  static ArgdownDocument read(Document document, List<Document> all) {
    Map<String, String> texts = new HashMap<>();
    all.forEach(other -> texts.put(other.name(), other.input()));
    IncludeResolver corpus =
        (path, from, most) -> {
          String folder = from == null ? "" : from.substring(0, from.lastIndexOf('/') + 1);
          String text = texts.get(folder + path);
          return text == null
              ? Optional.empty()
              : Optional.of(new IncludeResolver.Included(folder + path, text));
        };
    return ArgdownReader.standard()
        .includes(corpus)
        .read(document.input(), ReadOptions.builder().document(document.name()).build());
  }
}
