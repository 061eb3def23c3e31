package org.argmap.render.layout;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.argmap.render.diagram.Box;
import org.argmap.render.layout.measure.BoxGeometry;
import org.argmap.render.text.FontMetrics;

/**
 * A box with its text broken into lines and its size.
 *
 * @param box the box
 * @param width the width in user units
 * @param height the height in user units
 * @param lines the lines of text from top to bottom
 * @param isRightToLeft whether the text is set from right to left
 */
public record MeasuredBox(
    Box box, double width, double height, List<TextLine> lines, boolean isRightToLeft) {

  /** Checks the size and copies the lines. */
  public MeasuredBox {
    requireNonNull(box, "box");
    lines = List.copyOf(lines);
    if (!(width > 0) || !(height > 0)) {
      throw new IllegalArgumentException(
          "Box " + box.id() + " must have a size, but has " + width + " x " + height + ".");
    }
  }

  /** Returns the width of the outline, without what is drawn to the right of it. */
  public double outlineWidth() {
    return width - BoxGeometry.right(box);
  }

  /** Returns the height of the outline, without what is drawn below it. */
  public double outlineHeight() {
    return height - BoxGeometry.below(box);
  }

  /** Returns the distance from the left side of the outline to the text in a font size. */
  public double textLeft(double fontSize) {
    return BoxGeometry.isRound(box.shape())
        ? (outlineWidth() - textWidth(fontSize)) / 2
        : BoxGeometry.indent(box.shape());
  }

  /** Returns the distance from the top of the outline to the top of the text in a font size. */
  public double textTop(double fontSize) {
    int count = lines.size() + (BoxGeometry.hasLetter(box) ? 1 : 0);
    return (outlineHeight() - count * fontSize * BoxSizing.LINE_HEIGHT) / 2;
  }

  /** Returns the width of the widest line of text in a font size. */
  public double textWidth(double fontSize) {
    double widest = 0;
    for (TextLine line : lines) {
      FontMetrics font = line.isBold() ? FontMetrics.bold() : FontMetrics.regular();
      widest = Math.max(widest, font.width(line.text(), fontSize));
    }
    return widest;
  }
}
