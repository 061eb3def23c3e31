package org.argmap.render;

import org.argmap.render.dot.DotRenderer;
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

  /** Maps as an indented outline in plain text. */
  public static OutlineRenderer outline() {
    return OutlineRenderer.standard();
  }
}
