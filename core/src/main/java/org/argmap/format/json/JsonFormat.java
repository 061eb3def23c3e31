package org.argmap.format.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.argmap.format.MapFormat;
import org.argmap.format.ReadOptions;
import org.argmap.format.ReadResult;
import org.argmap.format.Resemblance;
import org.argmap.format.WriteOptions;
import org.argmap.format.WriteResult;
import org.argmap.model.ArgumentMap;
import org.argmap.model.Finding;

/**
 * The native format as JSON (RFC 8259).
 *
 * <p>A document is written with two spaces for each level, {@code \n} at line ends, and no part
 * that has its default value; equal maps give equal bytes. Unpaired surrogates and control
 * characters are escaped. A reader stops at the first error of JSON's syntax, and reads on after
 * all others.
 *
 * <pre>{@code
 * {
 *   "argmap": "1.0",
 *   "title": "Sharing",
 *   "claims": [
 *     {
 *       "id": "trust",
 *       "text": "Covert intrusions between partners erode trust."
 *     }
 *   ]
 * }
 * }</pre>
 */
public final class JsonFormat implements MapFormat {
  /**
   * The attribute that keeps the fields which the format does not know: by JSON pointer, seen from
   * the element (RFC 6901), so {@code /citations/0/colour}.
   */
  public static final String UNKNOWN_FIELDS = "argmap.unknown-fields";

  private static final JsonFormat INSTANCE = new JsonFormat();
  private static final String SCHEMA = "argmap-1.0.schema.json";
  private static final Pattern VERSION = Pattern.compile("\"argmap\"\\s*:\\s*\"");
  private static final Pattern LISTS =
      Pattern.compile("\"claims\"\\s*:\\s*\\[\\s*\\{|\"arguments\"\\s*:\\s*\\[\\s*\\{");

  private JsonFormat() {}

  /** Returns the format. */
  public static JsonFormat instance() {
    return INSTANCE;
  }

  /** The JSON Schema (draft 2020-12) of the documents that this format writes. */
  public static String schema() {
    try (InputStream in = JsonFormat.class.getResourceAsStream(SCHEMA)) {
      return new String(requireNonNull(in, SCHEMA).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("The schema cannot be read.", e);
    }
  }

  @Override
  public String name() {
    return "json";
  }

  @Override
  public String title() {
    return "Argmap JSON";
  }

  @Override
  public List<String> extensions() {
    return List.of("json");
  }

  @Override
  public String mediaType() {
    return "application/json";
  }

  @Override
  public Resemblance resemblance(String beginning) {
    String start = beginning.stripLeading();
    if (!start.startsWith("{")) {
      return Resemblance.NONE;
    }
    if (VERSION.matcher(start).find()) {
      return Resemblance.CERTAIN;
    }
    return LISTS.matcher(start).find() ? Resemblance.LIKELY : Resemblance.POSSIBLE;
  }

  @Override
  public ReadResult read(String text, ReadOptions options) {
    DocumentReader reader = new DocumentReader(text, options);
    String document = options.document().orElse(null);
    return reader.read(it -> new TokenCursor(JacksonFactories.parser(it.text()), document));
  }

  @Override
  public WriteResult write(ArgumentMap map, WriteOptions options) {
    requireNonNull(map, "map");
    JacksonFactories.Output output = new JacksonFactories.Output();
    List<Finding> findings = output.write(sink -> new MapWriter(sink, options.places()).write(map));
    return WriteResult.ofUtf8(output.bytes(), findings);
  }

  /** The name of the format. */
  @Override
  public String toString() {
    return "JsonFormat";
  }
}
