package org.argmap.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of all commands that write a file for each file they read. */
final class WritingOptions {
  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      description =
          "The file to write, a folder for several, or - for standard output. Without it each"
              + " file is written beside its input.")
  private @Nullable Path out;

  @Option(
      names = {"-f", "--force"},
      description = "Write over files that Argmap did not write, too.")
  private boolean force;

  @Option(
      names = "--strict",
      description = "Write nothing for a file in which something could not be read.")
  private boolean strict;

  @Nullable Path out() {
    return out;
  }

  boolean force() {
    return force;
  }

  boolean strict() {
    return strict;
  }
}
