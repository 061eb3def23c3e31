package org.argmap.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.argmap.internal.file.WholeFile;

/** Reading and writing of the file of a baseline. */
final class BaselineFile {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private BaselineFile() {}

  static String read(Path file) throws IOException {
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  /** Writes beside the target first and then moves, so that no reader sees half a file. */
  static void write(Path file, String text) throws IOException {
    WholeFile.write(file, text.getBytes(StandardCharsets.UTF_8));
  }
}
