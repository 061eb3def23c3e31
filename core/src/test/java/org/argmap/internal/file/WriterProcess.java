package org.argmap.internal.file;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A process that writes a file again and again, for tests that need several processes. */
final class WriterProcess {
  private static final int LENGTH = 40_000;

  private WriterProcess() {}

  /** Arguments: the file, the letter to fill it with, how often; "hang" to stop half-way. */
  public static void main(String[] args) throws IOException {
    Path file = Path.of(args[0]);
    byte[] content = content(args[1].charAt(0));
    for (int i = 0; i < Integer.parseInt(args[2]); i++) {
      WholeFile.write(file, content);
    }
    if (args.length > 3) {
      WholeFile.write(
          file,
          out -> {
            for (int i = 0; i < 4; i++) {
              out.write(content); // More than any buffer keeps.
            }
            Files.createFile(Path.of(args[3]));
            try {
              Thread.sleep(60_000);
            } catch (InterruptedException e) {
              throw new IOException(e);
            }
          });
    }
  }

  static byte[] content(char letter) {
    byte[] bytes = new byte[LENGTH];
    Arrays.fill(bytes, (byte) letter);
    return bytes;
  }

  /** Whether the bytes are all of a content, and nothing else. */
  static boolean isWhole(byte[] bytes) {
    return bytes.length == LENGTH && Arrays.equals(bytes, content((char) bytes[0]));
  }

  static Process start(String... args) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx64m", "-cp"));
    command.add(place(WholeFile.class) + File.pathSeparator + place(WriterProcess.class));
    command.add(WriterProcess.class.getName());
    command.addAll(List.of(args));
    return new ProcessBuilder(command).inheritIO().start();
  }

  private static String place(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }
}
