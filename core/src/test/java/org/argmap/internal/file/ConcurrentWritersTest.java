package org.argmap.internal.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several writers of one file, in this process and in others, some of which are killed. */
class ConcurrentWritersTest {
  private static final int WRITERS = 4;

  @TempDir Path folder;

  private List<String> namesInFolder() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(each -> each.getFileName().toString()).sorted().toList();
    }
  }

  /** Reads while others write; returns how many contents were torn. */
  private static int tornReads(Path file, List<? extends Object> writers, Liveness alive)
      throws IOException {
    int torn = 0;
    while (writers.stream().anyMatch(alive::isAlive)) {
      try {
        torn += WriterProcess.isWhole(Files.readAllBytes(file)) ? 0 : 1;
      } catch (NoSuchFileException e) {
        torn++;
      }
    }
    return torn;
  }

  private interface Liveness {
    boolean isAlive(Object writer);
  }

  @Test
  void threads_that_write_one_file_never_fail_and_never_show_a_part_of_it() throws Exception {
    Path file = folder.resolve("map.json");
    WholeFile.write(file, WriterProcess.content('0'));
    ConcurrentLinkedQueue<Throwable> failures = new ConcurrentLinkedQueue<>();
    List<Thread> writers = new ArrayList<>();
    for (int i = 0; i < WRITERS; i++) {
      byte[] content = WriterProcess.content((char) ('a' + i));
      Thread writer =
          new Thread(
              () -> {
                for (int n = 0; n < 60; n++) {
                  try {
                    WholeFile.write(file, content);
                  } catch (IOException | RuntimeException e) {
                    failures.add(e);
                  }
                }
              });
      writers.add(writer);
      writer.start();
    }
    int torn = tornReads(file, writers, each -> ((Thread) each).isAlive());
    assertThat(failures).isEmpty();
    assertThat(torn).isZero();
    assertThat(WriterProcess.isWhole(Files.readAllBytes(file))).isTrue();
    assertThat(namesInFolder()).containsExactly("map.json");
  }

  @Test
  void processes_that_write_one_file_never_fail_and_never_show_a_part_of_it() throws Exception {
    Path file = folder.resolve("map.json");
    WholeFile.write(file, WriterProcess.content('0'));
    List<Process> writers = new ArrayList<>();
    for (String letter : List.of("a", "b", "c")) {
      writers.add(WriterProcess.start(file.toString(), letter, "60"));
    }
    int torn = tornReads(file, writers, each -> ((Process) each).isAlive());
    assertThat(writers).extracting(Process::waitFor).containsOnly(0);
    assertThat(torn).isZero();
    assertThat(WriterProcess.isWhole(Files.readAllBytes(file))).isTrue();
    assertThat(namesInFolder()).containsExactly("map.json");
  }

  @Test
  void a_living_writers_file_stays_and_a_killed_writers_file_is_removed() throws Exception {
    Path file = folder.resolve("map.json");
    Path signal = folder.resolve("signal");
    Process writer = WriterProcess.start(file.toString(), "a", "1", signal.toString());
    try {
      for (int i = 0; i < 600 && !Files.exists(signal); i++) {
        Thread.sleep(50);
      }
      assertThat(signal).as("the other process has written half of the file").exists();

      WholeFile.write(file, WriterProcess.content('b'));
      assertThat(namesInFolder()).hasSize(3).contains("map.json", "signal");
    } finally {
      writer.destroyForcibly();
    }
    assertThat(writer.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(namesInFolder()).hasSize(3);
    assertThat(WriterProcess.isWhole(Files.readAllBytes(file))).isTrue();

    WholeFile.write(folder.resolve("other.json"), WriterProcess.content('c'));
    assertThat(namesInFolder()).containsExactly("map.json", "other.json", "signal");
  }

  private Path leftover(WriterName writer, String content, Duration age) throws IOException {
    Path file = Files.writeString(folder.resolve(writer.newFileName()), content);
    return Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(age)));
  }

  @Test
  void a_thousand_leftovers_hinder_nobody_and_are_removed() throws IOException {
    WriterName dead = new WriterName(WriterName.current().machine(), "1-1");
    for (int i = 0; i < 1_000; i++) {
      leftover(dead, "half", Duration.ZERO);
    }
    WholeFile.write(folder.resolve("map.json"), new byte[3]);
    assertThat(namesInFolder()).containsExactly("map.json");
  }

  @Test
  void a_file_of_another_machine_stays_for_a_day() throws IOException {
    WriterName elsewhere = new WriterName("deadbeef", "1-1");
    Path young = leftover(elsewhere, "half", Duration.ofHours(23));
    Path old = leftover(elsewhere, "half", Duration.ofHours(25));
    WholeFile.write(folder.resolve("map.json"), new byte[3]);
    assertThat(young).exists();
    assertThat(old).doesNotExist();
  }

  @Test
  void an_empty_file_stays_until_its_writer_must_have_locked_it() throws IOException {
    WriterName dead = new WriterName(WriterName.current().machine(), "1-1");
    Path young = leftover(dead, "", Duration.ofSeconds(2));
    Path old = leftover(dead, "", Duration.ofSeconds(20));
    WholeFile.write(folder.resolve("map.json"), new byte[3]);
    assertThat(young).exists();
    assertThat(old).doesNotExist();
  }

  @Test
  void files_with_other_names_are_nobodys_leftovers() throws IOException {
    for (String name :
        List.of(".map.json.0.tmp", ".argmap-notes.tmp", "argmap-1-1-1-1.tmp", ".argmap-.tmp")) {
      Files.writeString(folder.resolve(name), "work");
    }
    WholeFile.write(folder.resolve("map.json"), new byte[3]);
    assertThat(namesInFolder()).hasSize(5);
  }
}
