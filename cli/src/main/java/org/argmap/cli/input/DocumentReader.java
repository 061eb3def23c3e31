package org.argmap.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.argmap.cli.terminal.Faults;
import org.argmap.cli.terminal.Refusal;
import org.argmap.cli.terminal.Terminal;
import org.argmap.format.MapFormat;
import org.argmap.format.MapFormats;
import org.argmap.format.ReadOptions;
import org.jspecify.annotations.Nullable;

/** Reads documents in the format that is named, or that they are found to be in. */
public final class DocumentReader {
  private final Terminal terminal;
  private final MapFormats formats;
  private final @Nullable MapFormat from;

  /**
   * Makes a reader.
   *
   * @param from the format to read as; null if it is to be found out
   */
  public DocumentReader(Terminal terminal, MapFormats formats, @Nullable MapFormat from) {
    this.terminal = terminal;
    this.formats = formats;
    this.from = from;
  }

  /**
   * Reads a document.
   *
   * @throws Refusal if it cannot be read, or is in no format that is known
   */
  public Document read(Input input) {
    ReadOptions options = ReadOptions.builder().document(input.name()).build();
    byte[] bytes = bytes(input, options);
    String text = SourceText.decode(bytes);
    MapFormat format = from == null ? detect(input, text) : from;
    return new Document(input, format, text, format.read(bytes, options));
  }

  private byte[] bytes(Input input, ReadOptions options) {
    // Enough bytes for the reader to see that there are too many characters.
    long most = 3L * (options.maxCharacters() + 1L) + 4;
    int limit = (int) Math.min(most, Integer.MAX_VALUE - 8);
    try {
      if (input.file().isEmpty()) {
        return terminal.in().readNBytes(limit);
      }
      try (InputStream in = Files.newInputStream(input.file().get())) {
        return in.readNBytes(limit);
      }
    } catch (IOException e) {
      throw Refusal.because("Cannot read %s: %s.".formatted(input, Faults.reason(e)), e);
    }
  }

  private MapFormat detect(Input input, String text) {
    Optional<Path> file = input.file();
    Optional<MapFormat> found =
        file.isPresent() ? formats.detect(file.get(), text) : formats.detect(text);
    return found.orElseThrow(
        () ->
            Refusal.because("%s is in no format that Argmap reads.".formatted(input))
                .hint(
                    "It reads: %s. If it is in one of them all the same, name it with --from."
                        .formatted(FormatNames.readable(formats))));
  }
}
