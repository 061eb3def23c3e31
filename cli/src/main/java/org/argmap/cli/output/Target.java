package org.argmap.cli.output;

import java.nio.file.Path;
import java.util.Optional;
import org.argmap.internal.text.VisibleText;
import org.jspecify.annotations.Nullable;

/** The destination of an output: a file or standard output. */
public final class Target {
  private final String name;
  private final @Nullable Path file;
  private final boolean makesFolder;

  private Target(String name, @Nullable Path file, boolean makesFolder) {
    this.name = name;
    this.file = file;
    this.makesFolder = makesFolder;
  }

  /** Standard output. */
  public static Target standard() {
    return new Target("<stdout>", null, false);
  }

  /**
   * A file.
   *
   * @param given the path as the user means it
   * @param file the file that is
   * @param makesFolder whether folders that are missing are made
   */
  public static Target file(Path given, Path file, boolean makesFolder) {
    return new Target(given.toString(), file, makesFolder);
  }

  /** The path as the user means it; {@code <stdout>} for standard output. */
  public String name() {
    return name;
  }

  /** The file; none if it is standard output. */
  public Optional<Path> file() {
    return Optional.ofNullable(file);
  }

  /** Whether folders that are missing are made. */
  public boolean makesFolder() {
    return makesFolder;
  }

  /** The name as messages show it, with its invisible characters by name. */
  @Override
  public String toString() {
    return VisibleText.of(name);
  }
}
