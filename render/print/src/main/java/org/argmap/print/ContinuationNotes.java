package org.argmap.print;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDPage;
import org.argmap.render.drawing.Figure;
import org.argmap.render.drawing.Shape;
import org.argmap.render.layout.Point;
import org.argmap.render.layout.Route;
import org.argmap.render.text.VisibleText;

/**
 * The notes at the edge of a page that say where a line goes on: the page and the id of what it
 * leads to or comes from. They stand in the strip around the drawing, along its edges.
 */
final class ContinuationNotes {

  private static final double SIZE = 6.5;
  private static final double ROW = 8.5;
  private static final int ROWS = 2;
  private static final int LONGEST_ID = 28;

  private final PdfFile file;
  private final Map<String, Integer> pageOf;
  private final Map<Integer, List<Route>> leaving = new HashMap<>();
  private final Map<Integer, List<Route>> arriving = new HashMap<>();
  private final List<Jump> jumps = new ArrayList<>();

  ContinuationNotes(PdfFile file, Map<String, Integer> pageOf) {
    this.file = file;
    this.pageOf = pageOf;
    for (Route route : file.scene().layout().routes()) {
      int from = pageOf.getOrDefault(route.line().from(), 0);
      int to = pageOf.getOrDefault(route.line().to(), 0);
      if (from != to) {
        leaving.computeIfAbsent(from, unused -> new ArrayList<>()).add(route);
        arriving.computeIfAbsent(to, unused -> new ArrayList<>()).add(route);
      }
    }
  }

  /** An area of a page that leads to another one. */
  private record Jump(PDPage page, double height, Rectangle2D area, int target) {}

  private enum Edge {
    TOP,
    BOTTOM,
    LEFT,
    RIGHT
  }

  /** Returns where the words of a title begin. */
  static Optional<Point2D> start(Figure title) {
    return title.shapes().stream()
        .filter(Shape.Words.class::isInstance)
        .map(Shape.Words.class::cast)
        .findFirst()
        .map(words -> new Point2D.Double(words.x(), words.baseline()));
  }

  /** Writes the notes of a page. */
  void write(PdfSheet sheet, int number, Rectangle2D window, double x, double y, double scale)
      throws IOException {
    Notes notes = new Notes(sheet, window, x, y, scale);
    sheet.beginSilent();
    for (Route route : leaving.getOrDefault(number, List.of())) {
      String to = route.line().to();
      notes.add(lastInside(route.points(), window), "\u2192 p. %d: %s", to);
    }
    for (Route route : arriving.getOrDefault(number, List.of())) {
      String from = route.line().from();
      List<Point> back = new ArrayList<>(route.points());
      Collections.reverse(back);
      notes.add(lastInside(back, window), "\u2190 p. %d: %s", from);
    }
    sheet.endTag();
  }

  /** Makes every note lead to its page, once all pages are there. */
  void link(List<PDPage> pages) throws IOException {
    for (Jump jump : jumps) {
      PdfSheet.link(jump.page(), jump.height(), jump.area(), pages.get(jump.target() - 1));
    }
  }

  /**
   * Returns the point at which a way that begins in a window first leaves it; its end if it never
   * does.
   */
  private static Point2D lastInside(List<Point> points, Rectangle2D window) {
    double[] at = new double[6];
    Point2D last = new Point2D.Double(points.get(0).x(), points.get(0).y());
    PathIterator way = ScenePainter.curved(points).getPathIterator(null, 0.5);
    for (; !way.isDone(); way.next()) {
      way.currentSegment(at);
      Point2D next = new Point2D.Double(at[0], at[1]);
      if (!window.contains(next)) {
        return edgePoint(last, next, window);
      }
      last = next;
    }
    return last;
  }

  /** Returns where the piece from a point inside to a point outside meets the edge. */
  private static Point2D edgePoint(Point2D inside, Point2D outside, Rectangle2D window) {
    double low = 0;
    double high = 1;
    for (int i = 0; i < 20; i++) {
      double middle = (low + high) / 2;
      if (window.contains(between(inside, outside, middle))) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return between(inside, outside, low);
  }

  private static Point2D between(Point2D a, Point2D b, double part) {
    return new Point2D.Double(
        a.getX() + part * (b.getX() - a.getX()), a.getY() + part * (b.getY() - a.getY()));
  }

  /** The notes of one page in the making. */
  private final class Notes {
    private final PdfSheet sheet;
    private final Rectangle2D area;
    private final AffineTransform place;
    private final Map<String, List<double[]>> taken = new HashMap<>();
    private final Set<String> written = new HashSet<>();

    Notes(PdfSheet sheet, Rectangle2D window, double x, double y, double scale) {
      this.sheet = sheet;
      this.place = AffineTransform.getTranslateInstance(x, y);
      place.scale(scale, scale);
      this.area = place.createTransformedShape(window).getBounds2D();
    }

    void add(Point2D exit, String form, String id) throws IOException {
      int target = pageOf.getOrDefault(id, 0);
      if (target == 0) {
        return;
      }
      Point2D point = place.transform(exit, null);
      String words = String.format(java.util.Locale.ROOT, form, target, shortened(id));
      Edge edge = edge(point);
      boolean lying = edge == Edge.TOP || edge == Edge.BOTTOM;
      double along = lying ? point.getX() : point.getY();
      if (!written.add(edge + words + Math.round(along / 6))) {
        return;
      }
      FontStack fonts = file.fonts().stack();
      List<FontStack.Run> runs = fonts.runs(words);
      double length = fonts.width(runs) * SIZE;
      double least = lying ? area.getMinX() - PageFormat.GUTTER : area.getMinY();
      double most = (lying ? area.getMaxX() + PageFormat.GUTTER : area.getMaxY()) - length;
      double wished = Math.max(least, Math.min(most, along - length / 2));
      Slot slot = slot(edge, wished, length, least, most);
      draw(edge, slot, new Canvas.Line(words, runs, 0, 0, SIZE, colour(), false), length);
      jumps.add(new Jump(sheet.page(), sheet.height(), noteArea(edge, slot, length), target));
    }

    private Color colour() {
      return Color.decode(file.theme().light().text());
    }

    private Edge edge(Point2D point) {
      double left = Math.abs(point.getX() - area.getMinX());
      double right = Math.abs(point.getX() - area.getMaxX());
      double top = Math.abs(point.getY() - area.getMinY());
      double bottom = Math.abs(point.getY() - area.getMaxY());
      if (Math.min(top, bottom) <= Math.min(left, right)) {
        return top <= bottom ? Edge.TOP : Edge.BOTTOM;
      }
      return left <= right ? Edge.LEFT : Edge.RIGHT;
    }

    /**
     * Returns the free place in the strip that is nearest to the wish; the wish itself if all is
     * taken.
     */
    private Slot slot(Edge edge, double wished, double length, double least, double most) {
      Slot best = new Slot(wished, ROWS - 1);
      double nearest = Double.POSITIVE_INFINITY;
      for (int row = 0; row < ROWS; row++) {
        List<double[]> others = taken.computeIfAbsent(edge + " " + row, x -> new ArrayList<>());
        List<Double> tries = new ArrayList<>();
        tries.add(wished);
        for (double[] other : others) {
          tries.add(other[0] - length - 3);
          tries.add(other[1] + 3);
        }
        for (double start : tries) {
          double far = Math.abs(start - wished) + row * ROW;
          if (far < nearest && start >= least && start <= most && isFree(others, start, length)) {
            nearest = far;
            best = new Slot(start, row);
          }
        }
      }
      taken
          .computeIfAbsent(edge + " " + best.row(), x -> new ArrayList<>())
          .add(new double[] {best.start(), best.start() + length});
      return best;
    }

    private boolean isFree(List<double[]> others, double start, double length) {
      return others.stream()
          .noneMatch(other -> start < other[1] + 2 && start + length > other[0] - 2);
    }

    private void draw(Edge edge, Slot slot, Canvas.Line line, double length) throws IOException {
      double off = 2.5 + slot.row() * ROW;
      AffineTransform turn =
          switch (edge) {
            case TOP -> AffineTransform.getTranslateInstance(slot.start(), area.getMinY() - off);
            case BOTTOM ->
                AffineTransform.getTranslateInstance(
                    slot.start(), area.getMaxY() + off + SIZE * 0.75);
            case LEFT -> turned(area.getMinX() - off, slot.start() + length);
            case RIGHT -> turned(area.getMaxX() + off + SIZE * 0.75, slot.start() + length);
          };
      sheet.canvas().open(turn);
      sheet.canvas().text(line);
      sheet.canvas().close();
    }

    private AffineTransform turned(double x, double y) {
      AffineTransform turn = AffineTransform.getTranslateInstance(x, y);
      turn.rotate(-Math.PI / 2);
      return turn;
    }

    private Rectangle2D noteArea(Edge edge, Slot slot, double length) {
      double off = 1 + slot.row() * ROW;
      return switch (edge) {
        case TOP -> new Rectangle2D.Double(slot.start(), area.getMinY() - off - ROW, length, ROW);
        case BOTTOM -> new Rectangle2D.Double(slot.start(), area.getMaxY() + off, length, ROW);
        case LEFT -> new Rectangle2D.Double(area.getMinX() - off - ROW, slot.start(), ROW, length);
        case RIGHT -> new Rectangle2D.Double(area.getMaxX() + off, slot.start(), ROW, length);
      };
    }
  }

  private record Slot(double start, int row) {}

  private static String shortened(String id) {
    String line = VisibleText.of(id);
    return line.codePointCount(0, line.length()) <= LONGEST_ID
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST_ID)) + "\u2026";
  }
}
