package org.argmap.internal.file;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The file at the end of a chain of symbolic links. */
final class LinkTarget {
  /** The number of links that Linux follows. */
  private static final int MOST_LINKS = 40;

  private LinkTarget() {}

  /**
   * Follows the links of a path, also to a file that does not exist, and returns its absolute path.
   *
   * @throws FileSystemLoopException if the links lead round in a circle
   */
  static Path of(Path file) throws IOException {
    Path reached = inRealFolder(file.toAbsolutePath());
    for (int links = 0; Files.isSymbolicLink(reached); links++) {
      if (links == MOST_LINKS) {
        throw new FileSystemLoopException(file.toString());
      }
      reached = inRealFolder(reached.resolveSibling(Files.readSymbolicLink(reached)));
    }
    return reached;
  }

  /** The dots of a link count from the folder where it really lies. */
  private static Path inRealFolder(Path file) throws IOException {
    Path folder = file.getParent();
    Path name = file.getFileName();
    if (folder == null || name == null || !Files.exists(folder)) {
      return file;
    }
    return name.toString().equals("..") || name.toString().equals(".")
        ? file.toRealPath()
        : folder.toRealPath().resolve(name);
  }
}
