package org.argmap.render;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.argmap.render.diagram.DiagramRenderer;
import org.argmap.render.dot.DotRenderer;
import org.argmap.render.html.HtmlRenderer;
import org.argmap.render.json.JsonRenderer;
import org.argmap.render.mermaid.MermaidRenderer;
import org.argmap.render.outline.MarkdownRenderer;
import org.argmap.render.outline.OutlineRenderer;
import org.argmap.render.raster.PdfRenderer;
import org.argmap.render.raster.PngRenderer;
import org.argmap.render.svg.SvgRenderer;

/**
 * Where drawing begins: every kind of output, as a renderer that can be configured further.
 *
 * <pre>{@code
 * Diagrams.svg().direction(Direction.LEFT_RIGHT).render(map, Path.of("map.svg"));
 * }</pre>
 *
 * <p>Graphviz as an engine for the same drawing is {@code
 * Diagrams.svg().engine(GraphvizEngine.standard())}.
 */
public final class Diagrams {

  private Diagrams() {}

  /** Maps as SVG, placed by Argmap's own engine. */
  public static SvgRenderer svg() {
    return SvgRenderer.standard();
  }

  /** Maps as PNG, for programs that read no SVG. */
  public static PngRenderer png() {
    return PngRenderer.standard();
  }

  /** Maps as PDF, on as many pages as they need. */
  public static PdfRenderer pdf() {
    return PdfRenderer.standard();
  }

  /** Maps as a DOT file for Graphviz. */
  public static DotRenderer dot() {
    return DotRenderer.standard();
  }

  /** Maps as a flowchart in the language of Mermaid. */
  public static MermaidRenderer mermaid() {
    return MermaidRenderer.standard();
  }

  /** Maps as an indented outline in plain text. */
  public static OutlineRenderer outline() {
    return OutlineRenderer.standard();
  }

  /** Maps as an outline in Markdown. */
  public static MarkdownRenderer markdown() {
    return MarkdownRenderer.standard();
  }

  /** Maps as a page for a browser, with picture and outline. */
  public static HtmlRenderer html() {
    return HtmlRenderer.standard();
  }

  /** Laid-out maps as JSON, for people who draw themselves. */
  public static JsonRenderer json() {
    return JsonRenderer.standard();
  }

  /** Every kind of output, as a renderer with standard settings; pictures before text. */
  public static List<DiagramRenderer> all() {
    return List.of(svg(), png(), pdf(), html(), markdown(), outline(), dot(), mermaid(), json());
  }

  /**
   * The kind of output whose files usually end so.
   *
   * @param extension such as {@code svg}, without the full stop, in any case
   * @return empty where there is none
   */
  public static Optional<DiagramRenderer> forExtension(String extension) {
    String ending = extension.toLowerCase(Locale.ROOT);
    return all().stream().filter(renderer -> renderer.fileExtension().equals(ending)).findFirst();
  }
}
