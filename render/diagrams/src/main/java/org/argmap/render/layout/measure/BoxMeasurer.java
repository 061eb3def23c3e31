package org.argmap.render.layout.measure;

import org.argmap.render.diagram.Box;
import org.argmap.render.diagram.BoxKind;
import org.argmap.render.diagram.BoxShape;
import org.argmap.render.diagram.theme.Theme;
import org.argmap.render.text.FontMetrics;
import org.argmap.render.text.VisibleText;

/**
 * Determines the lines of text and the size of each box. Boxes that hold the author's statements
 * all have the same width, whatever they say: readers lean to the side with the larger boxes (van
 * Amelsvoort and Maes 2018). About 30 characters fit on a line of a top-down diagram and about 36
 * on a line of one that grows sideways. Ellipses, circles, qualifiers and plain text are as wide as
 * their text.
 */
public final class BoxMeasurer {

  private static final double EMS_TOP_DOWN = 15.8;
  private static final double EMS_SIDEWAYS = 18.5;

  /** Widths tried for the text of a circle, as fractions of the full line width. */
  private static final double[] CIRCLE_WIDTHS = {0.3, 0.4, 0.5, 0.6, 0.75};

  private static final double ELLIPSE_WIDTH = 0.8;

  private final Theme theme;
  private final double textWidth;
  private final BoxText fullWidth;
  private final BoxText ellipseWidth;

  /** Makes a measurer for the font and the limits of a theme. */
  public BoxMeasurer(Theme theme, boolean topDown) {
    this.theme = theme;
    double ems = topDown ? EMS_TOP_DOWN : EMS_SIDEWAYS;
    this.textWidth = theme.fontSize() * ems * theme.lineWidth();
    this.fullWidth = new BoxText(theme, textWidth);
    this.ellipseWidth = new BoxText(theme, textWidth * ELLIPSE_WIDTH);
  }

  /**
   * The lines of text of a box, and the size of the rectangle that it occupies.
   *
   * @param text the lines of text
   * @param width the width in user units
   * @param height the height in user units
   */
  public record Measurement(WrappedText text, double width, double height) {}

  /** Measures a box. */
  public Measurement measure(Box box) {
    if (box.shape() == BoxShape.CIRCLE) {
      return circle(box);
    }
    if (box.shape() == BoxShape.ELLIPSE) {
      return fitted(box, ellipseWidth.wrap(box));
    }
    WrappedText text = fullWidth.wrap(box);
    if (box.kind() == BoxKind.QUALIFIER || box.shape() == BoxShape.PLAIN) {
      return fitted(box, text);
    }
    return measured(box, text, textWidth + 2 * BoxGeometry.indent(box.shape()));
  }

  /** Returns a box whose outline fits closely around its text. */
  private Measurement fitted(Box box, WrappedText text) {
    double width = Math.max(theme.fontSize(), text.width(theme.fontSize()));
    return measured(box, text, BoxGeometry.widthAround(box.shape(), width, textHeight(box, text)));
  }

  /** Returns the smallest circle around the text when it is broken at different widths. */
  private Measurement circle(Box box) {
    Measurement best = fitted(box, fullWidth.wrap(box));
    double longestWord = longestWord(box);
    for (double share : CIRCLE_WIDTHS) {
      if (textWidth * share < longestWord) {
        continue;
      }
      Measurement next = fitted(box, new BoxText(theme, textWidth * share).wrap(box));
      if (next.width() < best.width()) {
        best = next;
      }
    }
    return best;
  }

  private double longestWord(Box box) {
    double longest = 0;
    for (String word : VisibleText.of(box.text()).split(" ", -1)) {
      longest = Math.max(longest, FontMetrics.regular().width(word, theme.fontSize()));
    }
    return longest;
  }

  private Measurement measured(Box box, WrappedText text, double outlineWidth) {
    double widest = BoxGeometry.isRound(box.shape()) ? text.width(theme.fontSize()) : 0;
    double height = BoxGeometry.heightAround(box.shape(), widest, textHeight(box, text));
    return new Measurement(
        text, outlineWidth + BoxGeometry.right(box), Math.ceil(height) + BoxGeometry.below(box));
  }

  private double textHeight(Box box, WrappedText text) {
    int count = Math.max(1, text.lineCount()) + (BoxGeometry.hasLetter(box) ? 1 : 0);
    return count * theme.fontSize() * BoxGeometry.LINE_HEIGHT;
  }
}
