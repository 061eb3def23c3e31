package org.argmap.render.layout;

import org.argmap.render.diagram.Box;
import org.argmap.render.diagram.BoxShape;
import org.argmap.render.diagram.Mark;
import org.argmap.render.text.FontMetrics;

/**
 * How the room of a box is used: where in the rectangle that an engine places its outline is drawn,
 * and where in the outline its words stand. What hangs out of the outline, the lower sheets of a
 * stack and the diamond of an undeveloped goal, is within the rectangle too, so that nothing else
 * comes there.
 */
public final class BoxRoom {

  /** How far each of the two lower sheets of a stack looks out from under the one above it. */
  public static final double SHEET = 3;

  /** The height and width of the diamond below an undeveloped goal. */
  public static final double DIAMOND = 12;

  /** How far the sides of a parallelogram lean. */
  public static final double LEAN = 12;

  /** How far the sides of a stadium bulge. */
  public static final double BULGE = 10;

  /** How far the ends of a hexagon stand out. */
  public static final double SLANT = 7;

  private static final double HEXAGON_INDENT = 6;
  private static final double ROUND_PADDING = 5;

  private BoxRoom() {}

  /** How much of the rectangle of a box is to the right of its outline. */
  public static double right(Box box) {
    return box.hidden() > 0 ? 2 * SHEET : 0;
  }

  /** How much of the rectangle of a box is below its outline. */
  public static double below(Box box) {
    double diamond = box.has(Mark.UNDEVELOPED) ? DIAMOND : 0;
    return Math.max(diamond, box.hidden() > 0 ? 2 * SHEET : 0);
  }

  /** The width of the outline. */
  public static double outlineWidth(MeasuredBox measured) {
    return measured.width() - right(measured.box());
  }

  /** The height of the outline. */
  public static double outlineHeight(MeasuredBox measured) {
    return measured.height() - below(measured.box());
  }

  /** Whether a mark of the box takes a line of its own below the words. */
  static boolean hasLetter(Box box) {
    return box.has(Mark.ASSUMPTION) || box.has(Mark.JUSTIFICATION);
  }

  /** The room between the side of the outline and the words, where it does not depend on them. */
  static double indent(BoxShape shape) {
    return switch (shape) {
      case RECTANGLE, ROUNDED -> BoxSizing.PADDING_X;
      case HEXAGON -> BoxSizing.PADDING_X + HEXAGON_INDENT;
      case PARALLELOGRAM -> BoxSizing.PADDING_X - 2 + LEAN;
      case STADIUM -> BoxSizing.PADDING_X - 4 + BULGE;
      case PLAIN -> 2;
      case ELLIPSE, CIRCLE -> ROUND_PADDING;
    };
  }

  static boolean isRound(BoxShape shape) {
    return shape == BoxShape.ELLIPSE || shape == BoxShape.CIRCLE;
  }

  /** The width of the narrowest outline around words of a width and height. */
  static double widthAround(BoxShape shape, double width, double height) {
    return switch (shape) {
      case ELLIPSE -> Math.sqrt(2) * width + 2 * ROUND_PADDING;
      case CIRCLE -> Math.sqrt(width * width + height * height) + 2 * ROUND_PADDING;
      default -> width + 2 * indent(shape);
    };
  }

  /** The height of the lowest outline around words of a width and height. */
  static double heightAround(BoxShape shape, double width, double height) {
    return switch (shape) {
      case ELLIPSE -> Math.sqrt(2) * height + 2 * ROUND_PADDING;
      case CIRCLE -> widthAround(shape, width, height);
      default -> height + 2 * BoxSizing.PADDING_Y;
    };
  }

  /** From the left side of the outline to the words, in a font size. */
  public static double wordsLeft(MeasuredBox measured, double fontSize) {
    BoxShape shape = measured.box().shape();
    return isRound(shape)
        ? (outlineWidth(measured) - widest(measured, fontSize)) / 2
        : indent(shape);
  }

  /** From the top of the outline to the top of the words, in a font size. */
  public static double wordsTop(MeasuredBox measured, double fontSize) {
    int lines = measured.lines().size() + (hasLetter(measured.box()) ? 1 : 0);
    return (outlineHeight(measured) - lines * fontSize * BoxSizing.LINE_HEIGHT) / 2;
  }

  /** The width of the widest line of a box, in a font size. */
  public static double widest(MeasuredBox measured, double fontSize) {
    return widest(measured.lines(), fontSize);
  }

  static double widest(Iterable<TextLine> lines, double fontSize) {
    double widest = 0;
    for (TextLine line : lines) {
      FontMetrics font = line.isBold() ? FontMetrics.bold() : FontMetrics.regular();
      widest = Math.max(widest, font.width(line.text(), fontSize));
    }
    return widest;
  }
}
