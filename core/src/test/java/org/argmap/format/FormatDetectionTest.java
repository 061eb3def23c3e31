package org.argmap.format;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.argmap.format.json.JsonFormat;
import org.argmap.format.json.YamlFormat;
import org.argmap.model.ArgumentMap;
import org.argmap.model.Finding;
import org.argmap.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatDetectionTest {
  private static final MapFormats FORMATS = MapFormats.standard();
  private static final ArgumentMap MAP =
      ArgumentMap.build(
          "Sharing", m -> m.claim("trust", "Intrusions between partners erode trust"));
  private static final String JSON = JsonFormat.standard().write(MAP).text();
  private static final String YAML = YamlFormat.standard().write(MAP).text();
  private static final String ARGDOWN =
      "[Sharing]: States share more.\n  + [Threat]: A threat is felt.\n";

  @TempDir Path folder;

  private static String detected(String name, String text) {
    return FORMATS.detect(Path.of(name), text).map(found -> found.format().name()).orElse("none");
  }

  private static String detected(String text) {
    return FORMATS.detect(text).map(found -> found.format().name()).orElse("none");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Thesis: We should ban cars\n  + Cars pollute cities\n  - Cars are needed by many people\n",
        "Question: should we ban cars?\n\n* Yes, they pollute.\n* No, they are needed.\n",
        "intro:\n\nWe should ban cars.\n",
        "{ some data first }\n\n[A]: B\n",
        "{\n",
        "{\"argmap\": true}\n",
        "{\"a\": {\"argmap\": \"1.0\"}}",
        "title: On cars\n\n[A]: B\n  + [C]: D\n",
        "claims:\n\n[A]: B\n",
        "claims:\n  - cars pollute\n  - cars kill\n",
        "Pro: it is cheap\nCon: it is ugly\n",
        "- one\n- two\n",
        "---\ntitle: On cars\n---\n\n[A]: B\n",
        "# Heading\n\nText: more text\n",
        "// comment: here\nkey: value\n",
        "\"quoted\": text\n",
        "'a': b",
        "key : value",
        "[1, 2, 3]",
        "[\"a\", {\"b\": 1}]",
        "null",
        "<svg xmlns='x'/>",
        "%YAML 1.2\n---\na: b\n",
        "argmap: soon to be known\n",
        "argmap: 1.0 is out, says the press\n",
        "Thesis: x\n\nargmap: \"1.0\"\n\nis how its files begin\n",
        "",
        " \n\n",
        "\uFEFFThesis: with a mark\n",
        "a:\tb",
        "http://example.org: a link",
        "yes",
      })
  void the_ending_of_an_argdown_file_decides_whatever_it_begins_with(String text) {
    for (String ending : List.of("argdown", "ad", "ARGDOWN", "adown", "argdn")) {
      DetectedFormat found = FORMATS.detect(Path.of("x." + ending), text).orElseThrow();
      assertThat(found.format().name()).isEqualTo("argdown");
      assertThat(found.findings()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Thesis: We should ban cars\n  + Cars pollute cities\n",
        "[A]: b\n",
        "<A>: b\n",
        "===\ntitle: T\n===\n",
        "(1) a\n(2) b\n----\n(3) c\n",
        "{\"argmap\": 1}",
        "{\"nodes\": [], \"edges\": []}",
        "<?xml version=\"1.0\"?>\n<a/>",
        "just words",
        "",
      })
  void the_ending_of_a_native_file_decides_too(String text) {
    for (String name : List.of("x.json", "x.yaml", "x.yml", "X.JSON")) {
      DetectedFormat found = FORMATS.detect(Path.of(name), text).orElseThrow();
      assertThat(found.format().extensions())
          .contains(name.substring(2).toLowerCase(java.util.Locale.ROOT));
      assertThat(found.findings()).isEmpty();
    }
  }

  @Test
  void content_that_is_certain_to_be_something_else_counts_for_more_than_the_ending() {
    assertThat(detected("x.argdown", JSON)).isEqualTo("json");
    assertThat(detected("x.argdown", YAML)).isEqualTo("yaml");
    assertThat(detected("x.argdown", "# by hand\n---\ntitle: T\nargmap: 1.0 # version\n"))
        .isEqualTo("yaml");
    assertThat(detected("x.argdown", "{argmap: '1.0', claims: []}")).isEqualTo("yaml");
    assertThat(detected("x.argdown", "{\"claims\": [{\"id\": \"a\"}], \"argmap\" : \"1.0\"}"))
        .isEqualTo("json");
    assertThat(detected("x.yaml", ARGDOWN)).isEqualTo("argdown");
    assertThat(detected("x.json", ARGDOWN)).isEqualTo("argdown");
    assertThat(detected("x.json", YAML)).isEqualTo("yaml");
    assertThat(detected("x.json", "===\ntitle: T\n===\n\n" + ARGDOWN)).isEqualTo("argdown");
    assertThat(detected("x.yml", "/* a\n b */ // c\n# H\n\n(1) [A]: b\n-- r --\n(2) [C]: d\n"))
        .isEqualTo("argdown");
  }

  @Test
  void json_in_a_yaml_file_is_yaml_and_no_text_in_a_native_file_makes_it_argdown() {
    DetectedFormat found = FORMATS.detect(Path.of("x.yaml"), JSON).orElseThrow();
    assertThat(found.format()).isSameAs(YamlFormat.standard());
    assertThat(found.findings()).isEmpty();
    String quoting = "claims:\n  - id: a\n    text: |\n      [A]: b\n        + [C]: d\n";
    assertThat(detected("x.yaml", quoting)).isEqualTo("yaml");
    assertThat(detected("x.yaml", YAML + "notes:\n  - |\n    [A]: b\n      + [C]: d\n"))
        .isEqualTo("yaml");
    String inJson = "{\"argmap\": \"1.0\", \"notes\": [\"[A]: b\\n  + [C]: d\"]}";
    assertThat(detected("x.json", inJson)).isEqualTo("json");
  }

  @Test
  void the_finding_says_what_was_read_why_and_how_to_force_it() throws IOException {
    Path file = Files.writeString(folder.resolve("sharing.argdown"), YAML);
    ReadResult read = FORMATS.read(file);
    assertThat(read.map()).isEqualTo(MAP);
    assertThat(read.findings()).hasSize(1);
    Finding finding = read.findings().get(0);
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.code()).isEqualTo("format.other-content");
    assertThat(finding.message())
        .isEqualTo(
            "The name ends in .argdown, which is Argdown, but the content is certain to be Argmap YAML: it has the field argmap with a version. It was read as Argmap YAML.");
    assertThat(finding.hint().orElse(""))
        .contains("end in .yaml", "--from argdown", "MapFormats.named(\"argdown\")");
    assertThat(finding.place().document()).contains(file.toString());
    assertThat(read.hasErrors()).isFalse();
  }

  @Test
  void without_an_ending_that_is_known_the_content_decides() {
    for (String name : List.of("x.txt", "x", "json", "x.", ".argdown.bak")) {
      assertThat(detected(name, JSON)).isEqualTo("json");
      assertThat(detected(name, YAML)).isEqualTo("yaml");
      assertThat(detected(name, ARGDOWN)).isEqualTo("argdown");
      assertThat(detected(name, "just words")).isEqualTo("none");
      assertThat(detected(name, "<svg xmlns='x'/>")).isEqualTo("none");
    }
    assertThat(detected("Thesis: We should ban cars\n  + Cars pollute cities\n"))
        .isEqualTo("argdown");
    assertThat(detected("We should ban cars\n  <- They are needed\n")).isEqualTo("argdown");
    assertThat(detected("text: one\nmore:\n  - item\n")).isEqualTo("yaml");
    assertThat(detected("claims:\n  - id: a\n")).isEqualTo("yaml");
    assertThat(detected("{\"claims\": []}")).isEqualTo("json");
    assertThat(detected("{argmap: \"1.0\"}")).isEqualTo("yaml");
    assertThat(detected("\uFEFF" + ARGDOWN)).isEqualTo("argdown");
    assertThat(detected("Dear reader: this is a letter.\n\nIt has lines.\n")).isEqualTo("none");
  }

  @Test
  void texts_bytes_and_streams_are_read_by_the_ending_of_the_documents_name() throws IOException {
    String text = "Thesis: We should ban cars\n";
    ReadOptions named = ReadOptions.builder().document("upload.argdown").build();
    assertThat(FORMATS.read(text, named).map().claims()).hasSize(1);
    assertThat(FORMATS.read(text.getBytes(UTF_8), named).map().claims()).hasSize(1);
    assertThat(FORMATS.read(text.getBytes(UTF_16LE), named).map().claims()).hasSize(1);
    assertThat(FORMATS.read(new ByteArrayInputStream(text.getBytes(UTF_8)), named).map().claims())
        .hasSize(1);
    ReadOptions odd = ReadOptions.builder().document("a\0b/?.argdown").build();
    assertThat(FORMATS.read(text, odd).map().claims()).hasSize(1);
    assertThat(FORMATS.read(ARGDOWN).map().claims()).hasSize(2);
    assertThat(FORMATS.read(JSON).orThrow()).isEqualTo(MAP);
    assertThat(FORMATS.read("nothing of it").findings())
        .extracting(Finding::code)
        .containsExactly("format.unrecognised");
    assertThat(JsonFormat.standard().read(new ByteArrayInputStream(JSON.getBytes(UTF_8)), named))
        .extracting(ReadResult::map)
        .isEqualTo(MAP);
  }

  @Test
  void signs_are_looked_at_in_order_and_no_beginning_takes_long() {
    ContentSigns signs =
        ContentSigns.builder()
            .never(text -> text.isEmpty())
            .certain("it says so", java.util.regex.Pattern.compile("map"))
            .possible("it is a text", text -> true)
            .build();
    assertThat(signs.resemblance("")).isEqualTo(Resemblance.NONE);
    assertThat(signs.resemblance("a map"))
        .isEqualTo(new Resemblance(Resemblance.Degree.CERTAIN, "it says so"));
    assertThat(signs.resemblance("x").degree()).isEqualTo(Resemblance.Degree.POSSIBLE);
    for (String unit :
        List.of(
            " ", "\n", "[", "<", "{", "\"", "a: ", "//", "/*", "# ", "<!--", "(1)", "\\", "= ")) {
      String text = unit.repeat(MapFormats.BEGINNING);
      assertTimeout(Duration.ofSeconds(2), () -> FORMATS.detect(text));
      assertTimeout(Duration.ofSeconds(2), () -> FORMATS.detect("x" + text));
    }
  }
}
