package org.argmap.format.argdown.document;

import java.util.List;

/**
 * A text with its markup resolved: signs of emphasis taken off, line breaks as blanks, shortcodes
 * replaced.
 *
 * @param text the text, without blanks around it
 * @param ranges the marked parts, in the order of their ends
 * @param tags the tags, in order, each once
 */
public record MarkedText(String text, List<TextRange> ranges, List<String> tags) {
  /** No text. */
  public static final MarkedText EMPTY = new MarkedText("", List.of(), List.of());

  /** Makes the text. */
  public MarkedText {
    ranges = List.copyOf(ranges);
    tags = List.copyOf(tags);
  }
}
