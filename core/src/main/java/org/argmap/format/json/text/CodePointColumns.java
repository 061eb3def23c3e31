package org.argmap.format.json.text;

import java.util.Arrays;

/**
 * Turns columns in code points, which the YAML parser counts, into columns in UTF-16 units, which
 * editors count.
 */
public final class CodePointColumns {
  private final String text;

  /** Where each line starts; empty if no line has a character of two units. */
  private final int[] lineStarts;

  public CodePointColumns(String text) {
    this.text = text;
    this.lineStarts =
        text.chars().anyMatch(c -> Character.isSurrogate((char) c)) ? lineStarts(text) : new int[0];
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean endsLine =
          c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
      if (endsLine) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, 2 * count);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  public int utf16Column(int line, int column) {
    if (line > lineStarts.length) {
      return column;
    }
    int start = lineStarts[line - 1];
    int at = start;
    for (int i = 1; i < column && at < text.length(); i++) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at - start + 1;
  }
}
