package org.argmap.internal.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Writing of files in one step: a reader sees the old content or the new one, never a part of it.
 *
 * <p>The content goes to a {@linkplain TemporaryFile temporary file} beside the target, is forced
 * to the disk, and takes the target's name in one move. Any number of threads and processes may
 * write the same file at once; the last one to finish wins. A {@linkplain Leftovers leftover} of a
 * process that was killed is removed by a later write to the same folder.
 */
public final class WholeFile {
  private WholeFile() {}

  /** The content of a file. */
  @FunctionalInterface
  public interface Content {
    /**
     * Writes the content to a stream.
     *
     * @throws IOException if the stream throws it
     */
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Writes a file from bytes.
   *
   * @throws IOException as for {@link #write(Path, Content)}
   */
  public static void write(Path file, byte[] bytes) throws IOException {
    write(file, out -> out.write(bytes));
  }

  /**
   * Writes a file. An existing file is replaced and keeps its permissions, and its owner and group
   * where the system lets them be kept. A symbolic link stays a link: the file that it points to is
   * written, whether or not that file exists. A device, a pipe, and whatever lies in {@code /dev}
   * or {@code /proc} is written to directly, because it cannot be replaced.
   *
   * @throws IOException if the file cannot be written; the old content is untouched then
   */
  public static void write(Path file, Content content) throws IOException {
    if (isStream(file)) {
      writeToStream(file, content);
      return;
    }
    Path target = LinkTarget.of(file);
    checkPlace(file, target);
    TargetAttributes attributes = TargetAttributes.of(target);
    try (TemporaryFile temporary = TemporaryFile.create(file, target, attributes)) {
      Leftovers.remove(temporary);
      try {
        temporary.write(content);
      } catch (FileSystemException e) {
        throw e;
      } catch (IOException e) {
        throw namedAfter(file, e);
      }
      attributes.applyTo(temporary.path());
      temporary.moveTo(file, target);
    }
  }

  /** What the system says of a write names no file. */
  private static IOException namedAfter(Path file, IOException e) {
    if (e.getClass() != IOException.class) {
      return e;
    }
    FileSystemException named = new FileSystemException(file.toString(), null, e.getMessage());
    named.initCause(e);
    return named;
  }

  private static boolean isStream(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    // Standard output that was redirected to a file is a link to that file, which must not be
    // replaced while the shell has it open.
    boolean isSystems = absolute.startsWith("/dev") || absolute.startsWith("/proc");
    return Files.exists(file)
        && !Files.isDirectory(file)
        && (!Files.isRegularFile(file) || (isSystems && Files.isSymbolicLink(file)));
  }

  private static void writeToStream(Path file, Content content) throws IOException {
    try (OutputStream out =
        new BufferedOutputStream(
            Files.newOutputStream(file, StandardOpenOption.WRITE, StandardOpenOption.APPEND))) {
      content.writeTo(out);
    } catch (FileSystemException e) {
      throw e;
    } catch (IOException e) {
      throw namedAfter(file, e);
    }
  }

  private static void checkPlace(Path file, Path target) throws IOException {
    if (Files.isDirectory(target)) {
      throw new FileSystemException(
          file.toString(), null, "it is a folder, not a file; name a file in it");
    }
    Path folder = target.getParent();
    if (folder == null) {
      throw new FileSystemException(file.toString(), null, "a file name is missing");
    } else if (!Files.exists(folder)) {
      throw new NoSuchFileException(
          file.toString(), null, "its folder does not exist. Create " + folder + " first.");
    } else if (!Files.isDirectory(folder)) {
      throw new NotDirectoryException(file.toString());
    }
  }
}
