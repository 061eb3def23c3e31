package org.argmap.render.diagram.style;

import org.argmap.render.diagram.DiagramStyle;
import org.argmap.render.diagram.Direction;
import org.argmap.render.diagram.TextDiagramRenderer;
import org.argmap.render.diagram.theme.Theme;
import org.argmap.render.diagram.view.View;

/**
 * A renderer that writes diagrams as text for another program to lay out: DOT and Mermaid. All of
 * them take the same settings.
 *
 * @param <R> the type of the renderer itself
 * @implSpec As {@link TextDiagramRenderer} says; the settings decide what is written.
 */
public interface DiagramTextRenderer<R extends DiagramTextRenderer<R>> extends TextDiagramRenderer {

  /** Returns the settings. */
  DiagramSettings settings();

  /** Returns this renderer with other settings. */
  R settings(DiagramSettings other);

  @Override
  default View view() {
    return settings().view();
  }

  @Override
  default DiagramStyle style() {
    return settings().style();
  }

  @Override
  default R view(View other) {
    return settings(settings().view(other));
  }

  /** Returns this renderer with another visual grammar. */
  default R style(DiagramStyle other) {
    return settings(settings().style(other));
  }

  /** Returns this renderer with the light colours of another theme. */
  default R theme(Theme other) {
    return settings(settings().theme(other));
  }

  /** Returns this renderer with the grounds in another direction; automatic is top-down here. */
  default R direction(Direction other) {
    return settings(settings().direction(other));
  }
}
