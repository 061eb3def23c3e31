package org.argmap.render.outline;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import org.argmap.render.diagram.Diagram;
import org.argmap.render.diagram.DiagramStyle;
import org.argmap.render.diagram.TextDiagramRenderer;
import org.argmap.render.diagram.style.ClaimBoxStyle;
import org.argmap.render.diagram.view.View;

/**
 * Writes a map as an outline in plain text: every final conclusion with what is said for and
 * against it below it, indented, and so on downwards.
 *
 * <pre>{@code
 * [sharing] States share more intelligence because of cyber espionage.
 *   + [threat] A common threat is felt.
 *     and [pool] Pooling warnings helps everyone to meet it.
 *     against this step:
 *       - [leak] Pooled warnings are themselves a target.
 *   - [trust] Covert intrusions between partners erode trust.
 * }</pre>
 *
 * <p>{@code +} opens a supporting and {@code -} an opposing argument. The further premises of an
 * argument follow with {@code and}; what argues about the argument itself follows under "for this
 * step" or "against this step". A claim is written out once; where it is used again it is named by
 * its id and "(see above)" or "(see below)". Deeper than {@link #depth} levels the outline goes
 * flat: what would stand deeper is named there, and written out further down, at the margin.
 *
 * <p>Of a view that hides a part of the map, {@code ~ (2 not shown)} opens what bears on something
 * by way of two elements that are not shown, and "(5 more not shown)" follows a claim that a branch
 * of five elements is hidden behind.
 */
public final class OutlineRenderer implements TextDiagramRenderer {

  private static final OutlineRenderer STANDARD = new OutlineRenderer(OutlineSettings.STANDARD);

  private final OutlineSettings settings;

  private OutlineRenderer(OutlineSettings settings) {
    this.settings = settings;
  }

  /** Returns the renderer of the whole map that indents twelve levels. */
  public static OutlineRenderer standard() {
    return STANDARD;
  }

  @Override
  public OutlineRenderer view(View other) {
    return new OutlineRenderer(settings.view(other));
  }

  /**
   * Returns this renderer with another number of levels before the outline goes flat.
   *
   * @param levels from 1 to 100
   * @throws IllegalArgumentException if it is not in that range
   */
  public OutlineRenderer depth(int levels) {
    return new OutlineRenderer(settings.depth(levels));
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
    return "outline";
  }

  @Override
  public String mediaType() {
    return "text/plain";
  }

  @Override
  public String fileExtension() {
    return "txt";
  }

  @Override
  public void draw(Diagram diagram, Appendable out) throws IOException {
    requireNonNull(diagram, "diagram");
    requireNonNull(out, "out");
    Outline.of(diagram, settings.depth()).writeTo(new PlainForm(out));
  }
}
