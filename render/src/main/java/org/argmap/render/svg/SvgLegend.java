package org.argmap.render.svg;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.argmap.render.diagram.Legend;
import org.argmap.render.diagram.LineKind;
import org.argmap.render.diagram.Mark;
import org.argmap.render.diagram.Theme;
import org.argmap.render.layout.Point;
import org.argmap.render.text.FontMetrics;
import org.jspecify.annotations.Nullable;

/** The legend below a drawing: a sample of every sign that is present, what it means, how many. */
final class SvgLegend {

  private static final double SAMPLE = 46;
  private static final double GAP = 8;
  private static final double BETWEEN_ITEMS = 22;
  private static final double ROW = 24;
  private static final double ABOVE = 16;

  private final Theme theme;
  private final List<Item> items = new ArrayList<>();

  SvgLegend(Legend legend, Theme theme) {
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

  double widestItem() {
    double widest = 0;
    for (Item item : items) {
      widest = Math.max(widest, item.width());
    }
    return widest;
  }

  double height(double width) {
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

  void write(Appendable out, double left, double top, double width) throws IOException {
    if (items.isEmpty()) {
      return;
    }
    out.append("<g class=\"legend\" role=\"group\" aria-label=\"Legend\">\n");
    double x = 0;
    double y = top + ABOVE + ROW / 2;
    for (Item item : items) {
      if (x > 0 && x + item.width() > width) {
        y += ROW;
        x = 0;
      }
      write(out, item, left + x, y);
      x += item.width() + BETWEEN_ITEMS;
    }
    out.append("</g>\n");
  }

  private void write(Appendable out, Item item, double x, double y) throws IOException {
    if (item.kind() != null) {
      sample(out, item.kind(), x, y);
    } else if (item.mark() != null) {
      out.append("<g class=\"")
          .append(item.mark().cssClass())
          .append("\"><rect class=\"box\" x=\"")
          .append(SvgNumber.of(x + 4))
          .append("\" y=\"")
          .append(SvgNumber.of(y - 8))
          .append("\" width=\"38\" height=\"16\" rx=\"4\"/>");
      if (item.mark() == Mark.REJECTED) {
        out.append("<text x=\"")
            .append(SvgNumber.of(x + 13))
            .append("\" y=\"")
            .append(SvgNumber.of(y + 0.35 * theme.fontSize()))
            .append("\"><tspan>abc</tspan></text>");
      }
      out.append("</g>");
    }
    out.append("<text x=\"")
        .append(SvgNumber.of(x + SAMPLE + GAP))
        .append("\" y=\"")
        .append(SvgNumber.of(y + 0.35 * theme.fontSize()))
        .append("\">")
        .append(XmlText.escape(item.words()))
        .append("</text>\n");
  }

  private void sample(Appendable out, LineKind kind, double x, double y) throws IOException {
    // The classes are those of the map, but not "edge" and "node": a sample is neither.
    List<Point> route =
        List.of(
            new Point(x, y), new Point(x, y), new Point(x + SAMPLE, y), new Point(x + SAMPLE, y));
    out.append("<g class=\"line ")
        .append(kind.cssClass())
        .append("\"><path d=\"")
        .append(SvgPath.of(route, SvgHead.cut(kind)))
        .append("\"/>")
        .append(SvgHead.of(kind, route));
    if (kind.hasJoint()) {
      SvgDrawing.sign(out, kind, x + 14, y, theme.fontSize());
    }
    out.append("</g>");
  }

  private record Item(@Nullable LineKind kind, @Nullable Mark mark, String words, double width) {}
}
