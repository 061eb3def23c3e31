package org.argmap.render.svg;

import java.io.IOException;
import java.util.List;
import org.argmap.render.diagram.Diagram;
import org.argmap.render.diagram.Theme;
import org.argmap.render.text.FontMetrics;
import org.argmap.render.text.TextWrapper;
import org.argmap.render.text.VisibleText;

/** The title above a drawing. */
final class SvgTitle {

  private static final double SCALE = 1.3;

  private final String text;
  private final double size;

  SvgTitle(Diagram diagram, Theme theme) {
    this.text = VisibleText.of(diagram.title());
    this.size = theme.fontSize() * SCALE;
  }

  double naturalWidth() {
    return FontMetrics.bold().width(text, size) + 1;
  }

  double height(double width) {
    int lines = lines(width).size();
    return lines == 0 ? 0 : lines * size * 1.25 + 10;
  }

  private List<String> lines(double width) {
    return new TextWrapper(FontMetrics.bold(), size, width, 3).wrap(text);
  }

  void write(Appendable out, double x, double y, double width) throws IOException {
    double baseline = y + size;
    for (String line : lines(width)) {
      out.append("<text class=\"title\" x=\"")
          .append(SvgNumber.of(x))
          .append("\" y=\"")
          .append(SvgNumber.of(baseline))
          .append("\">")
          .append(XmlText.escape(line))
          .append("</text>\n");
      baseline += size * 1.25;
    }
  }

  /** A bold text cut to a width, with an ellipsis where it is cut. */
  static String cut(String text, double width, double size) {
    List<String> lines =
        new TextWrapper(FontMetrics.bold(), size, Math.max(width, size), 1)
            .wrap(VisibleText.of(text));
    return lines.isEmpty() ? "" : lines.get(0);
  }
}
