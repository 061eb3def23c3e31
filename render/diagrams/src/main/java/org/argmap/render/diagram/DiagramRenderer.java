package org.argmap.render.diagram;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.argmap.internal.file.WholeFile;
import org.argmap.model.ArgumentMap;
import org.argmap.model.Finding;
import org.argmap.render.diagram.view.View;

/**
 * Turns a map into a picture, or into text for another program to draw. Configured once, used for
 * any number of maps:
 *
 * <pre>{@code
 * DiagramRenderer renderer = Diagrams.pdf();
 * renderer.render(map, Path.of("map.pdf"));
 * byte[] file = renderer.renderBytes(map);
 * }</pre>
 *
 * <p>Outputs that are text are {@link TextDiagramRenderer}s as well and give a String.
 *
 * @implSpec A renderer is immutable and safe for any number of threads. The same map gives the same
 *     bytes, on every machine and in every locale. A renderer of another artifact is found by
 *     {@code Diagrams} if that artifact offers it to {@link java.util.ServiceLoader}.
 */
public interface DiagramRenderer {

  /**
   * Returns the name that programs choose the renderer by, such as {@code svg} or {@code mermaid}.
   */
  String name();

  /** Returns the visual grammar that maps are turned into diagrams by. */
  DiagramStyle style();

  /** Returns the part of maps that is drawn. */
  View view();

  /** Returns this renderer for another part of maps. */
  DiagramRenderer view(View other);

  /**
   * Returns the media type of the output, for example {@code image/svg+xml}, without parameters.
   */
  String mediaType();

  /** Returns the usual ending of file names, without the full stop, for example {@code svg}. */
  String fileExtension();

  /**
   * Writes the picture of a diagram that is made already. The stream is flushed and left open; text
   * is written in UTF-8.
   *
   * @throws IOException if the output cannot be written
   */
  void draw(Diagram diagram, OutputStream out) throws IOException;

  /** Returns what would be drawn of a map. */
  default Diagram diagram(ArgumentMap map) {
    return style().diagram(map, view());
  }

  /**
   * Returns what of a diagram this kind of output cannot show as it is, such as characters that no
   * font of the renderer has; one finding for each box or line that is touched, in the order of the
   * diagram. Nothing is ever replaced in an output without being told here.
   */
  default List<Finding> findings(Diagram diagram) {
    return List.of();
  }

  /** Returns what of a map this kind of output cannot show, as {@link #findings(Diagram)} says. */
  default List<Finding> findings(ArgumentMap map) {
    return findings(diagram(map));
  }

  /**
   * Writes the picture of a map. The stream is flushed and left open; text is written in UTF-8.
   *
   * @throws IOException if the output cannot be written
   */
  default void render(ArgumentMap map, OutputStream out) throws IOException {
    draw(diagram(map), out);
  }

  /** Returns the picture of a map as the bytes of a file; text is in UTF-8. */
  default byte[] renderBytes(ArgumentMap map) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      render(map, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /**
   * Writes the picture of a map to a file, whole or not at all: it is written beside the file and
   * then put in its place. Missing folders are not made.
   *
   * @throws IOException if the file cannot be written; a file that was there is then as it was
   */
  default void render(ArgumentMap map, Path file) throws IOException {
    WholeFile.write(file, out -> render(map, out));
  }
}
