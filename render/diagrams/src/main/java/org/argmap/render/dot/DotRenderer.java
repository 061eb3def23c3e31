package org.argmap.render.dot;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import org.argmap.render.diagram.Diagram;
import org.argmap.render.diagram.style.DiagramSettings;
import org.argmap.render.diagram.style.DiagramTextRenderer;

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
public final class DotRenderer implements DiagramTextRenderer<DotRenderer> {

  private static final DotRenderer STANDARD = new DotRenderer(DiagramSettings.standard());

  private final DiagramSettings settings;

  private DotRenderer(DiagramSettings settings) {
    this.settings = requireNonNull(settings, "settings");
  }

  /** Returns the renderer of the whole map, top-down, in the standard style and theme. */
  public static DotRenderer standard() {
    return STANDARD;
  }

  @Override
  public DiagramSettings settings() {
    return settings;
  }

  @Override
  public DotRenderer settings(DiagramSettings other) {
    return new DotRenderer(other);
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
    new DotText(diagram, settings.theme().light(), settings.direction(), out).write();
  }
}
