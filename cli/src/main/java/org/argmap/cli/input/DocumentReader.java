package org.argmap.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.argmap.cli.terminal.Faults;
import org.argmap.cli.terminal.Refusal;
import org.argmap.cli.terminal.Terminal;
import org.argmap.format.DetectedFormat;
import org.argmap.format.MapFormat;
import org.argmap.format.MapFormats;
import org.argmap.format.ReadOptions;
import org.argmap.format.ReadResult;
import org.argmap.format.argdown.ArgdownFormat;
import org.jspecify.annotations.Nullable;

/** Reader of documents in the format that the user names, or that their text shows. */
public final class DocumentReader {
  private final Terminal terminal;
  private final MapFormats formats;
  private final @Nullable MapFormat from;
  private final Map<Path, IncludedFiles> included = new ConcurrentHashMap<>();

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
    DetectedFormat found = from == null ? detect(input, text) : new DetectedFormat(from, List.of());
    MapFormat format = found.format();
    ReadResult result = including(format, input).read(bytes, options);
    return new Document(input, format, text, result.after(found.findings()));
  }

  /** Argdown may include what lies in the folder of the document or below it, and nothing else. */
  private MapFormat including(MapFormat format, Input input) {
    Path file = input.file().map(Path::toAbsolutePath).orElse(null);
    Path folder = file == null ? null : file.normalize().getParent();
    if (file == null || folder == null || !(format instanceof ArgdownFormat argdown)) {
      return format;
    }
    IncludedFiles resolver = new IncludedFiles(folder);
    included.put(file, resolver);
    return argdown.includes(resolver);
  }

  /** Returns the files that a file included when it was last read. */
  public Set<Path> includedBy(Path file) {
    IncludedFiles files = included.get(file.toAbsolutePath());
    return files == null ? Set.of() : files.files();
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

  private DetectedFormat detect(Input input, String text) {
    Optional<DetectedFormat> found =
        input.file().isPresent()
            ? formats.detect(Path.of(input.name()), text)
            : formats.detect(text);
    return found.orElseThrow(
        () ->
            Refusal.because("%s is in no format that Argmap reads.".formatted(input))
                .hint(
                    "It reads: %s. If it is in one of them all the same, name it with --from."
                        .formatted(FormatNames.readable(formats))));
  }
}
