package org.argmap.render.outline;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import org.argmap.render.diagram.Diagram;
import org.argmap.render.diagram.DiagramStyle;
import org.argmap.render.diagram.TextDiagramRenderer;
import org.argmap.render.diagram.style.ClaimBoxStyle;
import org.argmap.render.diagram.view.View;

/**
 * Writes a map as an outline in Markdown: a heading and nested lists, for documents, wikis and
 * merge requests. What it says is what {@link OutlineRenderer} says.
 *
 * <pre>{@code
 * # Cyber espionage and intelligence sharing
 *
 * - \[sharing\] States share more intelligence because of cyber espionage.
 *   - **\+** \[threat\] A common threat is felt.
 * }</pre>
 *
 * <p>All texts are escaped: nothing in a map can become markup, HTML, a link or a mention.
 */
public final class MarkdownRenderer implements TextDiagramRenderer {

  private static final MarkdownRenderer STANDARD = new MarkdownRenderer(OutlineSettings.STANDARD);

  private final OutlineSettings settings;

  private MarkdownRenderer(OutlineSettings settings) {
    this.settings = settings;
  }

  /** Returns the renderer of the whole map that indents twelve levels. */
  public static MarkdownRenderer standard() {
    return STANDARD;
  }

  @Override
  public MarkdownRenderer view(View other) {
    return new MarkdownRenderer(settings.view(other));
  }

  /**
   * Returns this renderer with another number of levels before the outline goes flat.
   *
   * @param levels from 1 to 100
   * @throws IllegalArgumentException if it is not in that range
   */
  public MarkdownRenderer depth(int levels) {
    return new MarkdownRenderer(settings.depth(levels));
  }

  @Override
  public View view() {
    return settings.view();
  }

  /** Returns {@link ClaimBoxStyle}: an outline is the text of such a diagram. */
  @Override
  public DiagramStyle style() {
    return ClaimBoxStyle.standard();
  }

  @Override
  public String name() {
    return "markdown";
  }

  @Override
  public String mediaType() {
    return "text/markdown";
  }

  @Override
  public String fileExtension() {
    return "md";
  }

  @Override
  public void draw(Diagram diagram, Appendable out) throws IOException {
    requireNonNull(diagram, "diagram");
    requireNonNull(out, "out");
    Outline.of(diagram, settings.depth()).writeTo(new MarkdownForm(out));
  }
}
