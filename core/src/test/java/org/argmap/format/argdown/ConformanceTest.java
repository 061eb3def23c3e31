package org.argmap.format.argdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.argmap.format.argdown.document.ArgdownDocument;
import org.argmap.format.argdown.json.ArgdownJson;
import org.argmap.model.Finding;
import org.argmap.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the documents of the corpus as the reference implementation does, save for those that the
 * page on the format lists with the reason.
 */
final class ConformanceTest {
  private static final Path PAGE =
      Path.of(System.getProperty("basedir", "."), "..", "docs", "formats", "argdown.md");
  private static final Pattern ROW = Pattern.compile("\\| (\\w+) \\| `([^`]+)` \\| .*");

  @Test
  void every_clean_document_agrees_in_all_facts_but_the_deviations_listed() throws IOException {
    List<ArgdownCorpus.Document> corpus = ArgdownCorpus.documents();
    Map<String, List<String>> unexplained = new LinkedHashMap<>();
    Set<String> deviating = new TreeSet<>();
    for (ArgdownCorpus.Document document : corpus) {
      JsonNode expected = document.expected();
      if (!document.isClean() || expected == null) {
        continue;
      }
      List<String> differences =
          ArgdownFacts.differences(
              expected, ArgdownFacts.of(ArgdownJson.write(ArgdownCorpus.read(document, corpus))));
      if (!differences.isEmpty()) {
        deviating.add(document.toString());
        unexplained.put(document.toString(), differences);
      }
    }
    Set<String> listed = rows("deviations");
    unexplained.keySet().removeAll(listed);

    assertThat(unexplained).as("differences of documents that are not listed").isEmpty();
    assertThat(deviating).as("documents listed as deviations").isEqualTo(listed);
  }

  @Test
  void every_document_that_is_not_clean_has_a_finding_with_a_place_or_is_a_listed_leniency()
      throws IOException {
    List<ArgdownCorpus.Document> corpus = ArgdownCorpus.documents();
    Set<String> silent = new TreeSet<>();
    for (ArgdownCorpus.Document document : corpus) {
      ArgdownDocument read = ArgdownCorpus.read(document, corpus);
      if (!document.isClean() || document.expected() == null) {
        boolean isReported = read.findings().stream().anyMatch(f -> f.place().line() > 0);
        if (!isReported) {
          silent.add(document.toString());
        }
      }
    }

    assertThat(silent).isEqualTo(rows("leniencies"));
  }

  @Test
  void a_clean_document_has_no_error_unless_its_data_are_no_yaml() {
    List<ArgdownCorpus.Document> corpus = ArgdownCorpus.documents();
    Map<String, List<String>> errors = new TreeMap<>();
    for (ArgdownCorpus.Document document : corpus) {
      if (document.isClean()) {
        List<String> found =
            ArgdownCorpus.read(document, corpus).findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Finding::code)
                .filter(code -> !code.startsWith("argdown.data."))
                .toList();
        if (!found.isEmpty()) {
          errors.put(document.toString(), found);
        }
      }
    }

    assertThat(errors).isEmpty();
  }

  @Test
  void the_reduction_to_facts_is_that_of_the_script(@TempDir Path folder)
      throws IOException, InterruptedException {
    List<ArgdownCorpus.Document> corpus = ArgdownCorpus.documents();
    Path script =
        PAGE.resolveSibling("../../../shared/tools/argdown-facts.mjs").toAbsolutePath().normalize();
    assumeTrue(Files.exists(script), () -> "skipped: there is no script at " + script);
    assumeTrue(hasNode(), "skipped: there is no node");
    JsonMapper json = JsonMapper.builder().build();
    Path driver = folder.resolve("all.mjs");
    Files.writeString(
        driver,
        """
        import fs from 'node:fs';
        import {reduce} from '%s';
        const lines = fs.readFileSync('%s', 'utf8').split('\\n').filter(x => x);
        fs.writeFileSync('%s', lines.map(x => JSON.stringify(reduce(JSON.parse(x)))).join('\\n'));
        """
            .formatted(script.toUri(), folder.resolve("in.jsonl"), folder.resolve("out.jsonl")));
    List<String> exports =
        corpus.stream().map(d -> ArgdownJson.write(ArgdownCorpus.read(d, corpus))).toList();
    Files.write(
        folder.resolve("in.jsonl"),
        exports.stream().map(export -> json.readTree(export).toString()).toList());

    Process node = new ProcessBuilder("node", driver.toString()).inheritIO().start();
    assertThat(node.waitFor(60, TimeUnit.SECONDS)).isTrue();

    List<String> reduced = Files.readAllLines(folder.resolve("out.jsonl"));
    assertThat(reduced).hasSameSizeAs(exports);
    for (int i = 0; i < exports.size(); i++) {
      assertThat(
              ArgdownFacts.differences(json.readTree(reduced.get(i)), ArgdownFacts.of(exports.get(i))))
          .as(corpus.get(i).toString())
          .isEmpty();
    }
  }

  private static boolean hasNode() throws InterruptedException {
    try {
      return new ProcessBuilder("node", "--version")
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    }
  }

  /** The documents that a table of the page lists. */
  private static Set<String> rows(String table) throws IOException {
    Set<String> rows = new TreeSet<>();
    boolean isInTable = false;
    for (String line : Files.readAllLines(PAGE)) {
      if (line.equals("<!-- " + table + " -->")) {
        isInTable = true;
      } else if (line.equals("<!-- end of " + table + " -->")) {
        isInTable = false;
      }
      Matcher row = ROW.matcher(line);
      if (isInTable && row.matches()) {
        rows.add(row.group(1) + ": " + row.group(2));
      }
    }
    return rows;
  }
}
