package org.argmap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.argmap.format.MapFormat;
import org.argmap.format.MapFormats;
import org.argmap.format.ReadResult;
import org.argmap.model.Claim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewCommandTest {
  @TempDir Path folder;

  @Test
  void the_starter_reads_cleanly_in_every_format_and_has_nothing_to_find_fault_with()
      throws IOException {
    for (MapFormat format : MapFormats.standard().all()) {
      if (format.canRead() && format.canWrite()) {
        String file = "case." + format.extensions().get(0);
        assertThat(CommandLineRun.in(folder).run("new", file).status()).isZero();
        assertThat(format.read(folder.resolve(file)).findings()).as(file).isEmpty();
        CommandLineRun.Result checked =
            CommandLineRun.in(folder).run("check", file, "--fail-on", "note");
        assertThat(checked.out()).as(file).isEqualTo("No findings\n");
      }
    }
  }

  @Test
  void the_starters_say_the_same_in_argdown_and_in_yaml() throws IOException {
    CommandLineRun.in(folder).run("new", "case.argdown");
    CommandLineRun.in(folder).run("new", "case.yaml");
    ReadResult argdown = MapFormats.standard().read(folder.resolve("case.argdown"));
    ReadResult yaml = MapFormats.standard().read(folder.resolve("case.yaml"));
    assertThat(texts(argdown)).containsExactlyInAnyOrderElementsOf(texts(yaml));
    assertThat(argdown.map().arguments()).hasSameSizeAs(yaml.map().arguments());
    assertThat(argdown.map().sources()).isEqualTo(yaml.map().sources());
  }

  private static List<String> texts(ReadResult result) {
    return result.map().claims().stream().map(Claim::text).toList();
  }
}
