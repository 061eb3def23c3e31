package org.argmap.internal.file;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The process that a temporary file belongs to, as the name of the file tells it.
 *
 * @param machine the first digits of the identifier that Linux gives to each start of the machine,
 *     the same in all containers; zeros where there is none
 * @param process the number of the process and, since numbers are used again, when it was started
 */
record WriterName(String machine, String process) {
  private static final String UNKNOWN_MACHINE = "00000000";
  private static final Path BOOT_ID = Path.of("/proc/sys/kernel/random/boot_id");
  private static final int RADIX = 36;

  private static final Pattern FILE_NAME =
      Pattern.compile("\\.argmap-([0-9a-f]{8})-([0-9a-z]+-[0-9a-z]+)-[0-9a-z]+\\.tmp");

  /** Returns the name of this process. */
  static WriterName current() {
    ProcessHandle process = ProcessHandle.current();
    long start = process.info().startInstant().orElse(Instant.EPOCH).toEpochMilli();
    return new WriterName(
        machineName(), Long.toString(process.pid(), RADIX) + "-" + Long.toString(start, RADIX));
  }

  private static String machineName() {
    try {
      String id = new String(Files.readAllBytes(BOOT_ID), US_ASCII).strip();
      return id.matches("[0-9a-f]{8}-.*") ? id.substring(0, 8) : UNKNOWN_MACHINE;
    } catch (IOException e) {
      return UNKNOWN_MACHINE; // Not on Linux.
    }
  }

  /** Reads the name of a temporary file; empty if it is that of another file. */
  static Optional<WriterName> of(String fileName) {
    Matcher name = FILE_NAME.matcher(fileName);
    return name.matches()
        ? Optional.of(new WriterName(name.group(1), name.group(2)))
        : Optional.empty();
  }

  /** Returns a name for a new temporary file of this process, at most 60 characters long. */
  String newFileName() {
    String unique = Long.toUnsignedString(ThreadLocalRandom.current().nextLong(), RADIX);
    return ".argmap-" + machine + "-" + process + "-" + unique + ".tmp";
  }

  /** Whether the machine has run all the time since the other process was started on it. */
  boolean isOnMachineOf(WriterName other) {
    return machine.equals(other.machine) && !machine.equals(UNKNOWN_MACHINE);
  }
}
