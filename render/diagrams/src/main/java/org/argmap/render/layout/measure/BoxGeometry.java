package org.argmap.render.layout.measure;

import org.argmap.render.diagram.Box;
import org.argmap.render.diagram.BoxShape;
import org.argmap.render.diagram.Mark;

/**
 * The geometry of box shapes: how much room an outline needs around its text, and how much of the
 * rectangle that an engine places lies outside the outline. The lower sheets of a stack of boxes
 * and the diamond below an undeveloped goal are inside that rectangle, so that nothing else is
 * placed there.
 */
public final class BoxGeometry {

  /** The distance from the left and right border of a rectangle to its text. */
  public static final double PADDING_X = 10;

  /** The distance from the upper and lower border of a box to its text. */
  public static final double PADDING_Y = 7;

  /** The height of a line of text as a multiple of the font size. */
  public static final double LINE_HEIGHT = 1.3;

  /** The offset, to the right and downwards, of each of the two lower sheets of a stack. */
  public static final double SHEET = 3;

  /** The height and width of the diamond below an undeveloped goal. */
  public static final double DIAMOND = 12;

  /** The horizontal offset between the upper and the lower side of a parallelogram. */
  public static final double LEAN = 12;

  /** The width of the bulge at each side of a stadium. */
  public static final double BULGE = 10;

  /** The width of the point at each side of a hexagon. */
  public static final double SLANT = 7;

  private static final double HEXAGON_INDENT = 6;
  private static final double ROUND_PADDING = 5;

  private BoxGeometry() {}

  /** Returns the width of the part of a box's rectangle that is to the right of its outline. */
  public static double right(Box box) {
    return box.hidden() > 0 ? 2 * SHEET : 0;
  }

  /** Returns the height of the part of a box's rectangle that is below its outline. */
  public static double below(Box box) {
    double diamond = box.has(Mark.UNDEVELOPED) ? DIAMOND : 0;
    return Math.max(diamond, box.hidden() > 0 ? 2 * SHEET : 0);
  }

  /** Returns whether a mark of the box is written on a line of its own below the text. */
  public static boolean hasLetter(Box box) {
    return box.has(Mark.ASSUMPTION) || box.has(Mark.JUSTIFICATION);
  }

  /** Returns the distance from the side of the outline to the text, for shapes that fix it. */
  public static double indent(BoxShape shape) {
    return switch (shape) {
      case RECTANGLE, ROUNDED -> PADDING_X;
      case HEXAGON -> PADDING_X + HEXAGON_INDENT;
      case PARALLELOGRAM -> PADDING_X - 2 + LEAN;
      case STADIUM -> PADDING_X - 4 + BULGE;
      case PLAIN -> 2;
      case ELLIPSE, CIRCLE -> ROUND_PADDING;
    };
  }

  /** Returns whether the outline is an ellipse or a circle. */
  public static boolean isRound(BoxShape shape) {
    return shape == BoxShape.ELLIPSE || shape == BoxShape.CIRCLE;
  }

  /** Returns the width of the narrowest outline around text of the given width and height. */
  static double widthAround(BoxShape shape, double width, double height) {
    return switch (shape) {
      case ELLIPSE -> Math.sqrt(2) * width + 2 * ROUND_PADDING;
      case CIRCLE -> Math.sqrt(width * width + height * height) + 2 * ROUND_PADDING;
      default -> width + 2 * indent(shape);
    };
  }

  /** Returns the height of the lowest outline around text of the given width and height. */
  static double heightAround(BoxShape shape, double width, double height) {
    return switch (shape) {
      case ELLIPSE -> Math.sqrt(2) * height + 2 * ROUND_PADDING;
      case CIRCLE -> widthAround(shape, width, height);
      default -> height + 2 * PADDING_Y;
    };
  }
}
