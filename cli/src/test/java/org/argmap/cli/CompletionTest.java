package org.argmap.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The completion scripts in the shells that they are for, where those are installed. */
class CompletionTest {
  @TempDir Path folder;

  private String script(String shell) {
    CommandLineRun.Result result = CommandLineRun.in(folder).run("completion", shell);
    assertThat(result.status()).isZero();
    return result.out();
  }

  private List<String> run(String shell, String... command) throws Exception {
    Files.writeString(folder.resolve("script"), script(shell));
    Path errors = folder.resolve("errors");
    List<String> words = new ArrayList<>(List.of(shell));
    words.addAll(List.of(command));
    Process process;
    try {
      process =
          new ProcessBuilder(words)
              .directory(folder.toFile())
              .redirectError(errors.toFile())
              .start();
    } catch (IOException e) {
      assumeTrue(false, shell + " is not installed");
      return List.of();
    }
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(errors)).isZero();
    return out.lines().map(line -> line.replaceFirst("\t.*", "")).toList();
  }

  private List<String> bash(String... words) throws Exception {
    String given = "'" + String.join("' '", words) + "'";
    return run(
        "bash",
        "-c",
        "source ./script; compopt() { :; }; COMP_WORDS=(argmap %s); COMP_CWORD=%d; _complete_argmap; printf '%%s\\n' \"${COMPREPLY[@]}\""
            .formatted(given, words.length));
  }

  private List<String> fish(String line) throws Exception {
    return run("fish", "--no-config", "-c", "source ./script; complete -C '" + line + "'");
  }

  @Test
  void bash_completes_commands_options_and_names() throws Exception {
    assertThat(bash("re")).containsExactly("render");
    assertThat(bash("render", "--sty")).containsExactly("--style");
    assertThat(bash("render", "--style", "to")).containsExactly("toulmin");
    assertThat(bash("help", "")).contains("check", "version").doesNotContain("argmap");
  }

  @Test
  void fish_completes_commands_options_names_and_files() throws Exception {
    Files.writeString(folder.resolve("case.argdown"), "");
    assertThat(fish("argmap re")).containsExactly("render");
    assertThat(fish("argmap render --sty")).containsExactly("--style");
    assertThat(fish("argmap render --style to")).containsExactly("toulmin");
    assertThat(fish("argmap check --baseline ca")).containsExactly("case.argdown");
    assertThat(fish("argmap check ca")).containsExactly("case.argdown");
    assertThat(fish("argmap completion f")).containsExactly("fish");
    assertThat(fish("argmap rules structure.cy")).containsExactly("structure.cycle");
    assertThat(fish("argmap help ")).contains("check", "version").doesNotContain("case.argdown");
  }

  @Test
  void zsh_takes_the_script() throws Exception {
    assertThat(
            run(
                "zsh",
                "-f",
                "-c",
                "autoload -U +X compinit && compinit -u -D; source ./script; print -r --"
                    + " $_comps[argmap]"))
        .last()
        .asString()
        .contains("_complete_argmap");
  }

  @Test
  void every_command_and_option_is_in_the_script_of_fish() {
    String script = script("fish");
    for (String command : Commands.names()) {
      assertThat(script).contains(" -a " + command + " ");
    }
    assertThat(script).contains("-s o -l output -r -F").contains("-l fail-on -x -a 'error ");
    assertThat(script.lines()).noneMatch(line -> line.contains("${"));
  }
}
