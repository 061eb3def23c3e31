package org.argmap.render.outline;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import org.argmap.render.diagram.Diagram;
import org.argmap.render.diagram.style.ClaimBoxStyle;

/**
 * The outline of a diagram as rows, for programs that write it in a notation of their own, such as
 * a word processor, a mail or a wiki page.
 *
 * <pre>{@code
 * Outline.of(diagram, 12).writeTo(form);
 * }</pre>
 *
 * <p>{@link OutlineRenderer} says what an outline is.
 */
public final class Outline {

  /** The number of levels before an outline goes flat, unless another is set. */
  public static final int STANDARD_DEPTH = 12;

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
    return new Outline(diagram, requireDepth(depth));
  }

  /**
   * Returns the number of levels if outlines can have so many before they go flat.
   *
   * @throws IllegalArgumentException if it is not from 1 to 100
   */
  public static int requireDepth(int levels) {
    if (levels < 1 || levels > 100) {
      throw new IllegalArgumentException(
          "An outline has from 1 to 100 levels, but " + levels + " were asked for.");
    }
    return levels;
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
