package org.argmap.format.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.argmap.format.MapFormat;
import org.argmap.format.ReadResult;
import org.argmap.format.json.element.ElementList;
import org.argmap.format.json.element.MapFields;
import org.argmap.format.json.element.PartCodecs;
import org.junit.jupiter.api.Test;

class JsonDocumentationTest {
  private static final Path PROJECT = Path.of(System.getProperty("basedir", "core"), "..");
  private static final Pattern CODE =
      Pattern.compile("\"((?:json|yaml|format|text)\\.[a-z0-9-]+)\"");

  private static String page() throws IOException {
    return Files.readString(PROJECT.resolve("docs/formats/json.md"));
  }

  private static List<String> blocks(String language) throws IOException {
    return Pattern.compile("(?s)```" + language + "\n(.*?)```")
        .matcher(page())
        .results()
        .map(result -> result.group(1))
        .toList();
  }

  private static void readsWithoutFindings(MapFormat format, String block) {
    ReadResult read = format.read(block);
    assertThat(read.findings()).as(block).isEmpty();
  }

  @Test
  void the_examples_read_without_findings() throws IOException {
    assertThat(blocks("json")).hasSize(3);
    assertThat(blocks("yaml")).hasSize(1);
    blocks("json").forEach(block -> readsWithoutFindings(JsonFormat.standard(), block));
    blocks("yaml").forEach(block -> readsWithoutFindings(YamlFormat.standard(), block));
  }

  @Test
  void the_examples_are_written_as_they_stand() throws IOException {
    String json = blocks("json").get(0);
    String yaml = blocks("yaml").get(0);
    assertThat(JsonFormat.standard().write(JsonFormat.standard().read(json).map()).text())
        .isEqualTo(json);
    assertThat(YamlFormat.standard().write(YamlFormat.standard().read(yaml).map()).text())
        .isEqualTo(yaml);
  }

  @Test
  void every_field_is_in_a_table() throws IOException {
    String page = page();
    List<String> names = new ArrayList<>();
    for (ElementList<?> list : ElementList.ALL) {
      names.add(list.key());
      list.descriptor().fields().forEach(field -> names.add(field.name()));
    }
    MapFields.DESCRIPTOR.fields().forEach(field -> names.add(field.name()));
    for (var part :
        List.of(
            PartCodecs.CITATION,
            PartCodecs.LIKELIHOOD,
            PartCodecs.FULL_PREMISE,
            PartCodecs.CRITICAL_QUESTION,
            PartCodecs.ILLOCUTION,
            PartCodecs.PLACE)) {
      part.descriptor().fields().forEach(field -> names.add(field.name()));
    }
    assertThat(names).allSatisfy(name -> assertThat(page).contains("`" + name + "`"));
  }

  @Test
  void every_code_of_a_finding_is_in_a_table() throws IOException {
    TreeSet<String> codes = new TreeSet<>();
    for (String folder : List.of("format", "internal/finding")) {
      try (Stream<Path> files =
          Files.walk(PROJECT.resolve("core/src/main/java/org/argmap").resolve(folder))) {
        for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
          CODE.matcher(Files.readString(file))
              .results()
              .map((MatchResult result) -> result.group(1))
              .forEach(codes::add);
        }
      }
    }
    codes.addAll(List.of("json.syntax", "yaml.syntax"));
    String page = page();
    assertThat(codes)
        .hasSizeGreaterThan(40)
        .allSatisfy(code -> assertThat(page).contains("`" + code + "`"));
  }
}
