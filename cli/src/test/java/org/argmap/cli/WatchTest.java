package org.argmap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Draws again when files change. What is waited for comes within a second; a slow machine has more.
 */
class WatchTest {
  private static final long MOST_MILLIS = 60_000;

  @TempDir Path folder;
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final AtomicInteger status = new AtomicInteger(-1);
  private Thread watching = new Thread();

  private static String map(String text) {
    return "argmap: '1.0'\nclaims: [{id: a, text: " + text + "}]\n";
  }

  private void watch(String... args) {
    watching =
        new Thread(
            () ->
                status.set(CommandLineRun.in(folder).run(new ByteArrayOutputStream(), err, args)));
    watching.start();
    await("the beginning", () -> said().contains("Watching"));
  }

  private String said() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private static void await(String what, BooleanSupplier condition) {
    long end = System.nanoTime() + MOST_MILLIS * 1_000_000;
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as("%s did not come", what).isLessThan(end);
      try {
        Thread.sleep(20);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private boolean shows(String file, String text) {
    try {
      Path picture = folder.resolve(file);
      return Files.exists(picture) && Files.readString(picture).contains(text);
    } catch (IOException e) {
      return false;
    }
  }

  @AfterEach
  void stop() throws InterruptedException {
    watching.interrupt();
    watching.join(MOST_MILLIS);
    assertThat(watching.isAlive()).isFalse();
    assertThat(status.get()).as(said()).isEqualTo(130);
  }

  @Test
  void a_file_that_is_written_again_is_drawn_again() throws IOException {
    Files.writeString(folder.resolve("a.yaml"), map("first"));
    watch("render", "a.yaml", "--watch");
    assertThat(shows("a.svg", "first")).isTrue();
    Files.writeString(folder.resolve("a.yaml"), map("second one"));
    await("the second", () -> shows("a.svg", "second one"));
  }

  @Test
  void a_file_that_an_editor_puts_in_the_place_of_the_old_one_is_drawn_again() throws IOException {
    Files.writeString(folder.resolve("a.yaml"), map("first"));
    watch("render", "a.yaml", "-w", "-o", "out.svg");
    Files.writeString(folder.resolve("a.yaml~"), map("other"));
    Files.move(
        folder.resolve("a.yaml~"), folder.resolve("a.yaml"), StandardCopyOption.REPLACE_EXISTING);
    await("the other", () -> shows("out.svg", "other"));
    Files.delete(folder.resolve("a.yaml"));
    await("the word of what is missing", () -> said().contains("there is no such file"));
    Files.writeString(folder.resolve("a.yaml"), map("back again"));
    await("what is back", () -> shows("out.svg", "back again"));
  }

  @Test
  void a_mistake_does_not_end_the_watching() throws IOException {
    Files.writeString(folder.resolve("a.yaml"), map("first"));
    watch("render", "a.yaml", "-w");
    Files.writeString(folder.resolve("a.yaml"), "argmap: '1.0'\nclaims: [");
    await("the mistake", () -> said().contains("error:"));
    Files.writeString(folder.resolve("a.yaml"), map("mended again"));
    await("what is mended", () -> shows("a.svg", "mended again"));
  }

  @Test
  void a_file_that_is_new_in_a_folder_is_drawn() throws IOException {
    Files.createDirectories(folder.resolve("maps"));
    Files.writeString(folder.resolve("maps/a.yaml"), map("first"));
    watch("render", "maps", "-w", "-o", "out");
    Files.writeString(folder.resolve("maps/b.yaml"), map("newcomer"));
    await("the newcomer", () -> shows("out/b.svg", "newcomer"));
    assertThat(shows("out/a.svg", "first")).isTrue();
  }

  @Test
  void a_file_that_disappears_does_not_stop_the_others_and_is_drawn_when_it_comes_back()
      throws IOException {
    Files.writeString(folder.resolve("a.yaml"), map("first"));
    Files.writeString(folder.resolve("b.yaml"), map("first"));
    watch("render", "a.yaml", "b.yaml", "-w");
    Files.delete(folder.resolve("a.yaml"));
    await("the word of what is missing", () -> said().contains("Cannot read a.yaml"));
    Files.writeString(folder.resolve("b.yaml"), map("changed meanwhile"));
    await("the other file", () -> shows("b.svg", "changed meanwhile"));
    Files.writeString(folder.resolve("a.yaml"), map("back again"));
    await("what is back", () -> shows("a.svg", "back again"));
    assertThat(said().split("Cannot read a.yaml", -1)).as("it is said once").hasSize(2);
  }

  @Test
  void a_file_that_is_missing_from_the_beginning_is_drawn_when_it_comes() throws IOException {
    Files.writeString(folder.resolve("b.yaml"), map("first"));
    watch("render", "a.yaml", "b.yaml", "-w");
    assertThat(shows("b.svg", "first")).isTrue();
    Files.writeString(folder.resolve("a.yaml"), map("late"));
    await("what was missing", () -> shows("a.svg", "late"));
  }

  @Test
  void a_file_that_is_included_is_watched_too() throws IOException {
    Files.createDirectories(folder.resolve("parts"));
    Files.writeString(folder.resolve("a.argdown"), "[a]: one\n\n@include(parts/_p.argdown)\n");
    Files.writeString(
        folder.resolve("parts/_p.argdown"), "[p]: part\n\n@include(_missing.argdown)\n");
    watch("render", "a.argdown", "-w");
    assertThat(shows("a.svg", "part")).isTrue();
    Files.writeString(folder.resolve("parts/_missing.argdown"), "[q]: found now\n");
    await("what was missing", () -> shows("a.svg", "found now"));
    Files.writeString(folder.resolve("parts/_missing.argdown"), "[q]: changed below\n");
    await("what is included twice over", () -> shows("a.svg", "changed below"));
  }

  @Test
  void a_map_is_converted_again_unless_somebody_changed_what_was_written() throws IOException {
    Files.writeString(folder.resolve("a.yaml"), map("first"));
    watch("convert", "a.yaml", "--to", "json", "-w");
    assertThat(shows("a.json", "first")).isTrue();
    Files.writeString(folder.resolve("a.yaml"), map("second one"));
    await("the second", () -> shows("a.json", "second one"));
    Files.writeString(folder.resolve("a.json"), "mine");
    Files.writeString(folder.resolve("a.yaml"), map("the third one"));
    await("the refusal", () -> said().contains("a.json is there already."));
    assertThat(folder.resolve("a.json")).hasContent("mine");
  }

  @Test
  void a_map_is_checked_again() throws IOException {
    Files.writeString(folder.resolve("a.yaml"), map("first"));
    watch("check", "a.yaml", "-w", "--only", "text", "-o", "report.txt");
    assertThat(shows("report.txt", "No findings")).isTrue();
    Files.writeString(folder.resolve("a.yaml"), map("''"));
    await("the finding", () -> shows("report.txt", "text.empty"));
  }
}
