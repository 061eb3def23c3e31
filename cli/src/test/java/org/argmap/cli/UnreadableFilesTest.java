package org.argmap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports for programs never look clean if a file could not be checked. */
class UnreadableFilesTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"json", "sarif"})
  void a_file_that_is_missing_is_an_error_in_the_report(String format) throws IOException {
    Files.writeString(folder.resolve("good.argdown"), "[A]: a\n  + b\n");
    CommandLineRun.Result run =
        CommandLineRun.in(folder).run("check", "good.argdown", "gone.argdown", "--format", format);
    assertThat(run.status()).isEqualTo(Status.FAILED);
    assertThat(run.out())
        .contains("file.unreadable", "Cannot read gone.argdown: there is no such file.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "sarif"})
  void a_file_in_no_known_format_is_an_error_with_its_name(String format) throws IOException {
    Files.write(folder.resolve("picture.bin"), new byte[] {0, 1, 2, 3});
    CommandLineRun.Result run =
        CommandLineRun.in(folder).run("check", "picture.bin", "--format", format);
    assertThat(run.status()).isEqualTo(Status.FAILED);
    assertThat(run.out()).contains("file.unreadable", "picture.bin");
  }
}
