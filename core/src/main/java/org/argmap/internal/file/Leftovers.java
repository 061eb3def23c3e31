package org.argmap.internal.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Temporary files whose writers were killed.
 *
 * <p>A temporary file is left over if its lock is free, since a {@linkplain TemporaryFile writer}
 * holds it as long as it lives. Three kinds are left alone all the same:
 *
 * <ul>
 *   <li>Those of this process. Opening such a file to ask for its lock and closing it again would
 *       give back the lock of the thread that is writing it (POSIX locks belong to the process).
 *   <li>Empty ones of the last seconds: their writer may be about to lock them.
 *   <li>Those of another machine, or of this one before it was started anew, until they are a day
 *       old. A folder on the network may have locks that other machines do not see. The age is the
 *       difference of two times of that same folder, so that no two clocks are compared.
 * </ul>
 */
final class Leftovers {
  /** More entries of a folder are not looked at, so that writing in a large folder stays quick. */
  private static final int MOST_ENTRIES = 4_000;

  private static final Duration AGE_ELSEWHERE = Duration.ofDays(1);
  private static final Duration AGE_EMPTY = Duration.ofSeconds(10);

  private Leftovers() {}

  /** Removes what is left over in the folder of a file that is being written. */
  static void remove(TemporaryFile current) {
    Path folder = current.path().getParent();
    if (folder == null) {
      return;
    }
    int[] seen = {0};
    try (DirectoryStream<Path> entries =
        Files.newDirectoryStream(folder, entry -> ++seen[0] > MOST_ENTRIES || isTemporary(entry))) {
      Instant now = Files.getLastModifiedTime(current.path()).toInstant();
      for (Path entry : entries) {
        if (seen[0] > MOST_ENTRIES) {
          break;
        }
        removeIfLeft(entry, current.writer(), now);
      }
    } catch (IOException | DirectoryIteratorException e) {
      // The folder may be written but not listed, or the file be gone already. Leftovers hinder
      // nobody: they stay.
    }
  }

  private static boolean isTemporary(Path entry) {
    return WriterName.of(String.valueOf(entry.getFileName())).isPresent();
  }

  private static void removeIfLeft(Path entry, WriterName own, Instant now) {
    Optional<WriterName> writer = WriterName.of(String.valueOf(entry.getFileName()));
    try {
      if (writer.isPresent()
          && !writer.get().equals(own)
          && mayBeLeft(entry, writer.get(), own, now)) {
        removeIfUnlocked(entry);
      }
    } catch (IOException | UnsupportedOperationException e) {
      // Another writer's file that was moved meanwhile, or another user's: it stays.
    }
  }

  private static boolean mayBeLeft(Path entry, WriterName writer, WriterName own, Instant now)
      throws IOException {
    BasicFileAttributes attributes =
        Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    Duration least =
        !own.isOnMachineOf(writer)
            ? AGE_ELSEWHERE
            : attributes.size() == 0 ? AGE_EMPTY : Duration.ZERO;
    Duration age = Duration.between(attributes.lastModifiedTime().toInstant(), now);
    return attributes.isRegularFile() && (least.isZero() || age.compareTo(least) > 0);
  }

  private static void removeIfUnlocked(Path entry) throws IOException {
    try (FileChannel channel =
        FileChannel.open(entry, Set.of(StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS))) {
      if (TemporaryFile.tryLock(channel) == TemporaryFile.Lock.HELD) {
        Files.deleteIfExists(entry);
      }
    }
  }
}
