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

  private static final MarkdownRenderer STANDARD = new MarkdownRenderer(View.wholeMap(), 12);

  private final View view;
  private final int depth;

  private MarkdownRenderer(View view, int depth) {
    this.view = requireNonNull(view, "view");
    this.depth = depth;
  }

  /** Returns the renderer of the whole map that indents twelve levels. */
  public static MarkdownRenderer standard() {
    return STANDARD;
  }

  @Override
  public MarkdownRenderer view(View other) {
    return new MarkdownRenderer(other, depth);
  }

  /**
   * Returns this renderer with another number of levels before the outline goes flat.
   *
   * @param levels from 1 to 100
   */
  public MarkdownRenderer depth(int levels) {
    if (levels < 1 || levels > 100) {
      throw new IllegalArgumentException(
          "An outline has from 1 to 100 levels, but " + levels + " were asked for.");
    }
    return new MarkdownRenderer(view, levels);
  }

  @Override
  public View view() {
    return view;
  }

  /** Returns the style is always that of claims as boxes, of which the outline is the text. */
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
    Outline.of(diagram, depth).writeTo(new MarkdownForm(out));
  }
}
