package org.argmap.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Colours, encodings, and readers that go away. */
class TerminalTest {
  private static final String ESCAPE = "\u001B[";

  @TempDir Path folder;

  @BeforeEach
  void writeMap() throws IOException {
    Files.writeString(
        folder.resolve("a.yaml"),
        "argmap: '1.0'\nclaims: [{id: a, text: “Schön”}, {id: b, text: …}]\n");
  }

  private CommandLineRun run() {
    return CommandLineRun.in(folder);
  }

  @Test
  void there_is_colour_on_a_terminal_alone() {
    assertThat(run().terminals(true, true).run("check", "a.yaml").out()).contains(ESCAPE);
    assertThat(run().run("check", "a.yaml").out()).doesNotContain(ESCAPE);
    assertThat(run().terminals(false, true).run("check", "a.yaml").out()).doesNotContain(ESCAPE);
    assertThat(run().terminals(false, true).run("check", "b.yaml").err()).contains(ESCAPE);
  }

  @Test
  void no_color_and_dumb_terminals_are_obeyed_and_the_option_beats_both() {
    CommandLineRun noColour = run().terminals(true, true).variable("NO_COLOR", "1");
    assertThat(noColour.run("check", "a.yaml").out()).doesNotContain(ESCAPE);
    assertThat(noColour.run("check", "a.yaml", "--color", "always").out()).contains(ESCAPE);
    CommandLineRun dumb = run().terminals(true, true).variable("TERM", "dumb");
    assertThat(dumb.run("check", "a.yaml").out()).doesNotContain(ESCAPE);
    CommandLineRun empty = run().terminals(true, true).variable("NO_COLOR", "");
    assertThat(empty.run("check", "a.yaml").out()).contains(ESCAPE);
    CommandLineRun never = run().terminals(true, true);
    assertThat(never.run("--color=never", "check", "a.yaml").out()).doesNotContain(ESCAPE);
    assertThat(never.run("check", "none", "--color", "never").err()).doesNotContain(ESCAPE);
  }

  @Test
  void a_terminal_gets_its_own_encoding_with_look_alikes() {
    CommandLineRun.Result latin =
        run().terminals(true, true).charset(ISO_8859_1).run("stats", "a.yaml", "--color=never");
    assertThat(latin.bytes().toString(ISO_8859_1)).contains("\"Schön\"").contains("[b] ...");
    CommandLineRun.Result ascii =
        run().terminals(true, true).charset(US_ASCII).run("stats", "a.yaml", "--color=never");
    assertThat(ascii.bytes().toString(US_ASCII)).contains("\"Sch?n\"");
  }

  @Test
  void files_and_pipes_get_utf_8_whatever_the_terminal() {
    assertThat(run().charset(US_ASCII).run("stats", "a.yaml").out()).contains("“Schön”");
  }

  @Test
  void a_reader_that_goes_away_ends_the_program_without_a_word() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status = run().run(failing("Broken pipe"), err, "rules");
    assertThat(status).isEqualTo(141);
    assertThat(err.toString(US_ASCII)).isEmpty();
  }

  @Test
  void a_full_disk_under_standard_output_is_told() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status = run().run(failing("No space left on device"), err, "rules");
    assertThat(status).isEqualTo(2);
    assertThat(err.toString(US_ASCII))
        .isEqualTo("error: Cannot write the output: the disk is full.\n");
  }

  @Test
  void many_files_have_a_bar_on_a_terminal_and_a_line_each_elsewhere() throws IOException {
    for (int i = 0; i < 5; i++) {
      Files.copy(folder.resolve("a.yaml"), folder.resolve("m" + i + ".yaml"));
    }
    String[] args = {"render", "m0.yaml", "m1.yaml", "m2.yaml", "m3.yaml", "m4.yaml", "-o", "out"};
    CommandLineRun.Result watched = run().terminals(true, true).run(args);
    assertThat(watched.err()).contains(" of 5").contains("Wrote 5 of 5 files.");
    assertThat(watched.err()).doesNotContain("from m3.yaml");
    CommandLineRun.Result logged = run().run(args);
    assertThat(logged.err().lines())
        .hasSize(5)
        .allMatch(line -> line.startsWith("Wrote out/m"))
        .isSorted();
    assertThat(run().run("render", "m0.yaml", "m1.yaml", "-q", "-o", "out").err()).isEmpty();
  }

  private static OutputStream failing(String message) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(message);
      }
    };
  }
}
