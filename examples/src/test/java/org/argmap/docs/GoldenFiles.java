package org.argmap.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that hold what is expected; {@code -Dargmap.updateGolden=true} writes them anew. */
public final class GoldenFiles {
  /** Whether to write what is expected instead of checking it. */
  public static final boolean UPDATE = Boolean.getBoolean("argmap.updateGolden");

  private GoldenFiles() {}

  /** Compares a text with what a file holds, byte for byte. */
  public static void assertSame(Path file, String actual) throws IOException {
    if (UPDATE) {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, actual);
    }
    assertThat(file).exists();
    assertThat(actual)
        .as("%s; if the change is right, run with -Dargmap.updateGolden=true", file)
        .isEqualTo(Files.readString(file));
  }
}
