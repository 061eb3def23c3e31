package org.argmap.render.outline;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import org.argmap.render.diagram.Diagram;
import org.argmap.render.diagram.style.ClaimBoxStyle;

/**
 * The outline of a diagram as rows, for those who write it in a form of their own: a word
 * processor, a mail, a page of a wiki.
 *
 * <pre>{@code
 * Outline.of(diagram, 12).writeTo(form);
 * }</pre>
 *
 * <p>{@link OutlineRenderer} says what an outline is.
 */
public final class Outline {

  private final Diagram diagram;
  private final int depth;

  private Outline(Diagram diagram, int depth) {
    this.diagram = requireNonNull(diagram, "diagram");
    this.depth = depth;
  }

  /**
   * Returns the outline of a diagram.
   *
   * @param diagram one of {@link ClaimBoxStyle}; of what other styles make, boxes that are no
   *     claims or questions and the lines from and to them are left out
   * @param depth the number of levels before it goes flat, from 1 to 100
   * @throws IllegalArgumentException if the depth is not in that range
   */
  public static Outline of(Diagram diagram, int depth) {
    if (depth < 1 || depth > 100) {
      throw new IllegalArgumentException(
          "An outline has from 1 to 100 levels, but " + depth + " were asked for.");
    }
    return new Outline(diagram, depth);
  }

  /**
   * Writes all rows, from the title on.
   *
   * @throws IOException if the form throws it
   */
  public void writeTo(OutlineForm form) throws IOException {
    requireNonNull(form, "form");
    new OutlineWalk(diagram, depth, form).write();
  }
}
