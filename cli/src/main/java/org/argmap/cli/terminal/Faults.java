package org.argmap.cli.terminal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reasons why a file cannot be used, as the ends of sentences. */
public final class Faults {
  private Faults() {}

  /** Returns the reason in words, without a full stop, to follow a colon. */
  public static String reason(IOException e) {
    if (e instanceof FileSystemException fault && fault.getReason() != null) {
      return known(fault.getReason());
    } else if (e instanceof NoSuchFileException) {
      return "there is no such file";
    } else if (e instanceof AccessDeniedException) {
      return "permission is denied";
    } else if (e instanceof NotDirectoryException) {
      return "a part of its path is not a folder";
    } else if (e instanceof FileAlreadyExistsException) {
      return "it is there already";
    } else if (e instanceof FileSystemLoopException) {
      return "its links lead round in a circle";
    }
    return known(e instanceof FileSystemException ? null : e.getMessage());
  }

  /** Returns the reason of a failure that was wrapped. */
  public static String reason(UncheckedIOException e) {
    IOException cause = e.getCause();
    return cause == null ? known(e.getMessage()) : reason(cause);
  }

  private static String known(@Nullable String said) {
    if (said == null || said.isBlank()) {
      return "the system gives no reason";
    }
    String lower = said.toLowerCase(Locale.ROOT);
    if (lower.contains("no space left") || lower.contains("not enough space")) {
      return "the disk is full";
    } else if (lower.contains("quota")) {
      return "the quota of the disk is used up";
    } else if (lower.contains("read-only file system")) {
      return "the file system is read-only";
    } else if (lower.contains("name too long")) {
      return "its name is too long";
    } else if (lower.contains("is a directory")) {
      return "it is a folder";
    } else if (lower.contains("used by another process")) {
      return "another program has it open";
    } else if (lower.contains("resource busy")) {
      return "it is mounted, or another program has it open";
    }
    return said.strip().replaceAll("\\.$", "");
  }
}
