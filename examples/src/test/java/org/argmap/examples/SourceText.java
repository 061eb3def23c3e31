package org.argmap.examples;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The text that an analysis maps: a title line, then one paragraph a line. The texts are not part
 * of the project; where they are missing the tests that need them are skipped.
 */
final class SourceText {
  private static final Pattern NUMBER = Pattern.compile("^\\d+\\.\\s+");
  private static final Pattern BETWEEN_SENTENCES = Pattern.compile("(?<=[.:?!])\\s+(?=[A-Z])");

  private final List<String> lines;

  private SourceText(List<String> lines) {
    this.lines = lines;
  }

  static SourceText of(Analysis analysis) {
    Path file = Path.of("..", "..", "shared", "sources", analysis.id() + ".txt");
    assumeTrue(Files.exists(file), () -> "skipped: the text is not at " + file);
    try {
      return new SourceText(
          Files.readAllLines(file).stream().filter(line -> !line.isBlank()).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String title() {
    return lines.get(0).strip();
  }

  List<String> paragraphs() {
    return lines.subList(1, lines.size()).stream()
        .map(line -> NUMBER.matcher(line).replaceFirst("").strip())
        .toList();
  }

  /** The sentences of a paragraph; a heading that ends in a colon begins the first one. */
  static List<String> sentences(String paragraph) {
    int heading = paragraph.indexOf(": ");
    String[] parts =
        BETWEEN_SENTENCES.split(heading < 0 ? paragraph : paragraph.substring(heading + 2));
    if (heading >= 0) {
      parts[0] = paragraph.substring(0, heading + 2) + parts[0];
    }
    return Arrays.asList(parts);
  }
}
