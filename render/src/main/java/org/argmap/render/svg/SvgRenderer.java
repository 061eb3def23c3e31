package org.argmap.render.svg;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import org.argmap.render.diagram.ClaimBoxStyle;
import org.argmap.render.diagram.Diagram;
import org.argmap.render.diagram.DiagramRenderer;
import org.argmap.render.diagram.DiagramStyle;
import org.argmap.render.diagram.Direction;
import org.argmap.render.diagram.Theme;
import org.argmap.render.diagram.View;
import org.argmap.render.layout.BoxSizing;
import org.argmap.render.layout.LayeredEngine;
import org.argmap.render.layout.Layout;
import org.argmap.render.layout.LayoutEngine;
import org.argmap.render.layout.PageFit;
import org.jspecify.annotations.Nullable;

/**
 * Draws a map as SVG.
 *
 * <pre>{@code
 * String svg = SvgRenderer.standard().direction(Direction.LEFT_RIGHT).render(map);
 * }</pre>
 *
 * <p>The drawing can be styled and measured by what follows, which is kept between releases:
 *
 * <ul>
 *   <li>{@code g.node} is a box or a joint. Its {@code data-id} is the id of the element, its
 *       {@code id} is {@code n-} and that id, with all but ASCII letters, digits, {@code -}, {@code
 *       .} and {@code _} written as a hexadecimal number between colons. Further classes: {@code
 *       claim}, {@code question}; {@code joint} with {@code argument} or {@code relation} and the
 *       kind; {@code root}, {@code implicit}, {@code assumed}, {@code accepted}, {@code rejected},
 *       {@code questioned}.
 *   <li>{@code g.edge} is a line from the node {@code data-source} to the node {@code data-target}.
 *       Its kind is a class: {@code premise}, {@code support}, {@code oppose}, {@code
 *       contradiction}, {@code contrariety}, {@code restatement}, {@code preference}, {@code
 *       answer}, {@code about}.
 *   <li>{@code g.cluster} is a frame with the {@code data-id} of its section; {@code g.legend} is
 *       the legend.
 * </ul>
 */
public final class SvgRenderer implements DiagramRenderer {

  private static final SvgRenderer STANDARD =
      new SvgRenderer(
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

  private SvgRenderer(
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

  /** The renderer of the whole map, in the standard style, theme and engine. */
  public static SvgRenderer standard() {
    return STANDARD;
  }

  @Override
  public View view() {
    return view;
  }

  @Override
  public DiagramStyle style() {
    return style;
  }

  /** This renderer for another part of maps. */
  public SvgRenderer view(View other) {
    return new SvgRenderer(other, style, theme, direction, engine);
  }

  /** This renderer with another visual grammar. */
  public SvgRenderer style(DiagramStyle other) {
    return new SvgRenderer(view, other, theme, direction, engine);
  }

  /** This renderer with other colours and fonts. */
  public SvgRenderer theme(Theme other) {
    return new SvgRenderer(view, style, other, direction, engine);
  }

  /**
   * This renderer with the grounds in another direction. Where none is asked for, the style
   * decides.
   */
  public SvgRenderer direction(Direction other) {
    return new SvgRenderer(view, style, theme, requireNonNull(other, "direction"), engine);
  }

  /** This renderer with another engine to place the boxes. */
  public SvgRenderer engine(LayoutEngine other) {
    return new SvgRenderer(view, style, theme, direction, other);
  }

  /** Where everything of a diagram is drawn, for those who draw themselves. */
  public Layout layout(Diagram diagram) {
    return PageFit.layout(
        diagram, direction == null ? style.direction() : direction, BoxSizing.of(theme), engine);
  }

  @Override
  public void draw(Diagram diagram, Appendable out) throws IOException {
    requireNonNull(out, "out");
    new SvgDrawing(layout(diagram), theme, out).write();
  }
}
