package org.argmap.render;

import java.util.List;
import org.argmap.render.diagram.DiagramRenderer;
import org.argmap.render.layout.PictureRenderer;

/** Every kind of output, for tests that hold for all of them: a new one is one line here. */
final class Outputs {
  private Outputs() {}

  static List<DiagramRenderer> all() {
    return List.of(
        Diagrams.svg(), //
        Diagrams.png(), //
        Diagrams.pdf(), //
        Diagrams.dot(), //
        Diagrams.outline());
  }

  /** Those that Argmap lays out itself. */
  static List<PictureRenderer<?>> pictures() {
    return all().stream()
        .filter(PictureRenderer.class::isInstance)
        .<PictureRenderer<?>>map(output -> (PictureRenderer<?>) output)
        .toList();
  }
}
