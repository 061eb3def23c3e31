package org.argmap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.argmap.format.json.JsonFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands that say something of Argmap itself. */
class HelpTest {
  private static final Path CATALOGUE =
      Path.of(System.getProperty("basedir", ".")).resolve("../jbang-catalog.json");

  @TempDir Path folder;

  private CommandLineRun.Result run(String... args) {
    return CommandLineRun.in(folder).run(args);
  }

  @Test
  void help_says_what_the_option_says() {
    assertThat(run("help").out()).isEqualTo(run("--help").out());
    for (String command : Commands.names()) {
      CommandLineRun.Result help = run("help", command);
      assertThat(help.status()).isZero();
      assertThat(help.out()).isEqualTo(run(command, "--help").out()).contains("argmap " + command);
    }
  }

  @Test
  void version_says_what_the_option_says() {
    assertThat(run("version").out()).isEqualTo(run("--version").out()).startsWith("argmap ");
  }

  @Test
  void schema_is_that_of_the_library() {
    assertThat(run("schema").out()).isEqualTo(JsonFormat.schema());
    assertThat(run("schema", "--for-models").out()).isEqualTo(JsonFormat.languageModelSchema());
  }

  @Test
  void the_catalogue_for_jbang_names_the_command_as_it_is_released() throws IOException {
    JsonNode alias =
        JsonMapper.shared().readTree(Files.readString(CATALOGUE)).at("/aliases/argmap");
    assertThat(alias.at("/script-ref").asString())
        .matches("org\\.argmap:argmap-cli:\\d+(\\.\\d+)+");
    assertThat(alias.at("/main").asString()).isEqualTo(Main.class.getName());
    assertThat(alias.at("/java").asString()).isEqualTo("17+");
  }
}
