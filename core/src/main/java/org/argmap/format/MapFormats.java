package org.argmap.format;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Function;
import org.argmap.internal.text.NearestWords;
import org.argmap.internal.text.Quoted;
import org.argmap.model.ArgumentMap;
import org.argmap.model.Finding;
import org.argmap.model.SourcePlace;

/**
 * A registry of formats, which finds the right one by its name, by the ending of a file's name, and
 * by content.
 *
 * <p>For reading, the ending decides, unless the content is certain to be in another format; then a
 * warning says so. The content decides among formats that share an ending, for a {@code .json} file
 * may be a native map or an export of another tool, and where there is no ending that is known. For
 * writing, the ending alone decides: {@code .json} is the native format.
 *
 * <pre>{@code
 * MapFormats formats = MapFormats.standard();
 * ArgumentMap map = formats.read(Path.of("sharing.json")).orThrow();
 * formats.write(map, Path.of("sharing.yaml"));
 * ArgumentMap pasted = formats.read("[Sharing]: States share more.\n  + [Threat]: A threat is felt.").map();
 * }</pre>
 *
 * <p>Immutable. Of formats that fit alike the earlier one is taken.
 */
public final class MapFormats {
  /** How many characters of a text are looked at to find its format. */
  static final int BEGINNING = 4_096;

  private static final MapFormats STANDARD = new MapFormats(StandardFormats.all());

  private final List<MapFormat> formats;

  private MapFormats(List<MapFormat> formats) {
    this.formats = List.copyOf(formats);
  }

  /** Returns the formats that come with this module. */
  public static MapFormats standard() {
    return STANDARD;
  }

  /**
   * Returns the formats that come with this module, and those that a {@link ServiceLoader} finds,
   * in the order of their names.
   */
  public static MapFormats installed() {
    List<MapFormat> found = new ArrayList<>();
    ServiceLoader.load(MapFormat.class).forEach(found::add);
    found.sort((a, b) -> a.name().compareTo(b.name()));
    MapFormats all = STANDARD;
    for (MapFormat format : found) {
      all = all.with(format);
    }
    return all;
  }

  /** Returns these formats and another one at the end, or in place of the one with its name. */
  public MapFormats with(MapFormat format) {
    requireNonNull(format, "format");
    List<MapFormat> all = new ArrayList<>(formats);
    boolean replaced = false;
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).name().equals(format.name())) {
        all.set(i, format);
        replaced = true;
      }
    }
    if (!replaced) {
      all.add(format);
    }
    return new MapFormats(all);
  }

  /** All formats, in order. */
  public List<MapFormat> all() {
    return formats;
  }

  /** The format with this name, upper and lower case alike. */
  public Optional<MapFormat> find(String name) {
    String wanted = name.strip().toLowerCase(Locale.ROOT);
    return formats.stream().filter(format -> format.name().equals(wanted)).findFirst();
  }

  /**
   * The format with this name, upper and lower case alike.
   *
   * @throws IllegalArgumentException if there is none; the message proposes names and lists all
   */
  public MapFormat named(String name) {
    return find(name).orElseThrow(() -> new IllegalArgumentException(unknown(name)));
  }

  private String unknown(String name) {
    List<String> names = formats.stream().map(MapFormat::name).toList();
    return "There is no format %s. %sThe formats are: %s."
        .formatted(
            Quoted.text(name),
            new NearestWords(names).sentence(name.strip()),
            String.join(", ", names));
  }

  /** The formats that have a file's extension, upper and lower case alike. */
  public List<MapFormat> withExtensionOf(Path file) {
    String extension = extension(file);
    return formats.stream().filter(format -> format.extensions().contains(extension)).toList();
  }

  /** The format to write a file in, by its extension. */
  public Optional<MapFormat> forWriting(Path file) {
    return withExtensionOf(file).stream().filter(MapFormat::canWrite).findFirst();
  }

  /** The format that a text is in, as far as its content tells. */
  public Optional<DetectedFormat> detect(String text) {
    return detect("", text);
  }

  /**
   * The format that a document is in: the one that the ending of the file's name says, unless the
   * content is certain to be another, which is a finding.
   */
  public Optional<DetectedFormat> detect(Path file, String text) {
    return detect(file.toString(), text);
  }

  private Optional<DetectedFormat> detect(String name, String text) {
    List<MapFormat> reading = formats.stream().filter(MapFormat::canRead).toList();
    return new FormatDetection(reading, name, text).detect();
  }

  /**
   * Reads a map from a file in the format that it is found to be in. If it is in none that is
   * known, the result has an empty map and an error finding.
   *
   * @throws IOException if the file is not there or cannot be read
   */
  public ReadResult read(Path file, ReadOptions options) throws IOException {
    ReadOptions named = DocumentFile.named(file, options);
    byte[] bytes = DocumentFile.bytes(file, named);
    return read(detect(file, DecodedText.beginning(bytes)), f -> f.read(bytes, named), named);
  }

  /**
   * Reads a map from a file with the default options.
   *
   * @throws IOException if the file is not there or cannot be read
   */
  public ReadResult read(Path file) throws IOException {
    return read(file, ReadOptions.defaults());
  }

  /**
   * Reads a map from a text in the format that it is found to be in; the ending of the document's
   * name counts as that of a file's, if the options have a name. If it is in no format that is
   * known, the result has an empty map and an error finding.
   */
  public ReadResult read(String text, ReadOptions options) {
    return read(detect(options.document().orElse(""), text), f -> f.read(text, options), options);
  }

  /** Reads a map from a text with the default options. */
  public ReadResult read(String text) {
    return read(text, ReadOptions.defaults());
  }

  /**
   * Reads a map from bytes, such as those of an upload, in the format that they are found to be in;
   * the ending of the document's name counts, if the options have a name.
   */
  public ReadResult read(byte[] bytes, ReadOptions options) {
    return read(
        detect(options.document().orElse(""), DecodedText.beginning(bytes)),
        format -> format.read(bytes, options),
        options);
  }

  /**
   * Reads a map from all that a stream gives, as from bytes; the stream stays open.
   *
   * @throws IOException if the stream throws it
   */
  public ReadResult read(InputStream stream, ReadOptions options) throws IOException {
    return read(DocumentFile.bytes(stream, options), options);
  }

  private ReadResult read(
      Optional<DetectedFormat> detected,
      Function<MapFormat, ReadResult> reader,
      ReadOptions options) {
    return detected
        .map(found -> reader.apply(found.format()).after(found.findings()))
        .orElseGet(() -> ReadResult.nothing(unrecognised(options)));
  }

  private Finding unrecognised(ReadOptions options) {
    return Finding.error(
            "format.unrecognised",
            "The document is in no format that is known here. Known are: %s."
                .formatted(
                    String.join(
                        ", ",
                        formats.stream().filter(MapFormat::canRead).map(MapFormat::name).toList())))
        .place(options.document().map(SourcePlace::in).orElse(SourcePlace.NONE))
        .hint("If it is in one of them all the same, name the format.")
        .build();
  }

  /**
   * Writes a map to a file in the format of its extension, whole or not at all.
   *
   * @return what was written, with findings of what could not be carried
   * @throws IllegalArgumentException if no format that writes has the extension; the message lists
   *     those that there are
   * @throws IOException if the file cannot be written
   */
  public WriteResult write(ArgumentMap map, Path file) throws IOException {
    MapFormat format =
        forWriting(file).orElseThrow(() -> new IllegalArgumentException(unknownExtension(file)));
    WriteResult written = format.write(map);
    written.writeTo(file);
    return written;
  }

  private String unknownExtension(Path file) {
    List<String> extensions =
        formats.stream()
            .filter(MapFormat::canWrite)
            .flatMap(format -> format.extensions().stream())
            .toList();
    return "No format writes %s. %sThe extensions are: %s."
        .formatted(
            Quoted.text(String.valueOf(file.getFileName())),
            new NearestWords(extensions).sentence(extension(file)),
            String.join(", ", extensions));
  }

  private static String extension(Path file) {
    return FormatDetection.ending(String.valueOf(file.getFileName()));
  }

  /** The names of the formats. */
  @Override
  public String toString() {
    return "MapFormats" + formats.stream().map(MapFormat::name).toList();
  }
}
