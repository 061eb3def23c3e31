package org.argmap.render.drawing;

import java.util.ArrayList;
import java.util.List;
import org.argmap.render.diagram.Box;
import org.argmap.render.diagram.BoxKind;
import org.argmap.render.diagram.BoxShape;
import org.argmap.render.diagram.Legend;
import org.argmap.render.diagram.LineKind;
import org.argmap.render.diagram.Mark;
import org.argmap.render.diagram.Tone;
import org.argmap.render.diagram.theme.Theme;
import org.argmap.render.layout.MeasuredBox;
import org.argmap.render.layout.PlacedBox;
import org.argmap.render.layout.Point;
import org.argmap.render.layout.TextLine;
import org.argmap.render.layout.measure.BoxGeometry;
import org.argmap.render.text.FontMetrics;

/**
 * The legend below a drawing: a sample of every sign that is present, its meaning and its count.
 */
public final class LegendDrawing {

  private static final double SAMPLE = 46;
  private static final double GAP = 8;
  private static final double BETWEEN_ITEMS = 22;
  private static final double ROW = 24;
  private static final double ABOVE = 16;

  private final Theme theme;
  private final List<Item> items = new ArrayList<>();

  /** Makes the legend in the font of a theme. */
  public LegendDrawing(Legend legend, Theme theme) {
    this.theme = theme;
    for (Legend.BoxEntry entry : legend.boxes()) {
      add(entry, entry.words() + " (" + entry.count() + ")");
    }
    for (Legend.LineEntry entry : legend.lines()) {
      add(entry, entry.words() + " (" + entry.count() + ")");
    }
    for (Legend.MarkEntry entry : legend.marks()) {
      add(entry, entry.mark().words() + " (" + entry.count() + ")");
    }
  }

  private void add(Record entry, String words) {
    double width = SAMPLE + GAP + FontMetrics.regular().width(words, theme.fontSize());
    items.add(new Item(entry, words, width));
  }

  /** Returns the width of the widest entry. */
  double widestItem() {
    return items.stream().mapToDouble(Item::width).max().orElse(0);
  }

  /**
   * Returns the height of the legend in rows of a width, with the room above it; 0 if it is empty.
   */
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

  /** Returns the entries in rows of a width, each a sample followed by its meaning. */
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
    if (item.entry() instanceof Legend.BoxEntry box) {
      figures.add(sample(box, x, y));
    } else if (item.entry() instanceof Legend.LineEntry line) {
      figures.add(sample(line, x, y));
    } else if (item.entry() instanceof Legend.MarkEntry mark) {
      figures.add(sample(mark.mark(), x, y));
    }
    Shape words = words(item.words(), x + SAMPLE + GAP, y);
    figures.add(Figure.plain(Figure.Kind.MEANING, "", List.of(words)));
  }

  private Shape words(String words, double x, double y) {
    double baseline = y + SceneBuilder.BASELINE * theme.fontSize();
    return new Shape.Words(
        ShapeRole.WORDS, x, baseline, 0, false, List.of(new TextLine(words, false)));
  }

  private Figure sample(Legend.BoxEntry entry, double x, double y) {
    Box box =
        Box.builder("sample", BoxKind.CLAIM)
            .shape(entry.shape())
            .hidden(entry.stacked() ? 1 : 0)
            .build();
    double hanging = entry.stacked() ? 2 * BoxGeometry.SHEET : 0;
    MeasuredBox measured = new MeasuredBox(box, 36 + hanging, 16 + hanging, List.of(), false);
    PlacedBox placed = new PlacedBox(measured, x + 4, y - 9);
    List<Shape> shapes = Decorations.sheets(placed);
    shapes.addAll(BoxOutline.of(placed));
    if (!entry.label().isBlank()) {
      double size = theme.fontSize() * ShapeRole.NUMBER.scale();
      List<TextLine> lines = List.of(new TextLine(entry.label(), false));
      double baseline = y - 1 + SceneBuilder.BASELINE * size;
      shapes.add(new Shape.Words(ShapeRole.NUMBER, x + 22, baseline, 0, false, lines));
    }
    String tone = entry.tone() == Tone.NEUTRAL ? "" : entry.tone().cssClass();
    return Figure.plain(Figure.Kind.SAMPLE, tone, shapes);
  }

  private Figure sample(Mark mark, double x, double y) {
    List<TextLine> lines = mark == Mark.REJECTED ? List.of(new TextLine("abc", false)) : List.of();
    boolean round = mark == Mark.ASSUMPTION || mark == Mark.JUSTIFICATION;
    Box box =
        Box.builder("sample", BoxKind.CLAIM)
            .shape(round ? BoxShape.ELLIPSE : BoxShape.RECTANGLE)
            .mark(mark)
            .build();
    double below = BoxGeometry.below(box);
    PlacedBox placed =
        new PlacedBox(
            new MeasuredBox(box, 38, below > 0 ? 10 + below : 16, lines, false),
            x + 4,
            y - (below > 0 ? 11 : 8));
    List<Shape> shapes = new ArrayList<>(BoxOutline.of(placed));
    if (mark == Mark.REJECTED) {
      double baseline = y + SceneBuilder.BASELINE * theme.fontSize();
      // The line step is that of text in boxes, so that both are written in the same way.
      shapes.add(new Shape.Words(ShapeRole.WORDS, x + 13, baseline, ROW, false, lines));
    }
    new Decorations(theme.fontSize()).addOver(shapes, placed);
    return Figure.plain(Figure.Kind.SAMPLE, mark.cssClass(), shapes);
  }

  private Figure sample(Legend.LineEntry entry, double x, double y) {
    // The classes are those of the map except "edge" and "node", since a sample is neither.
    LineKind kind = entry.kind();
    List<Point> route =
        List.of(
            new Point(x, y), new Point(x, y), new Point(x + SAMPLE, y), new Point(x + SAMPLE, y));
    List<Shape> shapes = LineHeads.line(kind, route);
    if (entry.isJoined()) {
      shapes.addAll(SceneBuilder.joint(kind, x + 14, y, theme.fontSize()));
    }
    String whole = entry.isWhole() ? " whole" : "";
    return Figure.plain(Figure.Kind.SAMPLE, "line " + kind.cssClass() + whole, shapes);
  }

  /** An entry of any kind; entries have no type in common. */
  private record Item(Record entry, String words, double width) {}
}
