package org.argmap.cli.input;

import static java.util.stream.Collectors.joining;

import java.util.function.Predicate;
import org.argmap.cli.terminal.Refusal;
import org.argmap.format.MapFormat;
import org.argmap.format.MapFormats;
import org.argmap.internal.text.NearestWords;
import org.argmap.internal.text.Quoted;

/** Look-up of formats by the names that users give. */
public final class FormatNames {
  private FormatNames() {}

  /** The formats that are read, with their names separated by commas. */
  public static String readable(MapFormats formats) {
    return list(formats, MapFormat::canRead);
  }

  /** The formats that are written, with their names separated by commas. */
  public static String writable(MapFormats formats) {
    return list(formats, MapFormat::canWrite);
  }

  /**
   * The format to read with this name.
   *
   * @throws Refusal with the nearest names, if there is none
   */
  public static MapFormat toRead(MapFormats formats, String name) {
    return named(formats, name, "read", MapFormat::canRead);
  }

  /**
   * The format to write with this name.
   *
   * @throws Refusal with the nearest names, if there is none
   */
  public static MapFormat toWrite(MapFormats formats, String name) {
    return named(formats, name, "written", MapFormat::canWrite);
  }

  private static MapFormat named(
      MapFormats formats, String name, String what, Predicate<MapFormat> filter) {
    return formats
        .find(name)
        .filter(filter)
        .orElseThrow(
            () ->
                Refusal.because("No format %s is %s.".formatted(Quoted.text(name), what))
                    .hint(
                        new NearestWords(
                                    formats.all().stream()
                                        .filter(filter)
                                        .map(MapFormat::name)
                                        .toList())
                                .sentence(name.strip())
                            + "The formats are: "
                            + list(formats, filter)
                            + "."));
  }

  private static String list(MapFormats formats, Predicate<MapFormat> filter) {
    return formats.all().stream().filter(filter).map(MapFormat::name).collect(joining(", "));
  }
}
