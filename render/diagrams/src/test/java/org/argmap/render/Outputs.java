package org.argmap.render;

import java.util.List;
import org.argmap.render.layout.PictureRenderer;

/** The kinds of output in groups, for tests that hold for all of a group. */
final class Outputs {
  private Outputs() {}

  /** Those that Argmap lays out itself. */
  static List<PictureRenderer<?>> pictures() {
    return Diagrams.all().stream()
        .filter(PictureRenderer.class::isInstance)
        .<PictureRenderer<?>>map(output -> (PictureRenderer<?>) output)
        .toList();
  }
}
