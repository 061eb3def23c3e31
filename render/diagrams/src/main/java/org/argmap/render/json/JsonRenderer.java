package org.argmap.render.json;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.argmap.render.diagram.Diagram;
import org.argmap.render.diagram.TextDiagramRenderer;
import org.argmap.render.layout.PictureRenderer;
import org.argmap.render.layout.PictureSettings;

/**
 * Writes a laid-out map as JSON: what is drawn and where, for people who draw themselves. A map to
 * be read again is written by a format instead.
 *
 * <pre>{@code
 * Diagrams.json().render(map, Path.of("map.layout.json"));
 * }</pre>
 *
 * <p>Coordinates are user units, which are CSS pixels where nothing is scaled, with x to the right
 * and y downwards from the upper left corner. A line is drawn along cubic Bézier curves: its points
 * are where it starts, and then for each curve two control points and the end. The file says its
 * format, {@value #FORMAT}, and its version, {@value #VERSION}; {@link #schema} gives its JSON
 * Schema. New fields may come with any release; the version goes up when one changes its meaning or
 * goes.
 */
public final class JsonRenderer implements PictureRenderer<JsonRenderer>, TextDiagramRenderer {

  /** What the field {@code format} says. */
  public static final String FORMAT = "argmap-layout";

  /** What the field {@code version} says. */
  public static final int VERSION = 1;

  private static final String SCHEMA = "argmap-layout-1.schema.json";

  private static final JsonRenderer STANDARD = new JsonRenderer(PictureSettings.standard());

  private final PictureSettings settings;

  private JsonRenderer(PictureSettings settings) {
    this.settings = requireNonNull(settings, "settings");
  }

  /** Returns the renderer of the whole map, in the standard style, theme and engine. */
  public static JsonRenderer standard() {
    return STANDARD;
  }

  /** Returns the JSON Schema (draft 2020-12) of the output, with a description of each field. */
  public static String schema() {
    try (InputStream in = JsonRenderer.class.getResourceAsStream(SCHEMA)) {
      return new String(requireNonNull(in, SCHEMA).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public PictureSettings settings() {
    return settings;
  }

  @Override
  public JsonRenderer settings(PictureSettings other) {
    return new JsonRenderer(other);
  }

  @Override
  public String name() {
    return "json";
  }

  @Override
  public String mediaType() {
    return "application/json";
  }

  @Override
  public String fileExtension() {
    return "json";
  }

  @Override
  public void draw(Diagram diagram, Appendable out) throws IOException {
    requireNonNull(out, "out");
    new JsonPicture(layout(diagram), settings.theme(), out).write();
  }
}
