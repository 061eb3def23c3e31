package org.argmap.format.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.argmap.format.ContentSigns;
import org.argmap.format.MapFormat;
import org.argmap.format.ReadOptions;
import org.argmap.format.ReadResult;
import org.argmap.format.WriteOptions;
import org.argmap.format.WriteResult;
import org.argmap.format.json.codec.KeptFields;
import org.argmap.format.json.document.DocumentReader;
import org.argmap.format.json.document.FormatVersion;
import org.argmap.format.json.document.MapReader;
import org.argmap.format.json.document.MapWriter;
import org.argmap.format.json.text.Utf8;
import org.argmap.format.json.token.JsonStreams;
import org.argmap.format.json.token.TokenCursor;
import org.argmap.format.json.token.Utf8Cursor;
import org.argmap.internal.text.JsonBeginning;
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
  public static final String UNKNOWN_FIELDS = KeptFields.ATTRIBUTE;

  private static final JsonFormat STANDARD = new JsonFormat();
  private static final ContentSigns SIGNS =
      ContentSigns.builder()
          .never(text -> !JsonBeginning.isObject(text))
          .certain("it has the field \"argmap\" with a version", JsonFormat::namesVersion)
          .likely("it has a list of claims or arguments", JsonFormat::hasElements)
          .possible("it is an object in JSON", text -> true)
          .build();

  /** How many bytes are looked at to say what a document is that is no map. */
  private static final int BEGINNING = 1_024;

  private JsonFormat() {}

  /** Returns the format; it has no settings. */
  public static JsonFormat standard() {
    return STANDARD;
  }

  /** Returns the JSON Schema (draft 2020-12) of the documents that this format writes. */
  public static String schema() {
    return resource("argmap-1.0.schema.json");
  }

  /**
   * Returns a JSON Schema for the structured output of language models. It describes a part of the
   * native format, so that what a model answers is read by {@link #read(String)} as it stands: a
   * title, claims, arguments and questions. It keeps to what such interfaces take: every field is
   * required, no other field is allowed, nothing is recursive, no text has a pattern. Ids come from
   * fixed lists ({@code c1}, {@code a1}, {@code q1}, ...), so that a reference cannot lead to an
   * element of the wrong kind; whether the element is there, and there once, no schema can say, and
   * the reader reports.
   */
  public static String languageModelSchema() {
    return resource("argmap-1.0.language-model.schema.json");
  }

  private static String resource(String name) {
    try (InputStream in = JsonFormat.class.getResourceAsStream(name)) {
      return new String(requireNonNull(in, name).readAllBytes(), UTF_8);
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
  public ContentSigns signs() {
    return SIGNS;
  }

  /** Whether an object has the version of the native format. */
  static boolean namesVersion(String text) {
    return JsonBeginning.of(text)
        .text(MapReader.VERSION)
        .filter(version -> FormatVersion.parse(version) != null)
        .isPresent();
  }

  private static boolean hasElements(String text) {
    JsonBeginning beginning = JsonBeginning.of(text);
    return beginning.isList("claims") || beginning.isList("arguments");
  }

  @Override
  public ReadResult read(String text, ReadOptions options) {
    String document = options.document().orElse(null);
    return DocumentReader.read(
        text,
        options,
        (shortened, assembler) -> new TokenCursor(JsonStreams.parser(shortened), document));
  }

  /** Reads a map from bytes, without decoding them first if they are well-formed UTF-8. */
  @Override
  public ReadResult read(byte[] bytes, ReadOptions options) {
    int start = startsWithMark(bytes) ? 3 : 0;
    int length = bytes.length - start;
    boolean isUtf16 = length > 1 && (bytes[start] == 0 || bytes[start + 1] == 0);
    int firstNonAscii = Utf8.endOfAscii(bytes, start);
    // A character has at least one byte, so that so few bytes cannot be too many characters.
    if (length > options.maxCharacters() || isUtf16 || !Utf8.isWellFormed(bytes, firstNonAscii)) {
      return MapFormat.super.read(bytes, options);
    }
    String beginning = new String(bytes, start, Math.min(length, BEGINNING), UTF_8);
    String document = options.document().orElse(null);
    return DocumentReader.read(
        beginning,
        length,
        options,
        new Utf8Cursor(JsonStreams.parser(bytes, start), document, bytes, start, firstNonAscii));
  }

  private static boolean startsWithMark(byte[] bytes) {
    return bytes.length >= 3
        && (bytes[0] & 0xff) == 0xef
        && (bytes[1] & 0xff) == 0xbb
        && (bytes[2] & 0xff) == 0xbf;
  }

  @Override
  public WriteResult write(ArgumentMap map, WriteOptions options) {
    requireNonNull(map, "map");
    List<Finding> findings = new ArrayList<>();
    byte[] bytes =
        JsonStreams.write(
            sink -> findings.addAll(new MapWriter(sink, options.places()).write(map)));
    return WriteResult.ofUtf8(bytes, findings);
  }

  /** The name of the format. */
  @Override
  public String toString() {
    return "JsonFormat";
  }
}
