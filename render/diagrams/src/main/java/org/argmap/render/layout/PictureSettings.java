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
 * The settings of a picture, whatever kind of file it becomes: the part of the map, the diagram
 * style, colours and font, the direction, and the layout engine. Every {@link PictureRenderer} has
 * settings; giving the same ones to several renderers makes the same picture in several kinds of
 * file.
 *
 * <pre>{@code
 * PictureSettings settings = PictureSettings.standard().direction(Direction.LEFT_RIGHT);
 * Diagrams.svg().settings(settings).render(map, Path.of("map.svg"));
 * Diagrams.pdf().settings(settings).render(map, Path.of("map.pdf"));
 * }</pre>
 *
 * <p>Settings are immutable; methods with a parameter return other settings.
 */
public final class PictureSettings {

  private static final PictureSettings STANDARD =
      new PictureSettings(
          View.wholeMap(),
          ClaimBoxStyle.standard(),
          Theme.standard(),
          null,
          LayeredEngine.standard());

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

  /**
   * Returns the standard settings: the whole map in the standard style and theme, laid out by the
   * default engine in the direction that fits a page.
   */
  public static PictureSettings standard() {
    return STANDARD;
  }

  /** Returns the part of maps that is drawn. */
  public View view() {
    return view;
  }

  /** Returns the diagram style. */
  public DiagramStyle style() {
    return style;
  }

  /** Returns the colours and the font. */
  public Theme theme() {
    return theme;
  }

  /** Returns the direction in which grounds are drawn; that of the style unless another was set. */
  public Direction direction() {
    return direction == null ? style.direction() : direction;
  }

  /** Returns the layout engine. */
  public LayoutEngine engine() {
    return engine;
  }

  /** Returns these settings for another part of maps. */
  public PictureSettings view(View other) {
    return new PictureSettings(other, style, theme, direction, engine);
  }

  /** Returns these settings with another diagram style. */
  public PictureSettings style(DiagramStyle other) {
    return new PictureSettings(view, other, theme, direction, engine);
  }

  /** Returns these settings with other colours and fonts. */
  public PictureSettings theme(Theme other) {
    return new PictureSettings(view, style, other, direction, engine);
  }

  /** Returns these settings with the grounds in another direction. */
  public PictureSettings direction(Direction other) {
    return new PictureSettings(view, style, theme, requireNonNull(other, "direction"), engine);
  }

  /** Returns these settings with another layout engine. */
  public PictureSettings engine(LayoutEngine other) {
    return new PictureSettings(view, style, theme, direction, other);
  }

  /** Returns the layout of a diagram. */
  public Layout layout(Diagram diagram) {
    return PageFit.layout(diagram, direction(), BoxSizing.of(theme), engine);
  }
}
