package org.argmap.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar and the launcher that the build makes, started as users start them. */
class ArgmapJarTest {
  private static final Path TARGET =
      Path.of(System.getProperty("basedir", "."), "target").toAbsolutePath().normalize();
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  @TempDir Path folder;

  private record Ran(int status, String out, String err) {}

  private Ran jar(String... args) throws Exception {
    List<String> command =
        new ArrayList<>(List.of(JAVA, "-jar", TARGET.resolve("argmap.jar").toString()));
    command.addAll(Arrays.asList(args));
    return run(command);
  }

  private Ran shell(String script) throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "there is no bash here");
    String quoted = "'" + JAVA + "' -jar '" + TARGET.resolve("argmap.jar") + "'";
    return run(List.of("/bin/bash", "-c", script.replace("ARGMAP", quoted)));
  }

  private Ran run(List<String> command) throws Exception {
    Path out = Files.createTempFile(folder, "", ".out");
    Path err = Files.createTempFile(folder, "", ".err");
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("HOME", folder.toString());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.redirectOutput(out.toFile()).redirectError(err.toFile());
    Process process = builder.start();
    process.getOutputStream().close();
    assertThat(process.waitFor(3, TimeUnit.MINUTES)).as("%s ends", command).isTrue();
    Ran ran =
        new Ran(process.exitValue(), Files.readString(out, UTF_8), Files.readString(err, UTF_8));
    Files.delete(out);
    Files.delete(err);
    return ran;
  }

  @Test
  void a_new_user_gets_from_nothing_to_a_picture() throws Exception {
    assertThat(jar("new", "case.yaml").err()).contains("argmap check case.yaml");
    assertThat(jar("check", "case.yaml", "--fail-on", "error").status()).isZero();
    assertThat(jar("render", "case.yaml", "-o", "case.svg"))
        .satisfies(ran -> assertThat(ran.status()).isZero())
        .satisfies(ran -> assertThat(ran.err()).startsWith("Wrote case.svg"));
    assertThat(folder.resolve("case.svg")).content().contains("library");
  }

  @Test
  void every_kind_of_output_can_be_drawn_from_the_jar() throws Exception {
    jar("new", "case.yaml");
    for (String output : org.argmap.cli.output.Outputs.outputs().names()) {
      Ran ran = jar("render", "case.yaml", "--to", output, "-o", "out." + output);
      assertThat(ran.status()).as("%s: %s", output, ran.err()).isZero();
      assertThat(folder.resolve("out." + output)).isNotEmptyFile();
    }
  }

  @Test
  void it_reads_standard_input_and_writes_standard_output() throws Exception {
    jar("new", "case.yaml");
    Ran ran = shell("cat case.yaml | ARGMAP render - --to txt");
    assertThat(ran.out()).startsWith("Should the library open");
    assertThat(ran.err()).isEmpty();
  }

  @Test
  void a_reader_that_goes_away_is_no_fault() throws Exception {
    Ran ran = shell("set -o pipefail; ARGMAP rules structure.cycle | true; ARGMAP rules | head -1");
    assertThat(ran.out()).startsWith("structure.cycle");
    assertThat(ran.err()).isEmpty();
    assertThat(ran.status()).isIn(0, 141);
  }

  @Test
  void a_full_disk_has_a_message_and_a_status() throws Exception {
    assumeTrue(Files.exists(Path.of("/dev/full")), "there is no /dev/full here");
    Ran ran = shell("ARGMAP rules > /dev/full");
    assertThat(ran.err()).isEqualTo("error: Cannot write the output: the disk is full.\n");
    assertThat(ran.status()).isEqualTo(2);
  }

  @Test
  void bash_completes_commands_options_and_values() throws Exception {
    Ran ran =
        shell(
            """
            source <(ARGMAP completion bash)
            complete -p argmap
            compopt() { :; } # works only where bash itself asks
            try() { COMP_WORDS=("$@"); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); COMPREPLY=()
              _complete_argmap; printf '%s ' "${COMPREPLY[@]}"; echo; }
            try argmap ren
            try argmap render --th
            try argmap render --theme d
            try argmap check --fail-on w
            """);
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out().lines().map(String::strip).toList())
        .endsWith("render", "--theme", "default dark", "warning");
  }

  @Test
  void the_launcher_makes_an_archive_of_classes_once_and_says_nothing_of_it() throws Exception {
    Path home = Files.createDirectory(folder.resolve("installed"));
    for (String file : List.of("argmap", "argmap.jar")) {
      Files.copy(TARGET.resolve(file), home.resolve(file));
    }
    assertThat(home.resolve("argmap").toFile().setExecutable(true)).isTrue();
    String launcher = home.resolve("argmap").toString();
    Ran first = run(List.of("/bin/sh", launcher, "--version"));
    assertThat(first.err()).isEmpty();
    assertThat(first.out()).startsWith("argmap ");
    Path archive = home.resolve("argmap-" + System.getProperty("java.version") + ".jsa");
    assertThat(archive).isNotEmptyFile();
    FileTime made = Files.getLastModifiedTime(archive);
    Ran second = run(List.of("/bin/sh", launcher, "--version"));
    assertThat(second).isEqualTo(first);
    assertThat(Files.getLastModifiedTime(archive)).isEqualTo(made);
    Files.copy(TARGET.resolve("argmap.jar"), home.resolve("x.jar"));
    Files.move(home, folder.resolve("moved"));
    run(List.of("/bin/sh", folder.resolve("moved/argmap").toString(), "--version"));
    assertThat(folder.resolve("moved").resolve(archive.getFileName() + ".for"))
        .content()
        .startsWith(folder.toRealPath().resolve("moved").toString());
  }

  @Test
  void the_jar_has_no_traces_of_how_it_was_put_together() throws IOException {
    try (ZipFile jar = new ZipFile(TARGET.resolve("argmap.jar").toFile())) {
      List<String> names = Collections.list(jar.entries()).stream().map(ZipEntry::getName).toList();
      assertThat(names).doesNotHaveDuplicates();
      assertThat(names).noneMatch(name -> name.matches("META-INF/[^/]*\\.(SF|DSA|RSA)"));
      assertThat(names).noneMatch(name -> name.endsWith("module-info.class"));
      assertThat(names).contains("META-INF/LICENSE", "META-INF/NOTICE");
    }
  }
}
