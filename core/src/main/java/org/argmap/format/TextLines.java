package org.argmap.format;

import org.argmap.model.SourcePlace;

/** Finds line and column of an index into a text, going forward. */
final class TextLines {
  private final String text;
  private int index;
  private int line = 1;
  private int lineStart;

  TextLines(String text) {
    this.text = text;
  }

  /** The place of an index that is not before the one asked for last. */
  SourcePlace place(int at, SourcePlace document) {
    for (; index < at; index++) {
      char c = text.charAt(index);
      if (c == '\n'
          || (c == '\r' && (index + 1 >= text.length() || text.charAt(index + 1) != '\n'))) {
        line++;
        lineStart = index + 1;
      }
    }
    SourcePlace place = SourcePlace.at(line, at - lineStart + 1);
    return document.document().map(place::inDocument).orElse(place);
  }
}
