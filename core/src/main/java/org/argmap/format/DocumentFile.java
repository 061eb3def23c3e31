package org.argmap.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;

/** Gets the text of a document, never much more of it than the options allow to be read. */
final class DocumentFile {
  /** No character takes more bytes than this, in UTF-8 and in UTF-16, counted in UTF-16 units. */
  private static final long BYTES_PER_CHARACTER = 3;

  private static final int CHUNK = 8_192;

  private DocumentFile() {}

  /** Returns the options with the file's name, if they name no document. */
  static ReadOptions named(Path file, ReadOptions options) {
    return options.document().isPresent()
        ? options
        : options.toBuilder().document(file.toString()).build();
  }

  static byte[] bytes(Path file, ReadOptions options) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return bytes(in, options);
    }
  }

  static byte[] bytes(InputStream in, ReadOptions options) throws IOException {
    // One character more than allowed, so that the reader sees that there are too many.
    long most = BYTES_PER_CHARACTER * (options.maxCharacters() + 1L) + 4;
    return in.readNBytes((int) Math.min(most, Integer.MAX_VALUE - 8));
  }

  static String characters(Reader reader, ReadOptions options) throws IOException {
    StringBuilder text = new StringBuilder();
    char[] chunk = new char[CHUNK];
    int count = reader.read(chunk);
    while (count >= 0 && text.length() <= options.maxCharacters()) {
      text.append(chunk, 0, count);
      count = reader.read(chunk);
    }
    return text.toString();
  }
}
