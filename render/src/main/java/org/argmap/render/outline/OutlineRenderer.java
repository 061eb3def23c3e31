package org.argmap.render.outline;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import org.argmap.model.ArgumentMap;
import org.argmap.render.diagram.DiagramRenderer;

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
 */
public final class OutlineRenderer implements DiagramRenderer {

  private static final OutlineRenderer STANDARD = new OutlineRenderer(12);

  private final int depth;

  private OutlineRenderer(int depth) {
    this.depth = depth;
  }

  /** The renderer that indents twelve levels. */
  public static OutlineRenderer standard() {
    return STANDARD;
  }

  /**
   * This renderer with another number of levels before the outline goes flat.
   *
   * @param levels at least 1
   */
  public OutlineRenderer depth(int levels) {
    if (levels < 1) {
      throw new IllegalArgumentException(
          "An outline needs at least one level, but " + levels + " were asked for.");
    }
    return new OutlineRenderer(levels);
  }

  @Override
  public void render(ArgumentMap map, Appendable out) throws IOException {
    requireNonNull(map, "map");
    requireNonNull(out, "out");
    new OutlineText(map, depth, out).write();
  }
}
