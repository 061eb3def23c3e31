package org.argmap.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.argmap.cli.output.Choice;
import org.argmap.cli.output.Output;
import org.argmap.cli.output.Outputs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Argmap drew may be drawn anew; what people wrote may not be lost. */
class OwnMarksTest {
  @TempDir Path folder;

  static Stream<String> outputs() {
    return Outputs.outputs().names().stream();
  }

  @ParameterizedTest
  @MethodSource("outputs")
  void every_output_is_known_again_whatever_the_map(String name) throws IOException {
    Files.writeString(folder.resolve("plain.yaml"), "argmap: '1.0'\nclaims: [{id: a, text: x}]");
    assertThat(CommandLineRun.in(folder).run("new", "full.yaml").status()).isZero();
    for (String map : List.of("full.yaml", "plain.yaml")) {
      CommandLineRun.Result drawn =
          CommandLineRun.in(folder).run("render", map, "--to", name, "-o", "-");
      assertThat(drawn.status()).as(drawn.err()).isZero();
      String text = drawn.bytes().toString(ISO_8859_1);
      Choice<Output> output = Outputs.outputs().find(name).orElseThrow();
      assertThat(output.value().isOwn().test(text)).as(text).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "My notes\n",
        "Title\n=====\n\nSome prose.\nMore prose.\n",
        "- milk\n- bread\n",
        "[1] Walton, Argumentation Schemes, 2008.\n\nA remark of mine.\n",
        "digraph x { a -> b }\n",
        "<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0\"/></svg>",
        "<!DOCTYPE html>\n<html><body>My page</body></html>",
        "# My notes\n\n- one\n- two\n",
        "flowchart TD\n  A --> B\n",
        "{\"name\": \"x\"}",
        "[A]: A claim in Argdown.\n  + [B]: Another.\n",
        "\u0089PNG\r\n\u001a\n----IHDR",
        "%PDF-1.4\n/Creator (Writer)"
      })
  void what_people_and_other_programs_write_is_not_taken_for_it(String text) {
    for (Choice<Output> output : Outputs.outputs().all()) {
      assertThat(output.value().isOwn().test(text)).as(output.name()).isFalse();
    }
  }

  @Test
  void an_outline_with_a_remark_added_is_somebodys_work() {
    CommandLineRun.in(folder).run("new", "case.yaml");
    String outline =
        CommandLineRun.in(folder).run("render", "case.yaml", "--to", "txt", "-o", "-").out();
    Output txt = Outputs.outputs().find("txt").orElseThrow().value();
    assertThat(txt.isOwn().test(outline)).isTrue();
    assertThat(txt.isOwn().test(outline + "\nAsk Anna about this.\n")).isFalse();
  }
}
