package org.argmap.cli.input;

import java.nio.file.Path;
import java.util.Optional;
import org.argmap.internal.text.VisibleText;
import org.jspecify.annotations.Nullable;

/** One file to read, or standard input. */
public final class Input {
  /** What stands for standard input, and for standard output, on the command line. */
  public static final String DASH = "-";

  private final String name;
  private final @Nullable Path file;
  private final Path below;

  private Input(String name, @Nullable Path file, Path below) {
    this.name = name;
    this.file = file;
    this.below = below;
  }

  static Input standard() {
    return new Input("<stdin>", null, Path.of("stdin"));
  }

  static Input file(String name, Path file, Path below) {
    return new Input(name, file, below);
  }

  /** The path as it was given; {@code <stdin>} for standard input. */
  public String name() {
    return name;
  }

  /** The file; none if it is standard input. */
  public Optional<Path> file() {
    return Optional.ofNullable(file);
  }

  /** The path below the folder that was given, or the name alone: where an output goes. */
  public Path below() {
    return below;
  }

  /** The name as messages show it, with its invisible characters by name. */
  @Override
  public String toString() {
    return VisibleText.of(name);
  }
}
