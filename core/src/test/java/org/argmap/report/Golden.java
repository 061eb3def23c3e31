package org.argmap.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files with expected output; {@code -Dargmap.updateGolden=true} writes them anew. */
final class Golden {
  private Golden() {}

  static void check(String name, String actual) throws IOException {
    Path file =
        Path.of(System.getProperty("basedir", "."), "src/test/resources/org/argmap/report", name);
    if (Boolean.getBoolean("argmap.updateGolden")) {
      Files.writeString(file, actual);
    }
    assertThat(actual).as(name).isEqualTo(Files.readString(file));
  }
}
