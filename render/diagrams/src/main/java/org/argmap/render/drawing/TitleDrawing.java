package org.argmap.render.drawing;

import java.util.List;
import org.argmap.render.diagram.Diagram;
import org.argmap.render.diagram.theme.Theme;
import org.argmap.render.layout.TextLine;
import org.argmap.render.text.FontMetrics;
import org.argmap.render.text.TextWrapper;
import org.argmap.render.text.VisibleText;

/** The title above a drawing, in at most three lines. */
public final class TitleDrawing {

  private static final int MOST_LINES = 3;
  private static final double STEP = 1.25;
  private static final double BELOW = 10;

  private final String text;
  private final double size;

  /** Makes the title of a diagram. */
  public TitleDrawing(Diagram diagram, Theme theme) {
    this.text = VisibleText.of(diagram.title());
    this.size = theme.fontSize() * ShapeRole.TITLE.scale();
  }

  /** Returns the width of the title on one line. */
  double naturalWidth() {
    return FontMetrics.bold().width(text, size) + 1;
  }

  /**
   * Returns the height of the title in lines of a width, with the room below it; 0 if there is
   * none.
   */
  public double height(double width) {
    int lines = lines(width).size();
    return lines == 0 ? 0 : lines * size * STEP + BELOW;
  }

  private List<TextLine> lines(double width) {
    return new TextWrapper(FontMetrics.bold(), size, width, MOST_LINES)
        .wrap(text).stream().map(line -> new TextLine(line, true)).toList();
  }

  /** Returns the title at a position; an empty list if there is none. */
  public List<Figure> figures(double x, double y, double width) {
    List<TextLine> lines = lines(width);
    if (lines.isEmpty()) {
      return List.of();
    }
    boolean rightToLeft = VisibleText.isRightToLeft(text);
    double start = rightToLeft ? x + width : x;
    Shape words =
        new Shape.Words(ShapeRole.TITLE, start, y + size, size * STEP, rightToLeft, lines);
    return List.of(Figure.plain(Figure.Kind.TITLE, "", List.of(words)));
  }
}
