package org.argmap.render.diagram.style;

import static java.util.Objects.requireNonNull;

import org.argmap.render.diagram.DiagramStyle;
import org.argmap.render.diagram.Direction;
import org.argmap.render.diagram.theme.Theme;
import org.argmap.render.diagram.view.View;

/**
 * The settings of renderers that write a diagram for another program to lay out: DOT and Mermaid.
 *
 * @param view the part of maps that is drawn
 * @param style the visual grammar
 * @param theme the colours
 * @param direction where the grounds of a claim stand; automatic is top-down, for the page is not
 *     known before the other program has placed the boxes
 */
public record DiagramSettings(View view, DiagramStyle style, Theme theme, Direction direction) {

  private static final DiagramSettings STANDARD =
      new DiagramSettings(
          View.wholeMap(), ClaimBoxStyle.standard(), Theme.standard(), Direction.TOP_DOWN);

  /** Checks that nothing is null. */
  public DiagramSettings {
    requireNonNull(view, "view");
    requireNonNull(style, "style");
    requireNonNull(theme, "theme");
    requireNonNull(direction, "direction");
  }

  /** Returns the settings for the whole map, top-down, in the standard style and theme. */
  public static DiagramSettings standard() {
    return STANDARD;
  }

  /** Returns these settings for another part of maps. */
  public DiagramSettings view(View other) {
    return new DiagramSettings(other, style, theme, direction);
  }

  /** Returns these settings with another visual grammar. */
  public DiagramSettings style(DiagramStyle other) {
    return new DiagramSettings(view, other, theme, direction);
  }

  /** Returns these settings with other colours. */
  public DiagramSettings theme(Theme other) {
    return new DiagramSettings(view, style, other, direction);
  }

  /** Returns these settings with the grounds in another direction. */
  public DiagramSettings direction(Direction other) {
    return new DiagramSettings(view, style, theme, other);
  }
}
