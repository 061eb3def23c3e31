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
}
