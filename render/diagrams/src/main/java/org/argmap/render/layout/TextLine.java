package org.argmap.render.layout;

import static java.util.Objects.requireNonNull;

/**
 * One line of the words in a box.
 *
 * @param text the words
 * @param isBold whether they belong to the heading
 */
public record TextLine(String text, boolean isBold) {

  /** Checks that the text is not null. */
  public TextLine {
    requireNonNull(text, "text");
  }
}
