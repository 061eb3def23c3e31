package org.argmap.render.layout;

import org.argmap.render.diagram.Diagram;
import org.argmap.render.diagram.DiagramRenderer;
import org.argmap.render.diagram.DiagramStyle;
import org.argmap.render.diagram.Direction;
import org.argmap.render.diagram.theme.Theme;
import org.argmap.render.diagram.view.View;

/**
 * A renderer of diagrams that Argmap lays out: SVG, PNG, PDF, HTML and JSON. All of them take the
 * same settings.
 *
 * @param <R> the type of the renderer itself
 * @implSpec As for {@link DiagramRenderer}; the settings decide what is drawn and where.
 */
public interface PictureRenderer<R extends PictureRenderer<R>> extends DiagramRenderer {

  /** Returns the settings of the picture. */
  PictureSettings settings();

  /** Returns this renderer with other settings. */
  R settings(PictureSettings other);

  @Override
  default View view() {
    return settings().view();
  }

  @Override
  default DiagramStyle style() {
    return settings().style();
  }

  /** Returns this renderer for another part of maps. */
  @Override
  default R view(View other) {
    return settings(settings().view(other));
  }

  /** Returns this renderer with another diagram style. */
  default R style(DiagramStyle other) {
    return settings(settings().style(other));
  }

  /** Returns this renderer with other colours and fonts. */
  default R theme(Theme other) {
    return settings(settings().theme(other));
  }

  /** Returns this renderer with the grounds in another direction. */
  default R direction(Direction other) {
    return settings(settings().direction(other));
  }

  /** Returns this renderer with another layout engine. */
  default R engine(LayoutEngine other) {
    return settings(settings().engine(other));
  }

  /** Returns the layout of a diagram, for programs that draw it themselves. */
  default Layout layout(Diagram diagram) {
    return settings().layout(diagram);
  }
}
