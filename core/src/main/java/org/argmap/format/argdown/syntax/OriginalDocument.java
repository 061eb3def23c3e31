package org.argmap.format.argdown.syntax;

import java.util.Arrays;
import org.argmap.model.SourcePlace;
import org.jspecify.annotations.Nullable;

/** Line index of one document, from offsets to lines and columns. */
final class OriginalDocument {
  /** Stretches of 64 characters: few lines begin in one. */
  private static final int STRETCH = 6;

  private final int[] lineStarts;
  private final int[] lineOfStretch;
  private final @Nullable String name;

  OriginalDocument(String text, @Nullable String name) {
    this.lineStarts = lineStarts(text);
    this.lineOfStretch = linesOfStretches(lineStarts, text.length());
    this.name = name;
  }

  private static int[] lineStarts(String text) {
    return text.indexOf('\r') < 0 ? afterLineFeeds(text) : afterBreaks(text);
  }

  /** Only line feeds end lines, as almost always; looking for one character is fastest. */
  private static int[] afterLineFeeds(String text) {
    int[] starts = new int[8 + text.length() / 32];
    int lines = 1;
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      if (lines == starts.length) {
        starts = Arrays.copyOf(starts, lines * 2);
      }
      starts[lines++] = i + 1;
    }
    return Arrays.copyOf(starts, lines);
  }

  private static int[] afterBreaks(String text) {
    int[] starts = new int[8 + text.length() / 32];
    int lines = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && (i + 1 >= text.length() || text.charAt(i + 1) != '\n'))) {
        if (lines == starts.length) {
          starts = Arrays.copyOf(starts, lines * 2);
        }
        starts[lines++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, lines);
  }

  @Nullable String name() {
    return name;
  }

  /** The place of the characters from {@code first} to {@code last}, both included. */
  SourcePlace place(int first, int last) {
    int line = line(first);
    int lastLine = line(last);
    SourcePlace place =
        SourcePlace.at(line + 1, first - lineStarts[line] + 1)
            .to(lastLine + 1, last - lineStarts[lastLine] + 1);
    return name == null ? place : place.inDocument(name);
  }

  /** The number of the line, from 0: found from the line on which the stretch around it begins. */
  private int line(int index) {
    int line = lineOfStretch[Math.min(index >> STRETCH, lineOfStretch.length - 1)];
    while (line + 1 < lineStarts.length && lineStarts[line + 1] <= index) {
      line++;
    }
    return line;
  }

  private static int[] linesOfStretches(int[] lineStarts, int length) {
    int[] lines = new int[(length >> STRETCH) + 1];
    int line = 0;
    for (int i = 0; i < lines.length; i++) {
      while (line + 1 < lineStarts.length && lineStarts[line + 1] <= i << STRETCH) {
        line++;
      }
      lines[i] = line;
    }
    return lines;
  }
}
