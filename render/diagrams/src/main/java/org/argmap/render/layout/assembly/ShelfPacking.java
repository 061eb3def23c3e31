package org.argmap.render.layout.assembly;

import java.util.ArrayList;
import java.util.List;
import org.argmap.render.layout.graph.Deadline;

/**
 * Phase 10: packs the components of a picture in rows of about the shape of a page, in the order of
 * their first boxes. (The shelves of Freivalds, Dogrusoz and Kikusts 2002, without their sorting,
 * which would lose the author's order.)
 *
 * <p>Before: components in coordinates of their own. After: an offset for each, such that no two
 * components touch and everything lies between 0 and the size of the picture. Time: linear.
 */
public final class ShelfPacking {

  private static final double COMPONENT_GAP = 40;
  private static final double MARGIN = 4;
  private static final double PAGE_RATIO = 1.3;

  private final double[] dx;
  private final double[] dy;
  private double width;
  private double height;

  private ShelfPacking(int components) {
    dx = new double[components];
    dy = new double[components];
  }

  /**
   * Packs components.
   *
   * @param topDown whether lengths along the flow are heights
   */
  public static ShelfPacking of(
      List<PlacedComponent> components, boolean topDown, Deadline deadline) {
    List<Extent> extents = new ArrayList<>(components.size());
    for (PlacedComponent component : components) {
      extents.add(component.extent(topDown, deadline));
    }
    ShelfPacking packing = new ShelfPacking(components.size());
    packing.pack(extents);
    return packing;
  }

  private void pack(List<Extent> extents) {
    double area = 0;
    double longest = 0;
    for (Extent extent : extents) {
      area += (extent.width() + COMPONENT_GAP) * (extent.height() + COMPONENT_GAP);
      longest = Math.max(longest, extent.width());
    }
    double shelf = Math.max(longest, Math.sqrt(area * PAGE_RATIO));
    double x = MARGIN;
    double y = MARGIN;
    for (int i = 0; i < dx.length; i++) {
      Extent extent = extents.get(i);
      if (x > MARGIN && x + extent.width() > shelf + MARGIN) {
        x = MARGIN;
        y = height + COMPONENT_GAP;
      }
      dx[i] = x - extent.left();
      dy[i] = y - extent.top();
      width = Math.max(width, x + extent.width());
      height = Math.max(height, y + extent.height());
      x += extent.width() + COMPONENT_GAP;
    }
  }

  /** Returns by how much a component is moved to the right. */
  public double dx(int component) {
    return dx[component];
  }

  /** Returns by how much a component is moved down. */
  public double dy(int component) {
    return dy[component];
  }

  /** Returns the width of the picture. */
  public double width() {
    return width + MARGIN;
  }

  /** Returns the height of the picture. */
  public double height() {
    return height + MARGIN;
  }
}
