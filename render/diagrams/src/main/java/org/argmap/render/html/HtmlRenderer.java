package org.argmap.render.html;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import org.argmap.model.ArgumentMap;
import org.argmap.render.diagram.Diagram;
import org.argmap.render.diagram.TextDiagramRenderer;
import org.argmap.render.diagram.style.ClaimBoxStyle;
import org.argmap.render.layout.PictureRenderer;
import org.argmap.render.layout.PictureSettings;
import org.argmap.render.outline.Outline;
import org.argmap.render.svg.SvgRenderer;

/**
 * Writes a map as a page of HTML: its picture, and its outline as nested lists whose mentions lead
 * to where a claim is written out.
 *
 * <pre>{@code
 * Diagrams.html().render(map, Path.of("map.html"));
 * }</pre>
 *
 * <p>The page is one file. It has no scripts, and a policy that no script can run in it; it loads
 * nothing from elsewhere; it says its language, has a dark variant and prints well. Classes of list
 * items: {@code question}, {@code position}, {@code claim}, {@code support}, {@code oppose}, {@code
 * relation}; the {@code id} of an item is {@code o-} and the id of the element, escaped as in SVG.
 */
public final class HtmlRenderer implements PictureRenderer<HtmlRenderer>, TextDiagramRenderer {

  private static final HtmlRenderer STANDARD =
      new HtmlRenderer(PictureSettings.standard(), true, Outline.STANDARD_DEPTH);

  private final PictureSettings settings;
  private final boolean picture;
  private final int depth;

  private HtmlRenderer(PictureSettings settings, boolean picture, int depth) {
    this.settings = requireNonNull(settings, "settings");
    this.picture = picture;
    this.depth = depth;
  }

  /** Returns the renderer of the whole map, with its picture, that indents twelve levels. */
  public static HtmlRenderer standard() {
    return STANDARD;
  }

  @Override
  public PictureSettings settings() {
    return settings;
  }

  @Override
  public HtmlRenderer settings(PictureSettings other) {
    return new HtmlRenderer(other, picture, depth);
  }

  /** Returns this renderer with the picture above the outline, or with the outline alone. */
  public HtmlRenderer picture(boolean shown) {
    return new HtmlRenderer(settings, shown, depth);
  }

  /**
   * Returns this renderer with another number of levels before the outline goes flat.
   *
   * @param levels from 1 to 100
   */
  public HtmlRenderer depth(int levels) {
    return new HtmlRenderer(settings, picture, Outline.requireDepth(levels));
  }

  @Override
  public String name() {
    return "html";
  }

  @Override
  public String mediaType() {
    return "text/html";
  }

  @Override
  public String fileExtension() {
    return "html";
  }

  /** Writes the page; the outline is that of the claims, whatever the style of the picture is. */
  @Override
  public void render(ArgumentMap map, Appendable out) throws IOException {
    requireNonNull(out, "out");
    Diagram claims = ClaimBoxStyle.standard().diagram(map, view());
    write(picture ? diagram(map) : claims, claims, out);
  }

  /** Writes the page of a diagram; one of another style than that of claims has no full outline. */
  @Override
  public void draw(Diagram diagram, Appendable out) throws IOException {
    requireNonNull(out, "out");
    write(diagram, diagram, out);
  }

  private void write(Diagram drawn, Diagram outlined, Appendable out) throws IOException {
    String title = HtmlText.escape(outlined.title());
    String language = HtmlText.escape(outlined.language());
    out.append("<!DOCTYPE html>\n<html")
        .append(language.isEmpty() ? "" : " lang=\"" + language + "\"")
        .append(">\n<head>\n<meta charset=\"utf-8\">\n")
        .append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ")
        .append("style-src 'unsafe-inline'\">\n")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
        .append(title.isEmpty() ? "Argument map" : title)
        .append("</title>\n<style>\n")
        .append(HtmlStyleSheet.of(settings.theme()))
        .append("</style>\n</head>\n<body>\n<main>\n<h1>")
        .append(title.isEmpty() ? "Argument map" : title)
        .append("</h1>\n");
    if (!outlined.description().isBlank()) {
      out.append("<p>").append(HtmlText.escape(outlined.description())).append("</p>\n");
    }
    if (picture) {
      out.append("<figure>\n");
      SvgRenderer.standard().settings(settings).draw(drawn, out);
      out.append("</figure>\n");
    }
    out.append("<h2>Outline</h2>\n");
    HtmlForm form = new HtmlForm(out);
    Outline.of(outlined, depth).writeTo(form);
    form.finish();
    out.append("</main>\n</body>\n</html>\n");
  }
}
