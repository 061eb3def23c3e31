package org.argmap.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.argmap.cli.output.OutputFile;
import org.argmap.cli.output.Target;
import org.argmap.cli.terminal.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nobody's work is lost. */
class OutputFileTest {
  @TempDir Path folder;

  private final OutputFile pictures = new OutputFile("a picture", t -> t.startsWith("own"), false);
  private final OutputFile forced = new OutputFile("a picture", t -> t.startsWith("own"), true);

  private Target target(String name) {
    return Target.file(Path.of(name), folder.resolve(name), false);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  @Test
  void a_new_file_is_written() throws IOException {
    pictures.write(target("a"), bytes("own 1"));
    assertThat(folder.resolve("a")).hasContent("own 1");
  }

  @Test
  void a_file_that_argmap_wrote_is_replaced() throws IOException {
    Files.writeString(folder.resolve("a"), "own 1");
    pictures.write(target("a"), bytes("own 2"));
    assertThat(folder.resolve("a")).hasContent("own 2");
  }

  @Test
  void a_file_of_somebody_else_stays_unless_forced() throws IOException {
    Files.writeString(folder.resolve("a"), "mine");
    assertThatThrownBy(() -> pictures.write(target("a"), bytes("own")))
        .isInstanceOf(Refusal.class)
        .hasMessage("a is there already, and is not a picture that Argmap wrote.");
    assertThat(folder.resolve("a")).hasContent("mine");
    forced.write(target("a"), bytes("own"));
    assertThat(folder.resolve("a")).hasContent("own");
  }

  @Test
  void work_is_never_replaced_by_other_work() throws IOException {
    OutputFile work = OutputFile.ofWork(false, false);
    work.write(target("a"), bytes("own 1"));
    work.write(target("a"), bytes("own 1"));
    assertThatThrownBy(() -> work.write(target("a"), bytes("own 2")))
        .hasMessage("a is there already.");
    assertThat(folder.resolve("a")).hasContent("own 1");
  }

  @Test
  void a_file_with_the_same_bytes_is_not_touched() throws IOException {
    Path file = Files.writeString(folder.resolve("a"), "mine");
    Object before = Files.getLastModifiedTime(file);
    Object key = Files.readAttributes(file, "unix:ino").get("ino");
    pictures.write(target("a"), bytes("mine"));
    assertThat(Files.getLastModifiedTime(file)).isEqualTo(before);
    assertThat(Files.readAttributes(file, "unix:ino").get("ino")).isEqualTo(key);
  }

  @Test
  void a_folder_and_a_missing_folder_are_refused_even_if_forced() {
    assertThatThrownBy(() -> forced.check(Target.file(Path.of("f"), folder, false)))
        .hasMessage("Cannot write f: it is a folder.");
    assertThatThrownBy(() -> forced.check(target("none/a")))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.hint()).contains("Make it first: mkdir -p none"));
  }

  @Test
  void missing_folders_are_made_where_the_plan_says_so() {
    Target deep = Target.file(Path.of("x/y/a"), folder.resolve("x/y/a"), true);
    pictures.write(deep, bytes("own"));
    assertThat(folder.resolve("x/y/a")).hasContent("own");
  }

  @Test
  void a_device_stays_what_it_is() {
    Path device = Path.of("/dev/null");
    assumeTrue(Files.exists(device), "there is no /dev/null here");
    pictures.write(Target.file(device, device, false), bytes("own"));
    assertThat(Files.isRegularFile(device)).isFalse();
  }

  @Test
  void a_full_disk_is_named_and_nothing_is_left_behind() {
    Path device = Path.of("/dev/full");
    assumeTrue(Files.exists(device), "there is no /dev/full here");
    assertThatThrownBy(() -> pictures.write(Target.file(device, device, false), bytes("own")))
        .hasMessage("Cannot write /dev/full: the disk is full.");
  }

  @Test
  void a_write_protected_file_is_refused() throws IOException {
    Path file = Files.writeString(folder.resolve("a"), "own 1");
    assumeTrue(file.toFile().setReadOnly() && !Files.isWritable(file), "this user may write all");
    assertThatThrownBy(() -> pictures.write(target("a"), bytes("own 2")))
        .hasMessage("Cannot write a: it is write-protected.");
  }
}
