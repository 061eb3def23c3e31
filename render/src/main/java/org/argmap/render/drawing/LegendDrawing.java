package org.argmap.render.drawing;

import java.util.ArrayList;
import java.util.List;
import org.argmap.render.diagram.Legend;
import org.argmap.render.diagram.LineKind;
import org.argmap.render.diagram.Mark;
import org.argmap.render.diagram.Theme;
import org.argmap.render.layout.Point;
import org.argmap.render.layout.TextLine;
import org.argmap.render.text.FontMetrics;
import org.jspecify.annotations.Nullable;

/** The legend below a drawing: a sample of every sign that is present, what it means, how many. */
public final class LegendDrawing {

  private static final double SAMPLE = 46;
  private static final double GAP = 8;
  private static final double BETWEEN_ITEMS = 22;
  private static final double ROW = 24;
  private static final double ABOVE = 16;

  private final Theme theme;
  private final List<Item> items = new ArrayList<>();

  /** The legend in the font of a theme. */
  public LegendDrawing(Legend legend, Theme theme) {
    this.theme = theme;
    for (Legend.LineEntry entry : legend.lines()) {
      add(entry.kind(), null, entry.words() + " (" + entry.count() + ")");
    }
    for (Legend.MarkEntry entry : legend.marks()) {
      add(null, entry.mark(), entry.mark().words() + " (" + entry.count() + ")");
    }
  }

  private void add(@Nullable LineKind kind, @Nullable Mark mark, String words) {
    double width = SAMPLE + GAP + FontMetrics.regular().width(words, theme.fontSize());
    items.add(new Item(kind, mark, words, width));
  }

  /** The width of its widest entry. */
  double widestItem() {
    return items.stream().mapToDouble(Item::width).max().orElse(0);
  }

  /** Its height in rows of a width, with the room above it; 0 where it is empty. */
  public double height(double width) {
    if (items.isEmpty()) {
      return 0;
    }
    int rows = 1;
    double x = 0;
    for (Item item : items) {
      if (x > 0 && x + item.width() > width) {
        rows++;
        x = 0;
      }
      x += item.width() + BETWEEN_ITEMS;
    }
    return ABOVE + rows * ROW;
  }

  /** The entries in rows of a width: each a sample and then its meaning. */
  public List<Figure> figures(double left, double top, double width) {
    List<Figure> figures = new ArrayList<>(items.size() * 2);
    double x = 0;
    double y = top + ABOVE + ROW / 2;
    for (Item item : items) {
      if (x > 0 && x + item.width() > width) {
        y += ROW;
        x = 0;
      }
      add(figures, item, left + x, y);
      x += item.width() + BETWEEN_ITEMS;
    }
    return figures;
  }

  private void add(List<Figure> figures, Item item, double x, double y) {
    if (item.kind() != null) {
      figures.add(sample(item.kind(), x, y));
    } else if (item.mark() != null) {
      figures.add(sample(item.mark(), x, y));
    }
    Shape words = words(item.words(), x + SAMPLE + GAP, y);
    figures.add(Figure.plain(Figure.Kind.MEANING, "", List.of(words)));
  }

  private Shape words(String words, double x, double y) {
    double baseline = y + SceneDrawing.BASELINE * theme.fontSize();
    return new Shape.Words(
        Part.WORDS, x, baseline, 0, false, List.of(new TextLine(words, false)));
  }

  private Figure sample(Mark mark, double x, double y) {
    List<Shape> shapes = new ArrayList<>(2);
    shapes.add(new Shape.Rectangle(Part.BOX, x + 4, y - 8, 38, 16, 4));
    if (mark == Mark.REJECTED) {
      shapes.add(words("abc", x + 13, y));
    }
    return Figure.plain(Figure.Kind.SAMPLE, mark.cssClass(), shapes);
  }

  private Figure sample(LineKind kind, double x, double y) {
    // The classes are those of the map, but not "edge" and "node": a sample is neither.
    List<Point> route =
        List.of(
            new Point(x, y), new Point(x, y), new Point(x + SAMPLE, y), new Point(x + SAMPLE, y));
    List<Shape> shapes = LineHeads.line(kind, route);
    if (kind.hasJoint()) {
      shapes.addAll(SceneDrawing.joint(kind, x + 14, y, theme.fontSize()));
    }
    return Figure.plain(Figure.Kind.SAMPLE, "line " + kind.cssClass(), shapes);
  }

  private record Item(@Nullable LineKind kind, @Nullable Mark mark, String words, double width) {}
}
