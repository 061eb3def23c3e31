package org.argmap.format.argdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.argmap.format.ReadOptions;
import org.argmap.format.ReadResult;
import org.argmap.format.argdown.document.ArgdownReader;
import org.argmap.format.argdown.json.ArgdownJson;
import org.argmap.model.ArgumentMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Argdown that others wrote, read and written again unchanged. */
class ArgdownCorporaTest {
  private static final Path CORPORA = Path.of("../../shared/corpora/argdown");
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Tags at the end of a text are tags of the claim, and each is written once. */
  private static final Pattern TAGS_AT_END =
      Pattern.compile("(\"(?:text|statement)\" : \".*?)(?: ?#(?:\\([^)]*\\)|[^\\s\"#]+))+ ?\"");

  private record Document(String name, String text) {}

  private static List<Document> cleanDocuments(String file) throws IOException {
    Path path = CORPORA.resolve(file + ".jsonl");
    assumeTrue(Files.exists(path), "the documents in ../shared are not there");
    List<Document> documents = new ArrayList<>();
    for (String line : Files.readAllLines(path)) {
      JsonNode node = JSON.readTree(line);
      if (node.get("clean").asBoolean()) {
        documents.add(new Document(node.get("name").asString(), node.get("input").asString()));
      }
    }
    return documents;
  }

  /** Steps that a setting makes arguments of their own cannot be joined again. */
  private static boolean isExploded(Document document) {
    return document.text().contains("explodeArguments");
  }

  @ParameterizedTest
  @CsvSource({"documents", "tests", "snippets", "probes"})
  void the_map_of_a_document_comes_back(String file) throws IOException {
    for (Document document : cleanDocuments(file)) {
      ReadResult read = ArgdownFormat.standard().read(document.text());
      String written = ArgdownFormat.standard().write(read.map()).text();
      ArgumentMap again = ArgdownFormat.standard().read(written, ReadOptions.defaults()).map();
      if (!isExploded(document) && !document.name().equals("parser#011.argdown")) {
        assertThat(again).as(() -> document.name() + "\n" + written).isEqualTo(read.map());
      }
    }
  }

  /**
   * No data of Argmap's own, save for settings that make several arguments of one, for a title that
   * the reference mistakes for its own, and for comments in the middle of a text.
   */
  @ParameterizedTest
  @CsvSource({"documents, 0", "tests, 0", "snippets, 1", "probes, 1"})
  void a_document_is_written_without_data_of_argmap(String file, int atMost) throws IOException {
    List<String> withData = new ArrayList<>();
    for (Document document : cleanDocuments(file)) {
      String written =
          ArgdownFormat.standard()
              .write(ArgdownFormat.standard().read(document.text()).map())
              .text();
      if (written.contains("argmap:") && !isExploded(document)) {
        withData.add(document.name());
      }
    }
    assertThat(withData).hasSizeLessThanOrEqualTo(atMost);
  }

  /**
   * How many documents keep all their facts, tags at the end of texts aside. Those that do not
   * repeat texts in structures (a map keeps one), or have titles that cannot be written safely.
   */
  @ParameterizedTest
  @CsvSource({"documents, 30", "tests, 50", "snippets, 56", "probes, 73"})
  void the_facts_of_a_document_are_kept(String file, int atLeast) throws IOException {
    List<String> changed = new ArrayList<>();
    List<Document> documents = cleanDocuments(file);
    for (Document document : documents) {
      ArgumentMap map = ArgdownFormat.standard().read(document.text()).map();
      String written = ArgdownFormat.standard().write(map).text();
      if (!facts(written).equals(facts(document.text()))) {
        changed.add(document.name());
      }
    }
    assertThat(documents.size() - changed.size()).as("%s", changed).isGreaterThanOrEqualTo(atLeast);
  }

  private static String facts(String argdown) {
    String export = ArgdownJson.write(ArgdownReader.standard().read(argdown));
    return TAGS_AT_END.matcher(ArgdownFacts.of(export).toPrettyString()).replaceAll("$1\"");
  }
}
