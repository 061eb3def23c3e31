package org.argmap.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Which elements of an analysis represent which sentence of its text.
 *
 * @param rows one row per sentence, in the order of the text
 */
record CoverageTable(List<Row> rows) {

  /**
   * A sentence.
   *
   * @param number counts the sentences of the text, from 1
   * @param place the locator of its paragraph
   * @param firstWords how it begins
   * @param ids the elements that represent it
   */
  record Row(int number, String place, String firstWords, List<String> ids) {}

  static CoverageTable of(Analysis analysis) {
    String resource = "coverage/" + analysis.id() + ".tsv";
    try (InputStream in = CoverageTable.class.getResourceAsStream(resource)) {
      String text =
          new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
      return new CoverageTable(
          text.lines().filter(line -> !line.startsWith("#")).map(CoverageTable::row).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Row row(String line) {
    String[] cells = line.split("\t", -1);
    return new Row(
        Integer.parseInt(cells[0]), cells[1], cells[2], Arrays.asList(cells[3].split(" ", -1)));
  }

  /** The locators of the paragraphs, in the order of the text. */
  List<String> places() {
    return rows.stream().map(Row::place).distinct().toList();
  }

  /** The ids of all elements that represent a sentence of this paragraph. */
  List<String> idsAt(String place) {
    return rows.stream()
        .filter(row -> row.place().equals(place))
        .flatMap(row -> row.ids().stream())
        .toList();
  }
}
