package org.argmap.render.layout;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.argmap.render.diagram.Box;

/**
 * A box with its words broken into lines, and the room they take.
 *
 * @param box what is drawn
 * @param width its width in user units
 * @param height its height in user units
 * @param lines its words from top to bottom
 * @param isRightToLeft whether the words are set from right to left
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
}
