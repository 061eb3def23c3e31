package org.argmap.render.dot;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import org.argmap.render.diagram.Diagram;
import org.argmap.render.diagram.DiagramStyle;
import org.argmap.render.diagram.Direction;
import org.argmap.render.diagram.TextDiagramRenderer;
import org.argmap.render.diagram.style.ClaimBoxStyle;
import org.argmap.render.diagram.theme.Theme;
import org.argmap.render.diagram.view.View;

/**
 * Writes a map as a DOT file: boxes, joints, lines and sections as the drawing has them, to be
 * placed and drawn by Graphviz. Node names are the ids of the map.
 *
 * <pre>{@code
 * Diagrams.dot().render(map, Path.of("map.dot"));   // then: dot -Tpdf map.dot
 * }</pre>
 *
 * <p>Nothing needs to be installed for writing.
 */
public final class DotRenderer implements TextDiagramRenderer {

  private static final DotRenderer STANDARD =
      new DotRenderer(
          View.wholeMap(), ClaimBoxStyle.standard(), Theme.standard(), Direction.TOP_DOWN);

  private final View view;
  private final DiagramStyle style;
  private final Theme theme;
  private final Direction direction;

  private DotRenderer(View view, DiagramStyle style, Theme theme, Direction direction) {
    this.view = requireNonNull(view, "view");
    this.style = requireNonNull(style, "style");
    this.theme = requireNonNull(theme, "theme");
    this.direction = requireNonNull(direction, "direction");
  }

  /** Returns the renderer of the whole map, top-down, in the standard style and theme. */
  public static DotRenderer standard() {
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

  @Override
  public DotRenderer view(View other) {
    return new DotRenderer(other, style, theme, direction);
  }

  /** Returns this renderer with another visual grammar. */
  public DotRenderer style(DiagramStyle other) {
    return new DotRenderer(view, other, theme, direction);
  }

  /** Returns this renderer with other colours. */
  public DotRenderer theme(Theme other) {
    return new DotRenderer(view, style, other, direction);
  }

  /**
   * Returns this renderer with the grounds in another direction. {@link Direction#AUTOMATIC} is
   * top-down here, for the page is not known before Graphviz has placed the boxes.
   */
  public DotRenderer direction(Direction other) {
    return new DotRenderer(view, style, theme, other);
  }

  @Override
  public String name() {
    return "dot";
  }

  @Override
  public String mediaType() {
    return "text/vnd.graphviz";
  }

  @Override
  public String fileExtension() {
    return "dot";
  }

  @Override
  public void draw(Diagram diagram, Appendable out) throws IOException {
    requireNonNull(diagram, "diagram");
    requireNonNull(out, "out");
    new DotText(diagram, theme.light(), direction, out).write();
  }
}
