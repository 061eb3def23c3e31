package org.argmap.format.argdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.argmap.format.argdown.document.ArgdownReader;
import org.argmap.model.Finding;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Pairs of files: a document {@code x.argdown}, and in {@code x.errors} all that is to be said of it,
 * a line for each finding. {@code -Dargmap.updateGolden=true} writes the latter anew.
 */
final class SyntaxErrorsTest {
  private static final Path BASE = Path.of(System.getProperty("basedir", "."));
  private static final Path FOLDER =
      BASE.resolve("src/test/resources/org/argmap/format/argdown/errors");
  private static final Path SOURCES = BASE.resolve("src/main/java/org/argmap/format/argdown");
  private static final Pattern CODE =
      Pattern.compile("(?:error|warning)\\(\\s*\"([a-z-]+)\"|\"argdown\\.([a-z.-]+)\",");

  @TestFactory
  List<DynamicTest> each_document_has_the_findings_beside_it() throws IOException {
    return documents().stream()
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)))
        .toList();
  }

  private static List<Path> documents() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".argdown")).sorted().toList();
    }
  }

  private static void check(Path document) throws IOException {
    String found =
        ArgdownReader.standard().read(Files.readString(document)).findings().stream()
            .map(Finding::toString)
            .collect(Collectors.joining("\n", "", "\n"));
    Path expected =
        document.resolveSibling(document.getFileName().toString().replace(".argdown", ".errors"));
    if (Boolean.getBoolean("argmap.updateGolden")) {
      Files.writeString(expected, found);
    }
    assertThat(found).isEqualTo(Files.readString(expected));
  }

  @Test
  void every_code_that_the_parser_can_give_stands_in_one_of_the_files() throws IOException {
    StringBuilder sources = new StringBuilder();
    for (String file : List.of("syntax/SyntaxProblems.java", "document/StepPremises.java",
        "document/DocumentBuilder.java", "document/DataReader.java")) {
      sources.append(Files.readString(SOURCES.resolve(file)));
    }
    TreeSet<String> codes = new TreeSet<>();
    Matcher matcher = CODE.matcher(sources);
    while (matcher.find()) {
      codes.add(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
    }
    codes.remove("data");
    codes.remove("front-matter");
    codes.remove("too-long"); // needs a limit
    codes.remove("too-many-elements");
    StringBuilder errors = new StringBuilder();
    for (Path document : documents()) {
      errors.append(ArgdownReader.standard().read(Files.readString(document)).findings());
    }

    assertThat(codes)
        .hasSizeGreaterThan(20)
        .allSatisfy(code -> assertThat(errors).contains("[argdown." + code + "]"));
  }
}
