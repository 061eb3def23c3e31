package org.argmap.internal.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** Writes files whole or not at all: beside the target first, then moved onto it in one step. */
public final class WholeFile {
  private static final int MOST_TRIES = 1_000;

  private WholeFile() {}

  /** What writes the content of a file. */
  @FunctionalInterface
  public interface Content {
    /** Writes all of the content. */
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Writes a file; one that is there is replaced and its permissions are kept.
   *
   * @throws IOException if it cannot be written; what was there before is untouched then
   */
  public static void write(Path file, byte[] bytes) throws IOException {
    write(file, out -> out.write(bytes));
  }

  /**
   * Writes a file; one that is there is replaced and its permissions are kept.
   *
   * @throws IOException if it cannot be written; what was there before is untouched then
   */
  public static void write(Path file, Content content) throws IOException {
    if (isDevice(file)) {
      // There is nothing to replace, and a device or pipe must stay what it is.
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
        content.writeTo(out);
      }
      return;
    }
    // What a link points to is replaced, not the link.
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    checkPlace(file, target);
    Path temporary = create(target);
    try {
      try (OutputStream out =
          new BufferedOutputStream(
              Files.newOutputStream(temporary, StandardOpenOption.TRUNCATE_EXISTING))) {
        content.writeTo(out);
      }
      keepPermissions(target, temporary);
      move(temporary, target);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  private static boolean isDevice(Path file) {
    return Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file);
  }

  private static void checkPlace(Path file, Path target) throws IOException {
    if (Files.isDirectory(target)) {
      throw new IOException("Cannot write " + file + ": it is a folder. Name a file in it.");
    }
    Path folder = target.getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new NotDirectoryException(
          "Cannot write " + file + ": its folder does not exist. Create " + folder + " first.");
    }
  }

  /** Creates the temporary file with the permissions that any new file gets. */
  private static Path create(Path target) throws IOException {
    for (int i = 0; i < MOST_TRIES; i++) {
      Path temporary = target.resolveSibling("." + target.getFileName() + "." + i + ".tmp");
      try {
        return Files.createFile(temporary);
      } catch (FileAlreadyExistsException e) {
        // another writer's, or left by one that was killed: try the next name
      }
    }
    throw new IOException("No temporary file can be made beside " + target + ".");
  }

  private static void keepPermissions(Path target, Path temporary) throws IOException {
    PosixFileAttributeView old =
        Files.exists(target)
            ? Files.getFileAttributeView(target, PosixFileAttributeView.class)
            : null;
    if (old != null) {
      Files.setPosixFilePermissions(temporary, old.readAttributes().permissions());
    }
  }

  private static void move(Path temporary, Path target) throws IOException {
    try {
      Files.move(
          temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
