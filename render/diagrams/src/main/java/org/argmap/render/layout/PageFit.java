package org.argmap.render.layout;

import static java.util.Objects.requireNonNull;

import org.argmap.render.diagram.Diagram;
import org.argmap.render.diagram.Direction;

/**
 * Lays a diagram out in the direction that is asked for, or, if that is automatic, in the one that
 * reads better on a page.
 *
 * <p>The measure is the scale at which the picture fits on a page of A4 (210 by 297 mm with margins
 * of 10 mm, upright or lying). Readers do best with top-down drawings and like them best (Burch et
 * al. 2011), so top-down is kept unless the text shrinks below 85 % of its size and the other
 * direction gains at least a tenth.
 */
public final class PageFit {

  private static final double PAGE_LONG = 1047;
  private static final double PAGE_SHORT = 718;
  private static final double LARGE_ENOUGH = 0.85;
  private static final double GAIN = 1.1;

  /** From this number of boxes on, no page holds the map, and only the usual direction is tried. */
  private static final int TOO_MANY = 2000;

  private PageFit() {}

  /** Returns the layout of a diagram in a direction, which is chosen here if it is automatic. */
  public static Layout layout(
      Diagram diagram, Direction direction, BoxSizing sizing, LayoutEngine engine) {
    requireNonNull(direction, "direction");
    if (direction == Direction.RIGHT_LEFT) {
      return LayoutReflection.of(engine.layout(sizing.measure(diagram, Direction.LEFT_RIGHT)));
    }
    if (direction != Direction.AUTOMATIC) {
      return engine.layout(sizing.measure(diagram, direction));
    }
    if (diagram.boxes().size() > TOO_MANY) {
      return engine.layout(sizing.measure(diagram, Direction.LEFT_RIGHT));
    }
    Layout down = engine.layout(sizing.measure(diagram, Direction.TOP_DOWN));
    double downScale = scale(down);
    if (downScale >= LARGE_ENOUGH) {
      return down;
    }
    Layout right = engine.layout(sizing.measure(diagram, Direction.LEFT_RIGHT));
    return scale(right) > downScale * GAIN ? right : down;
  }

  private static double scale(Layout layout) {
    double upright = Math.min(PAGE_SHORT / layout.width(), PAGE_LONG / layout.height());
    double lying = Math.min(PAGE_LONG / layout.width(), PAGE_SHORT / layout.height());
    return Math.max(upright, lying);
  }
}
