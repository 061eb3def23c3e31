package org.argmap.format;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;
import org.argmap.format.argdown.ArgdownFormat;
import org.argmap.format.argdown.ArgdownJsonFormat;
import org.argmap.format.json.JsonFormat;
import org.argmap.format.json.YamlFormat;
import org.argmap.internal.text.NearestWords;
import org.argmap.internal.text.Quoted;
import org.argmap.model.ArgumentMap;
import org.argmap.model.Finding;
import org.argmap.model.SourcePlace;

/**
 * The formats that are at hand, found by name, by file extension, and by content.
 *
 * <p>What is read is told by its content first, for a {@code .json} file may be a native map or an
 * export of another tool; the extension decides among formats that the content fits alike. What is
 * written is told by the extension alone: {@code .json} is the native format.
 *
 * <pre>{@code
 * MapFormats formats = MapFormats.standard();
 * ArgumentMap map = formats.read(Path.of("sharing.json")).orThrow();
 * formats.write(map, Path.of("sharing.yaml"));
 * }</pre>
 *
 * <p>Immutable. Of formats that share an extension the earlier one comes first.
 */
public final class MapFormats {
  /** How many characters of a text are looked at to find its format. */
  static final int BEGINNING = 4_096;

  private static final MapFormats STANDARD =
      new MapFormats(
          List.of(
              JsonFormat.instance(),
              YamlFormat.instance(),
              ArgdownFormat.standard(),
              ArgdownJsonFormat.instance()));

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

  /** The format that a text resembles most; the earlier one of two that it resembles alike. */
  public Optional<MapFormat> detect(String text) {
    return mostAlike(text, List.of());
  }

  /** The format that a document resembles most; its file's extension decides between equals. */
  public Optional<MapFormat> detect(Path file, String text) {
    List<MapFormat> byName = withExtensionOf(file);
    Optional<MapFormat> alike = mostAlike(text, byName);
    return alike.isPresent() ? alike : byName.stream().filter(MapFormat::canRead).findFirst();
  }

  private Optional<MapFormat> mostAlike(String text, List<MapFormat> preferred) {
    String beginning = text.length() > BEGINNING ? text.substring(0, BEGINNING) : text;
    MapFormat best = null;
    Resemblance most = Resemblance.NONE;
    for (MapFormat format : formats) {
      if (!format.canRead()) {
        continue;
      }
      Resemblance resemblance = format.resemblance(beginning);
      int better = resemblance.compareTo(most);
      boolean decidedByName =
          better == 0 && best != null && preferred.contains(format) && !preferred.contains(best);
      if (better > 0 || decidedByName) {
        best = format;
        most = resemblance;
      }
    }
    return Optional.ofNullable(best);
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
    return detect(file, DecodedText.beginning(bytes))
        .map(format -> format.read(bytes, named))
        .orElseGet(() -> ReadResult.nothing(unrecognised(named)));
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
   * Reads a map from a text in the format that it is found to be in. If it is in none that is
   * known, the result has an empty map and an error finding.
   */
  public ReadResult read(String text, ReadOptions options) {
    return detect(text)
        .map(format -> format.read(text, options))
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
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** The names of the formats. */
  @Override
  public String toString() {
    return "MapFormats" + formats.stream().map(MapFormat::name).toList();
  }
}
