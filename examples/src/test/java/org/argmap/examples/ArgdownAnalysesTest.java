package org.argmap.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.argmap.docs.GoldenFiles;
import org.argmap.format.ReadResult;
import org.argmap.format.argdown.ArgdownFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The analyses as text say the same as in Java. */
class ArgdownAnalysesTest {
  private static Path file(Analysis analysis) {
    return Path.of("analyses").resolve(analysis.id() + ".argdown");
  }

  @ParameterizedTest
  @MethodSource("org.argmap.examples.Analysis#all")
  void the_map_from_text_is_the_map_from_java(Analysis analysis) throws IOException {
    ReadResult read = ArgdownFormat.standard().read(file(analysis));
    assertThat(read.findings()).isEmpty();
    assertThat(read.map()).isEqualTo(analysis.map());
  }

  @ParameterizedTest
  @MethodSource("org.argmap.examples.Analysis#all")
  void the_text_is_as_it_is_written(Analysis analysis) throws IOException {
    GoldenFiles.assertSame(
        file(analysis), ArgdownFormat.standard().write(analysis.map()).orThrow().text());
  }
}
