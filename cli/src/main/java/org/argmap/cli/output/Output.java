package org.argmap.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.argmap.model.ArgumentMap;
import org.argmap.render.diagram.DiagramRenderer;

/**
 * Something that a map can be drawn as.
 *
 * @param extensions the endings of its files, without a dot, the usual one first
 * @param takes what can be said about the drawing
 * @param drawing draws a map
 * @param isOwn whether the beginning of a file's text shows that it was drawn by this very output,
 *     so that drawing it anew loses nothing
 */
public record Output(
    List<String> extensions, Set<DrawingOption> takes, Drawing drawing, Predicate<String> isOwn) {

  /** Draws a map. */
  @FunctionalInterface
  public interface Drawing {
    /**
     * Draws a map, as text in UTF-8 or as bytes of any kind.
     *
     * @throws IOException if the stream throws it
     */
    void draw(ArgumentMap map, DrawingSettings settings, OutputStream out) throws IOException;
  }

  /** Draws with a renderer. */
  static Drawing with(Function<DrawingSettings, DiagramRenderer> renderer) {
    return (map, settings, out) -> renderer.apply(settings).render(map, out);
  }

  /** The usual ending of its files. */
  public String extension() {
    return extensions.get(0);
  }
}
