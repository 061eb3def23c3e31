package org.argmap.render.diagram;

import static java.util.Objects.requireNonNull;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.argmap.model.ArgumentMap;

/**
 * A renderer whose output is text: SVG, DOT, Mermaid, outlines, HTML and JSON.
 *
 * <pre>{@code
 * String picture = Diagrams.svg().render(map);
 * }</pre>
 *
 * @implSpec As {@link DiagramRenderer} says; lines end in {@code \n}.
 */
public interface TextDiagramRenderer extends DiagramRenderer {

  /**
   * Writes the picture of a diagram that is made already.
   *
   * @throws IOException if the output cannot be written
   */
  void draw(Diagram diagram, Appendable out) throws IOException;

  /** Writes the picture in UTF-8; the stream is flushed and left open. */
  @Override
  default void draw(Diagram diagram, OutputStream out) throws IOException {
    requireNonNull(out, "out");
    BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    draw(diagram, writer);
    writer.flush();
  }

  /**
   * Writes the picture of a map.
   *
   * @throws IOException if the output cannot be written
   */
  default void render(ArgumentMap map, Appendable out) throws IOException {
    requireNonNull(out, "out");
    draw(diagram(map), out);
  }

  /** Writes the picture of a map in UTF-8; the stream is flushed and left open. */
  @Override
  default void render(ArgumentMap map, OutputStream out) throws IOException {
    requireNonNull(out, "out");
    BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    render(map, writer);
    writer.flush();
  }

  /** Returns the picture of a map. */
  default String render(ArgumentMap map) {
    StringBuilder out = new StringBuilder();
    try {
      render(map, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}
