package org.argmap.render.diagram;

import static java.util.Objects.requireNonNull;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.argmap.internal.file.WholeFile;
import org.argmap.model.ArgumentMap;

/**
 * Turns a map into a picture, or into text for another program to draw. Configured once, used for
 * any number of maps:
 *
 * <pre>{@code
 * DiagramRenderer renderer = Diagrams.svg();
 * String picture = renderer.render(map);
 * renderer.render(map, Path.of("map.svg"));
 * }</pre>
 *
 * @implSpec A renderer is immutable and safe for any number of threads. The same map gives the same
 *     text, on every machine and in every locale; lines end in {@code \n}.
 */
public interface DiagramRenderer {

  /** The visual grammar that maps are turned into diagrams by. */
  DiagramStyle style();

  /** The part of maps that is drawn. */
  View view();

  /**
   * Draws a diagram that is made already.
   *
   * @throws IOException if the output cannot be written
   */
  void draw(Diagram diagram, Appendable out) throws IOException;

  /** What would be drawn of a map. */
  default Diagram diagram(ArgumentMap map) {
    return style().diagram(map, view());
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

  /** The picture of a map. */
  default String render(ArgumentMap map) {
    StringBuilder out = new StringBuilder();
    try {
      render(map, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  /**
   * Writes the picture of a map in UTF-8. The stream is flushed and left open.
   *
   * @throws IOException if the output cannot be written
   */
  default void render(ArgumentMap map, OutputStream out) throws IOException {
    BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    render(map, writer);
    writer.flush();
  }

  /**
   * Writes the picture of a map to a file in UTF-8, whole or not at all: it is written beside the
   * file and then put in its place. Missing folders are not made.
   *
   * @throws IOException if the file cannot be written; a file that was there is then as it was
   */
  default void render(ArgumentMap map, Path file) throws IOException {
    WholeFile.write(file, out -> render(map, out));
  }
}
