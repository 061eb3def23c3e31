package org.argmap.format.argdown.syntax;

import java.util.Arrays;
import org.argmap.model.SourcePlace;
import org.jspecify.annotations.Nullable;

/**
 * The text of a document with includes expanded, which maps offsets to places in the original
 * documents. Immutable.
 */
public final class SourceText {
  private final String text;

  /** The parts in order: where each starts in this text, and where that is in its own document. */
  private final int[] partStarts;

  private final int[] originStarts;
  private final OriginalDocument[] origins;

  SourceText(String text, int[] partStarts, int[] originStarts, OriginalDocument[] origins) {
    this.text = text;
    this.partStarts = partStarts;
    this.originStarts = originStarts;
    this.origins = origins;
  }

  /** Returns the text of one document that includes nothing. */
  static SourceText of(String text, @Nullable String name) {
    return new SourceText(
        text,
        new int[] {0},
        new int[] {0},
        new OriginalDocument[] {new OriginalDocument(text, name)});
  }

  /** The number of characters, in UTF-16 units. */
  public int length() {
    return text.length();
  }

  /** All characters, what is included in its place. */
  public String text() {
    return text;
  }

  /**
   * Some characters.
   *
   * @throws IndexOutOfBoundsException if {@code start} to {@code end} is not within the text
   */
  public String slice(int start, int end) {
    return text.substring(start, end);
  }

  /**
   * The place of some characters in the document that they come from; if they come from several,
   * the end is that of the last one from the document of the first.
   *
   * @throws IndexOutOfBoundsException if {@code start} to {@code end} is not within the text
   */
  public SourcePlace place(int start, int end) {
    if (start < 0 || end < start || end > text.length()) {
      throw new IndexOutOfBoundsException(
          "%s to %s is not within a text of %s characters.".formatted(start, end, text.length()));
    }
    int part = part(start);
    int last = end > start ? end - 1 : start;
    while (part < partStarts.length - 1
        && partStarts[part + 1] <= last
        && origins[part + 1] != origins[part]) {
      last = partStarts[part + 1] - 1;
    }
    int lastPart = part(last);
    return origins[part].place(
        originStarts[part] + start - partStarts[part],
        originStarts[lastPart] + last - partStarts[lastPart]);
  }

  private int part(int index) {
    if (partStarts.length == 1) {
      return 0;
    }
    int found = Arrays.binarySearch(partStarts, index);
    return found >= 0 ? found : -found - 2;
  }

  /** The name and the length. */
  @Override
  public String toString() {
    return "SourceText[" + text.length() + " characters]";
  }
}
