package org.argmap.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No name of a file, and nothing in a map, steers the terminal. */
class HostileNamesTest {
  private static final String NAME = "a\u001B]0;title\u0007\u001B[31m\nerror: b\u202Ec\u009Bd";

  @TempDir Path folder;

  @BeforeEach
  void writeMaps() throws IOException {
    Files.createDirectories(folder.resolve("in"));
    Files.writeString(folder.resolve("in/" + NAME + ".argdown"), "[a]: x\n  + [b]\n");
    Files.writeString(
        folder.resolve("hostile.yaml"),
        """
        argmap: '1.0'
        title: "t\\e]0;x\\a"
        claims: [{id: "a\\e[2J\\u202E", text: "x\\e[31m\\u009B2J"}]
        """);
  }

  private static void assertHarmless(String text) {
    assertThat(
            text.codePoints()
                .filter(c -> c != '\n' && (Character.isISOControl(c) || c == 0x202E))
                .mapToObj(c -> "U+%04X".formatted(c))
                .toList())
        .as(text)
        .isEmpty();
    assertThat(text.lines()).noneMatch(line -> line.startsWith("error: b"));
  }

  private CommandLineRun.Result run(String... args) {
    CommandLineRun.Result result = CommandLineRun.in(folder).run(args);
    assertHarmless(result.out());
    assertHarmless(result.err());
    return result;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "render in -o out",
        "render in/@",
        "render in/@ -o out.none",
        "render in/@ -o none/@.svg",
        "render in/@ in/@.argdown -o hostile.yaml",
        "render no-@",
        "render in/@.argdown -o @.svg",
        "render in/@.argdown -o in/@.argdown --to svg",
        "render in/@.argdown --view around=@",
        "render in/@.argdown --style @",
        "render in/@.argdown --to @",
        "check in",
        "check in hostile.yaml",
        "check hostile.yaml",
        "check no-@",
        "check in --format json",
        "check hostile.yaml --format json",
        "check in --format sarif",
        "check in --baseline @",
        "check in --baseline @ --write-baseline",
        "check hostile.yaml --schemes in/@.argdown",
        "check hostile.yaml --only @",
        "check hostile.yaml --severity @=error",
        "check hostile.yaml --set @=1",
        "check hostile.yaml --max-findings @",
        "convert in --to json",
        "convert in/@.argdown -o @",
        "convert in/@.argdown",
        "stats in hostile.yaml",
        "stats in hostile.yaml --format json",
        "new @",
        "new @.yaml",
        "new none/@.yaml",
        "rules @",
        "schemes @",
        "@",
        "check --@",
        "in/@.argdown",
      })
  void names_are_shown_harmless(String line) {
    List<String> words = List.of(line.split(" "));
    run(words.stream().map(word -> word.replace("@", NAME)).toArray(String[]::new));
  }

  @Test
  void json_and_sarif_carry_the_name_as_it_is() {
    String json = run("check", "in", "--format", "json").out();
    assertThat(json).contains("\\u001B]0;title\\u0007").contains("\\u202E").contains("\\u009B");
    assertThat(run("check", "in", "--format", "sarif").out()).contains("%1B%5D0;title%07");
  }

  @Test
  void a_picture_on_a_terminal_is_harmless_and_elsewhere_it_is_as_it_is() {
    CommandLineRun seen = CommandLineRun.in(folder).terminals(true, true);
    for (String format : List.of("txt", "md", "dot", "mmd", "html", "svg", "json")) {
      String[] args = {"render", "hostile.yaml", "--to", format, "-o", "-", "--color", "never"};
      assertHarmless(seen.run(args).out());
    }
    String[] args = {"convert", "hostile.yaml", "--to", "json", "-o", "-"};
    String piped = CommandLineRun.in(folder).run(args).out();
    assertThat(piped.getBytes(UTF_8)).isNotEmpty();
    assertHarmless(seen.run(args).out());
  }

  @Test
  void what_is_no_text_is_kept_from_a_terminal() {
    CommandLineRun.Result result =
        CommandLineRun.in(folder)
            .terminals(true, true)
            .run("render", "hostile.yaml", "--to", "png", "-o", "-", "--color", "never");
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("error: The output is no text").contains("-o FILE");
  }
}
