package org.argmap.format.argdown;

import java.util.List;
import org.argmap.format.MapFormat;
import org.argmap.format.ReadOptions;
import org.argmap.format.ReadResult;
import org.argmap.format.WriteOptions;
import org.argmap.format.WriteResult;
import org.argmap.format.argdown.document.ArgdownReader;
import org.argmap.format.argdown.json.ArgdownJson;
import org.argmap.format.argdown.writing.MapWriter;
import org.argmap.model.ArgumentMap;

/**
 * The JSON that Argdown's reference implementation exports, for tools that read it. Written only:
 * such JSON does not have all that a document says, and the reference does not read it either.
 *
 * <p>A map is written as {@link ArgdownFormat} writes it, and that text as JSON.
 *
 * <pre>{@code
 * String json = ArgdownJsonFormat.standard().write(map).text();
 * }</pre>
 */
public final class ArgdownJsonFormat implements MapFormat {
  private static final ArgdownJsonFormat STANDARD = new ArgdownJsonFormat();

  private ArgdownJsonFormat() {}

  /** Returns the format; it has no settings. */
  public static ArgdownJsonFormat standard() {
    return STANDARD;
  }

  @Override
  public String name() {
    return "argdown-json";
  }

  @Override
  public String title() {
    return "Argdown JSON";
  }

  /**
   * {@code argdown.json}, which no file has behind its last dot: {@code .json} is another format.
   */
  @Override
  public List<String> extensions() {
    return List.of("argdown.json");
  }

  @Override
  public String mediaType() {
    return "application/json";
  }

  @Override
  public boolean canRead() {
    return false;
  }

  /**
   * Reads nothing.
   *
   * @throws UnsupportedOperationException always
   */
  @Override
  public ReadResult read(String text, ReadOptions options) {
    throw new UnsupportedOperationException(
        "Argdown's JSON is not read; read the Argdown document that it was made of.");
  }

  @Override
  public WriteResult write(ArgumentMap map, WriteOptions options) {
    WriteResult written = ArgdownFormat.standard().write(map, options);
    String json =
        ArgdownJson.write(ArgdownReader.standard().read(written.text(), MapWriter.withoutLimits()));
    return WriteResult.ofText(json, written.findings());
  }

  /** The name of the format. */
  @Override
  public String toString() {
    return "ArgdownJsonFormat";
  }
}
