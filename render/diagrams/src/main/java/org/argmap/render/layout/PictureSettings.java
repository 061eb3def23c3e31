package org.argmap.render.layout;

import static java.util.Objects.requireNonNull;

import org.argmap.render.diagram.Diagram;
import org.argmap.render.diagram.DiagramStyle;
import org.argmap.render.diagram.Direction;
import org.argmap.render.diagram.style.ClaimBoxStyle;
import org.argmap.render.diagram.theme.Theme;
import org.argmap.render.diagram.view.View;
import org.jspecify.annotations.Nullable;

/**
 * What decides how a picture looks, whatever kind of file it becomes: the part of the map, the
 * visual grammar, colours and font, the direction, and the engine that places the boxes. Every
 * {@link PictureRenderer} has one; giving one to several renderers makes the same picture in
 * several kinds of file.
 *
 * <pre>{@code
 * PictureSettings settings = PictureSettings.standard().direction(Direction.LEFT_RIGHT);
 * Diagrams.svg().settings(settings).render(map, Path.of("map.svg"));
 * Diagrams.pdf().settings(settings).render(map, Path.of("map.pdf"));
 * }</pre>
 *
 * <p>Immutable: each method that takes something returns other settings.
 */
public final class PictureSettings {

  private static final PictureSettings STANDARD =
      new PictureSettings(
          View.wholeMap(),
          ClaimBoxStyle.standard(),
          Theme.standard(),
          null,
          LayeredEngine.instance());

  private final View view;
  private final DiagramStyle style;
  private final Theme theme;
  private final @Nullable Direction direction;
  private final LayoutEngine engine;

  private PictureSettings(
      View view,
      DiagramStyle style,
      Theme theme,
      @Nullable Direction direction,
      LayoutEngine engine) {
    this.view = requireNonNull(view, "view");
    this.style = requireNonNull(style, "style");
    this.theme = requireNonNull(theme, "theme");
    this.direction = direction;
    this.engine = requireNonNull(engine, "engine");
  }

  /** The whole map, in the standard style, theme and engine, in the direction that fits a page. */
  public static PictureSettings standard() {
    return STANDARD;
  }

  /** The part of maps that is drawn. */
  public View view() {
    return view;
  }

  /** The visual grammar. */
  public DiagramStyle style() {
    return style;
  }

  /** Colours and font. */
  public Theme theme() {
    return theme;
  }

  /** The direction in which the grounds stand; that of the style where none was asked for. */
  public Direction direction() {
    return direction == null ? style.direction() : direction;
  }

  /** The engine that places the boxes. */
  public LayoutEngine engine() {
    return engine;
  }

  /** These settings for another part of maps. */
  public PictureSettings view(View other) {
    return new PictureSettings(other, style, theme, direction, engine);
  }

  /** These settings with another visual grammar. */
  public PictureSettings style(DiagramStyle other) {
    return new PictureSettings(view, other, theme, direction, engine);
  }

  /** These settings with other colours and fonts. */
  public PictureSettings theme(Theme other) {
    return new PictureSettings(view, style, other, direction, engine);
  }

  /** These settings with the grounds in another direction. */
  public PictureSettings direction(Direction other) {
    return new PictureSettings(view, style, theme, requireNonNull(other, "direction"), engine);
  }

  /** These settings with another engine to place the boxes. */
  public PictureSettings engine(LayoutEngine other) {
    return new PictureSettings(view, style, theme, direction, other);
  }

  /** Where everything of a diagram is drawn. */
  public Layout layout(Diagram diagram) {
    return PageFit.layout(diagram, direction(), BoxSizing.of(theme), engine);
  }
}
