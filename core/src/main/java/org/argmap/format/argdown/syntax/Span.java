package org.argmap.format.argdown.syntax;

import org.argmap.model.SourcePlace;

/**
 * A range of characters of a source text.
 *
 * @param source the text
 * @param start the index of the first character, in UTF-16 units
 * @param end the index after the last character; {@code start} if there is none
 */
public record Span(SourceText source, int start, int end) {
  /**
   * Makes the span.
   *
   * @throws IllegalArgumentException if it does not lie in the text
   */
  public Span {
    if (start < 0 || end < start || end > source.length()) {
      throw new IllegalArgumentException(
          "The span %s to %s is not within a text of %s characters."
              .formatted(start, end, source.length()));
    }
  }

  /** The characters, as they are written. */
  public String text() {
    return source.slice(start, end);
  }

  /** Where it stands, in the file that it comes from. */
  public SourcePlace place() {
    return source.place(start, end);
  }

  /** The place and length, since the text itself may be long. */
  @Override
  public String toString() {
    return "Span[" + place() + ", " + (end - start) + " characters]";
  }
}
