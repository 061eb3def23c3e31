package org.argmap.print;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cuts a drawing into pages: first into strips, then each strip across. A cut runs between boxes
 * where there is such a place in the last third of the page; where there is none, the boxes that it
 * would go through lie whole on one of the two pages.
 */
final class PageCuts {

  /** A cut is not looked for in the first part of a page, so that pages do not get too small. */
  private static final double LEAST_FILLED = 0.7;

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
   * A page of the book.
   *
   * @param window the part of the drawing that it shows
   * @param nodes the numbers of the nodes that lie on it; at least one
   */
  record Sheet(Rectangle2D window, List<Integer> nodes) {}

  /**
   * Returns the pages that hold the nodes; none is without nodes. They are cut in rows of columns
   * or in columns of rows, whichever needs fewer pages.
   */
  static List<Sheet> of(List<Rectangle2D> nodes, double pageWidth, double pageHeight) {
    PageCuts rows = new PageCuts(nodes, pageWidth, pageHeight);
    rows.cut(false);
    PageCuts columns = new PageCuts(nodes, pageWidth, pageHeight);
    columns.cut(true);
    return columns.sheets.size() < rows.sheets.size() ? columns.sheets : rows.sheets;
  }

  private void cut(boolean columnsFirst) {
    int[] all = new int[nodes.size()];
    Arrays.setAll(all, i -> i);
    double outerRoom = columnsFirst ? pageWidth : pageHeight;
    double innerRoom = columnsFirst ? pageHeight : pageWidth;
    for (Strip outer : strips(all, columnsFirst, outerRoom)) {
      for (Strip inner : strips(outer.nodes(), !columnsFirst, innerRoom)) {
        sheets.add(new Sheet(room(inner.nodes()), Arrays.stream(inner.nodes()).boxed().toList()));
      }
    }
  }

  private Rectangle2D room(int[] members) {
    Rectangle2D room = nodes.get(members[0]).getBounds2D();
    for (int member : members) {
      room = room.createUnion(nodes.get(member));
    }
    return room;
  }

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Strip(int[] nodes) {}

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
      int[] held = new int[next - at];
      for (int i = at; i < next; i++) {
        held[i - at] = order[i];
      }
      Arrays.sort(held);
      strips.add(new Strip(held));
      at = next;
    }
    return strips;
  }

  /** Returns the number of the first node that is not in the strip which begins at a node. */
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
