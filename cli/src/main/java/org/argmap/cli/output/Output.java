package org.argmap.cli.output;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.argmap.render.diagram.DiagramRenderer;

/**
 * A kind of picture or text that a map can be drawn as.
 *
 * @param extensions the endings of its files, without a dot, the usual one first
 * @param takes what can be said about the drawing
 * @param renderer makes what draws, as text in UTF-8 or as bytes of any kind
 * @param isOwn whether the bytes of a file, one character each, show that it was drawn by this very
 *     output, so that drawing it anew loses nothing
 */
public record Output(
    List<String> extensions,
    Set<DrawingOption> takes,
    Function<DrawingSettings, DiagramRenderer> renderer,
    Predicate<String> isOwn) {

  /** The usual ending of its files. */
  public String extension() {
    return extensions.get(0);
  }
}
