package org.argmap.internal.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/**
 * A file of one writer's own, beside the target that it is to replace.
 *
 * <p>It is created exclusively, under a name that no other writer takes, and kept open and locked
 * until it is moved or given up. The lock tells everyone that its writer lives: the system gives it
 * back when the process ends, however it ends, and in whatever container it ran.
 */
final class TemporaryFile implements AutoCloseable {
  private static final int MOST_TRIES = 100;

  /** Far behind any content, so that no system keeps a reader from it. */
  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

  private final Path path;
  private final WriterName writer;
  private final FileChannel channel;
  private boolean isMoved;

  private TemporaryFile(Path path, WriterName writer, FileChannel channel) {
    this.path = path;
    this.writer = writer;
    this.channel = channel;
  }

  /**
   * Creates a temporary file.
   *
   * @param file the name of the target for messages
   * @param target the file that will be replaced
   */
  static TemporaryFile create(Path file, Path target, TargetAttributes attributes)
      throws IOException {
    WriterName writer = WriterName.current();
    for (int i = 0; i < MOST_TRIES; i++) {
      Path path = target.resolveSibling(writer.newFileName());
      FileChannel channel;
      try {
        channel =
            FileChannel.open(
                path,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                attributes.ofTemporary());
      } catch (FileAlreadyExistsException e) {
        continue;
      } catch (FileSystemException e) {
        throw refused(file, target, e);
      }
      TemporaryFile temporary = new TemporaryFile(path, writer, channel);
      // Between its creation and its lock another process may have taken it for a leftover.
      if (tryLock(channel) != Lock.TAKEN && Files.exists(path)) {
        return temporary;
      }
      temporary.close();
    }
    throw new FileSystemException(
        file.toString(), null, "no temporary file can be made in its folder");
  }

  private static FileSystemException refused(Path file, Path target, FileSystemException e) {
    FileSystemException refused =
        e instanceof AccessDeniedException
            ? new AccessDeniedException(
                file.toString(),
                null,
                "no file may be created in its folder, " + target.getParent())
            : new FileSystemException(file.toString(), null, e.getReason());
    refused.initCause(e);
    return refused;
  }

  /** The outcome of an attempt to lock a file. */
  enum Lock {
    /** The file is locked now. */
    HELD,
    /** Another channel has the lock. */
    TAKEN,
    /** The file system has no locks. */
    UNKNOWN
  }

  static Lock tryLock(FileChannel channel) {
    try {
      FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
      return lock == null ? Lock.TAKEN : Lock.HELD;
    } catch (OverlappingFileLockException e) {
      return Lock.TAKEN;
    } catch (IOException | UnsupportedOperationException e) {
      return Lock.UNKNOWN;
    }
  }

  Path path() {
    return path;
  }

  /** The process that writes this file: this one. */
  WriterName writer() {
    return writer;
  }

  /** Writes the content and forces it to the disk. */
  void write(WholeFile.Content content) throws IOException {
    // Flushed and not closed: that would close the channel, and give the lock back.
    OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
    content.writeTo(out);
    out.flush();
    channel.force(true);
  }

  /** Moves the file onto the target. */
  void moveTo(Path file, Path target) throws IOException {
    try {
      try {
        Files.move(
            path, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(path, target, StandardCopyOption.REPLACE_EXISTING);
      }
      isMoved = true;
    } catch (FileSystemException e) {
      String reason =
          e instanceof AccessDeniedException ? "the system lets nobody replace it" : e.getReason();
      FileSystemException refused =
          e instanceof AccessDeniedException
              ? new AccessDeniedException(file.toString(), null, reason)
              : new FileSystemException(file.toString(), null, reason);
      refused.initCause(e);
      throw refused;
    }
  }

  /** Closes the file, and removes it unless it was moved. */
  @Override
  public void close() throws IOException {
    try {
      if (!isMoved) {
        Files.deleteIfExists(path);
      }
    } finally {
      channel.close();
    }
  }
}
