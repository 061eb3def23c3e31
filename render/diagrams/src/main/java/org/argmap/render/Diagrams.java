package org.argmap.render;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.argmap.render.diagram.DiagramRenderer;
import org.argmap.render.dot.DotRenderer;
import org.argmap.render.html.HtmlRenderer;
import org.argmap.render.json.JsonRenderer;
import org.argmap.render.layout.LayeredEngine;
import org.argmap.render.layout.LayoutEngine;
import org.argmap.render.layout.PictureRenderer;
import org.argmap.render.mermaid.MermaidRenderer;
import org.argmap.render.outline.MarkdownRenderer;
import org.argmap.render.outline.OutlineRenderer;
import org.argmap.render.registry.Registry;
import org.argmap.render.svg.SvgRenderer;

/**
 * Entry point of the rendering API: a factory for each built-in renderer, and the registry of all
 * renderers and layout engines.
 *
 * <pre>{@code
 * Diagrams.svg().direction(Direction.LEFT_RIGHT).render(map, Path.of("map.svg"));
 * }</pre>
 *
 * <p>Other artifacts add renderers and engines: {@code argmap-print} has PNG and PDF, {@code
 * argmap-graphviz} the engine {@code graphviz}. They are found as soon as they are on the class
 * path or the module path:
 *
 * <pre>{@code
 * Diagrams.png().theme(Themes.classic()).render(map, Path.of("map.png"));
 * Diagrams.svg().engine(Diagrams.engine("graphviz")).render(map, Path.of("map.svg"));
 * }</pre>
 *
 * <p>Options that only one of them has are set on its own class, such as {@code
 * PngRenderer.standard().scale(3)}.
 *
 * <p>Your own renderers and engines are found in the same way: a public class with a public
 * constructor without parameters that implements {@link DiagramRenderer} or {@link LayoutEngine},
 * named in a {@code provides} clause of {@code module-info.java}, or in a file of {@code
 * META-INF/services} for the class path.
 */
public final class Diagrams {
  private static final List<DiagramRenderer> BUILT_IN =
      List.of(svg(), html(), markdown(), outline(), dot(), mermaid(), json());

  private static final List<LayoutEngine> BUILT_IN_ENGINES = List.of(LayeredEngine.standard());

  private Diagrams() {}

  /** Returns the renderer of SVG pictures. */
  public static SvgRenderer svg() {
    return SvgRenderer.standard();
  }

  /**
   * Returns the renderer of PNG pictures, for programs that read no SVG. Scale, dark colours and
   * fonts are options of its class, {@code org.argmap.print.PngRenderer}.
   *
   * @throws MissingArtifactException if {@code argmap-print} is missing
   */
  public static PictureRenderer<?> png() {
    return (PictureRenderer<?>) named("png");
  }

  /**
   * Returns the renderer of PDF files, on as many pages as they need. Paper, orientation and fonts
   * are options of its class, {@code org.argmap.print.PdfRenderer}.
   *
   * @throws MissingArtifactException if {@code argmap-print} is missing
   */
  public static PictureRenderer<?> pdf() {
    return (PictureRenderer<?>) named("pdf");
  }

  /** Returns the renderer of DOT files for Graphviz. */
  public static DotRenderer dot() {
    return DotRenderer.standard();
  }

  /** Returns the renderer of flowcharts for Mermaid. */
  public static MermaidRenderer mermaid() {
    return MermaidRenderer.standard();
  }

  /** Returns the renderer of indented outlines in plain text. */
  public static OutlineRenderer outline() {
    return OutlineRenderer.standard();
  }

  /** Returns the renderer of outlines in Markdown. */
  public static MarkdownRenderer markdown() {
    return MarkdownRenderer.standard();
  }

  /** Returns the renderer of HTML pages with picture and outline. */
  public static HtmlRenderer html() {
    return HtmlRenderer.standard();
  }

  /** Returns the renderer of layouts as JSON, for programs that draw themselves. */
  public static JsonRenderer json() {
    return JsonRenderer.standard();
  }

  /**
   * Returns all renderers with standard settings: the built-in ones, then those of other artifacts
   * in the order of their names.
   */
  public static List<DiagramRenderer> all() {
    return renderers().all();
  }

  /**
   * Returns the renderer with this name, upper and lower case alike; empty if there is none.
   *
   * @throws MissingArtifactException if an artifact of Argmap has it, but is missing
   */
  public static Optional<DiagramRenderer> find(String name) {
    return orMissing(renderers().find(name), name);
  }

  /**
   * Returns the renderer with this name, upper and lower case alike.
   *
   * @param name such as {@code svg} or {@code mermaid}
   * @throws MissingArtifactException if an artifact of Argmap has it, but is missing
   * @throws IllegalArgumentException if there is none; the message proposes names and lists all
   */
  public static DiagramRenderer named(String name) {
    return find(name).orElseGet(() -> renderers().named(name));
  }

  /**
   * Returns the renderer whose files usually have this extension; empty if there is none.
   *
   * @param extension such as {@code svg}, without the full stop, upper and lower case alike
   * @throws MissingArtifactException if an artifact of Argmap has it, but is missing
   */
  public static Optional<DiagramRenderer> forExtension(String extension) {
    String wanted = extension.toLowerCase(Locale.ROOT);
    return orMissing(
        all().stream().filter(renderer -> renderer.fileExtension().equals(wanted)).findFirst(),
        wanted);
  }

  /** Returns all layout engines: Argmap's own, then those of other artifacts by their names. */
  public static List<LayoutEngine> engines() {
    return layoutEngines().all();
  }

  /**
   * Returns the layout engine with this name, upper and lower case alike.
   *
   * @param name such as {@code layered} or {@code graphviz}
   * @throws MissingArtifactException if an artifact of Argmap has it, but is missing
   * @throws IllegalArgumentException if there is none; the message proposes names and lists all
   */
  public static LayoutEngine engine(String name) {
    Registry<LayoutEngine> engines = layoutEngines();
    return orMissing(engines.find(name), name).orElseGet(() -> engines.named(name));
  }

  private static Registry<DiagramRenderer> renderers() {
    return Registry.of("output", DiagramRenderer.class, DiagramRenderer::name, BUILT_IN);
  }

  private static Registry<LayoutEngine> layoutEngines() {
    return Registry.of("engine", LayoutEngine.class, LayoutEngine::name, BUILT_IN_ENGINES);
  }

  private static <T> Optional<T> orMissing(Optional<T> found, String name) {
    requireNonNull(name, "name");
    if (found.isEmpty()) {
      Companion.having(name.strip().toLowerCase(Locale.ROOT))
          .ifPresent(
              companion -> {
                throw companion.missing();
              });
    }
    return found;
  }
}
