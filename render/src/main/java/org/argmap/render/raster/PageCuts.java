package org.argmap.render.raster;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cuts a drawing into pages: first into rows, then each row into columns. A cut runs between boxes
 * where there is such a place in the second half of the page; where there is none, the boxes that
 * it would go through lie whole on one of the two pages.
 */
final class PageCuts {

  /** A cut is not looked for in the first part of a page, so that pages do not get too small. */
  private static final double LEAST_FILLED = 0.45;

  private final List<Rectangle2D> nodes;
  private final double pageWidth;
  private final double pageHeight;
  private final List<Sheet> sheets = new ArrayList<>();

  private PageCuts(List<Rectangle2D> nodes, double pageWidth, double pageHeight) {
    this.nodes = nodes;
    this.pageWidth = pageWidth;
    this.pageHeight = pageHeight;
  }

  /**
   * A page.
   *
   * @param window the part of the drawing that it shows
   * @param nodes the numbers of the nodes that lie on it; at least one
   */
  record Sheet(Rectangle2D window, List<Integer> nodes) {}

  /** The pages that hold the nodes, row by row, each from left to right; none is without nodes. */
  static List<Sheet> of(List<Rectangle2D> nodes, double pageWidth, double pageHeight) {
    PageCuts cuts = new PageCuts(nodes, pageWidth, pageHeight);
    cuts.cut();
    return cuts.sheets;
  }

  private void cut() {
    int[] all = new int[nodes.size()];
    Arrays.setAll(all, i -> i);
    for (Strip row : strips(all, false, pageHeight)) {
      for (Strip column : strips(row.nodes(), true, pageWidth)) {
        sheets.add(
            new Sheet(
                new Rectangle2D.Double(
                    column.from(), row.from(), column.to() - column.from(), row.to() - row.from()),
                Arrays.stream(column.nodes()).boxed().toList()));
      }
    }
  }

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Strip(double from, double to, int[] nodes) {}

  /** Strips of nodes along one axis, in order, none longer than there is room. */
  private List<Strip> strips(int[] members, boolean across, double room) {
    Integer[] order = Arrays.stream(members).boxed().toArray(Integer[]::new);
    Arrays.sort(
        order,
        (a, b) -> Double.compare(middle(nodes.get(a), across), middle(nodes.get(b), across)));
    // From behind: where all that comes from here on begins.
    double[] begins = new double[order.length + 1];
    begins[order.length] = Double.POSITIVE_INFINITY;
    for (int i = order.length - 1; i >= 0; i--) {
      begins[i] = Math.min(begins[i + 1], low(nodes.get(order[i]), across));
    }
    List<Strip> strips = new ArrayList<>();
    int at = 0;
    while (at < order.length) {
      int next = stripEnd(order, begins, at, across, room);
      double end = 0;
      int[] held = new int[next - at];
      for (int i = at; i < next; i++) {
        held[i - at] = order[i];
        end = Math.max(end, high(nodes.get(order[i]), across));
      }
      Arrays.sort(held);
      strips.add(new Strip(begins[at], end, held));
      at = next;
    }
    return strips;
  }

  /** The number of the first node that is not in the strip which begins at a node. */
  private int stripEnd(Integer[] order, double[] begins, int from, boolean across, double room) {
    double start = begins[from];
    double reach = start;
    int clean = -1;
    int fitting = from;
    while (fitting < order.length) {
      double high = Math.max(reach, high(nodes.get(order[fitting]), across));
      if (high - start > room) {
        break;
      }
      reach = high;
      fitting++;
      if (begins[fitting] >= reach && reach - start >= LEAST_FILLED * room) {
        clean = fitting;
      }
    }
    if (fitting == order.length) {
      return fitting;
    }
    // A node longer than a page gets one of its own, and is cut by its edge.
    return clean > from ? clean : Math.max(fitting, from + 1);
  }

  private static double middle(Rectangle2D node, boolean across) {
    return across ? node.getCenterX() : node.getCenterY();
  }

  private static double low(Rectangle2D node, boolean across) {
    return across ? node.getMinX() : node.getMinY();
  }

  private static double high(Rectangle2D node, boolean across) {
    return across ? node.getMaxX() : node.getMaxY();
  }
}
