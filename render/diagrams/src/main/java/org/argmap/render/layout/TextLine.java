package org.argmap.render.layout;

import static java.util.Objects.requireNonNull;

/**
 * A line of text in a box.
 *
 * @param text the text
 * @param isBold whether it belongs to the heading
 */
public record TextLine(String text, boolean isBold) {

  /** Checks that the text is not null. */
  public TextLine {
    requireNonNull(text, "text");
  }
}
