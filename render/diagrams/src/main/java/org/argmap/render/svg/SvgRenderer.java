package org.argmap.render.svg;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.regex.Pattern;
import org.argmap.render.diagram.Diagram;
import org.argmap.render.diagram.TextDiagramRenderer;
import org.argmap.render.drawing.SceneBuilder;
import org.argmap.render.layout.PictureRenderer;
import org.argmap.render.layout.PictureSettings;

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
 *   <li>The root has the class {@code argmap}. {@code .title} is the title above the drawing,
 *       {@code .ground} what it is drawn on.
 *   <li>{@code g.node} is a box or a joint. Its {@code data-id} is the id of the element, its
 *       {@code id} is {@code n-} and that id, with all but ASCII letters, digits, {@code -}, {@code
 *       .} and {@code _} written as a hexadecimal number between colons. The outline of a box is
 *       {@code .box}, its title {@code .heading}.
 *   <li>Classes of boxes: the kind ({@code claim}, {@code question}, {@code argument}, {@code
 *       relation}, {@code locution} ...), the shape unless it is the usual one, {@code tone-} with
 *       the tone unless it is neutral, the marks ({@code root}, {@code implicit}, {@code assumed},
 *       {@code accepted}, {@code rejected}, {@code questioned} ...), {@code stack} where something
 *       is collapsed behind it, {@code link} where it leads to an address.
 *   <li>Classes of joints: {@code joint}, {@code argument} or {@code relation}, and the kind as
 *       with lines.
 *   <li>{@code g.edge} is a line from the node {@code data-source} to the node {@code data-target}.
 *       Its kind is a class: {@code premise}, {@code support}, {@code oppose}, {@code
 *       contradiction}, {@code contrariety}, {@code restatement}, {@code preference}, {@code
 *       answer}, {@code about}, {@code indirect} ...; {@code whole} where it bears on a whole
 *       argument; {@code shortened} where it leaves something out.
 *   <li>{@code .badge} and {@code .number} are the number of what a stack or a line hides.
 *   <li>{@code g.cluster} is a frame with the {@code data-id} of its section, {@code
 *       g.cluster-title} its title; {@code g.legend} is the legend.
 * </ul>
 *
 * <p>Nodes stand in reading order, each argument after what it bears on, with a {@code title} that
 * says all of its words; lines are left out of what is read. A link is an {@code a} with the class
 * {@code link} around a box; its words are underlined, and its title says where it leads.
 */
public final class SvgRenderer implements PictureRenderer<SvgRenderer>, TextDiagramRenderer {

  private static final Pattern PREFIX = Pattern.compile("([A-Za-z][A-Za-z0-9_-]*)?");

  private static final SvgRenderer STANDARD = new SvgRenderer(PictureSettings.standard(), "");

  private final PictureSettings settings;
  private final String idPrefix;

  private SvgRenderer(PictureSettings settings, String idPrefix) {
    this.settings = requireNonNull(settings, "settings");
    this.idPrefix = requireNonNull(idPrefix, "idPrefix");
  }

  /** The renderer of the whole map, in the standard style, theme and engine. */
  public static SvgRenderer standard() {
    return STANDARD;
  }

  @Override
  public PictureSettings settings() {
    return settings;
  }

  @Override
  public SvgRenderer settings(PictureSettings other) {
    return new SvgRenderer(other, idPrefix);
  }

  /**
   * This renderer with something before every {@code id} of the drawing, and with a style sheet
   * that holds for the drawing alone, so that several drawings can stand in one page.
   *
   * @param prefix a letter, then letters, digits, hyphens and underscores; or nothing
   * @throws IllegalArgumentException if it has other characters
   */
  public SvgRenderer idPrefix(String prefix) {
    if (!PREFIX.matcher(prefix).matches()) {
      throw new IllegalArgumentException(
          "A prefix of ids is a letter followed by letters, digits, - or _, but was \""
              + prefix
              + "\".");
    }
    return new SvgRenderer(settings, prefix);
  }

  @Override
  public String name() {
    return "svg";
  }

  @Override
  public String mediaType() {
    return "image/svg+xml";
  }

  @Override
  public String fileExtension() {
    return "svg";
  }

  @Override
  public void draw(Diagram diagram, Appendable out) throws IOException {
    requireNonNull(out, "out");
    new SvgPicture(SceneBuilder.of(layout(diagram), settings.theme()), idPrefix, out).write();
  }
}
