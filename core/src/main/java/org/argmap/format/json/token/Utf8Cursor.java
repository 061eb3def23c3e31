package org.argmap.format.json.token;

import org.argmap.format.json.text.Utf8;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;

/**
 * Goes over the tokens of JSON in UTF-8, and turns columns in bytes, which the parser counts, into
 * columns in UTF-16 units, which editors count.
 */
public final class Utf8Cursor extends TokenCursor {
  private final byte[] bytes;
  private final int start;
  private final int firstNonAscii;

  /** Where the line begins that was asked for last, and how far its units have been counted. */
  private int lineStart = -1;

  private int counted;
  private int units;

  /**
   * Makes a cursor.
   *
   * @param start the index of the first byte of the document, behind a byte order mark
   * @param firstNonAscii the index of the first byte that is not ASCII, or the end
   */
  public Utf8Cursor(
      JsonParser parser, @Nullable String document, byte[] bytes, int start, int firstNonAscii) {
    super(parser, document);
    this.bytes = bytes;
    this.start = start;
    this.firstNonAscii = firstNonAscii;
  }

  @Override
  public int column(TokenStreamLocation location) {
    int column = location.getColumnNr();
    long offset = location.getByteOffset();
    if (offset < 0 || start + offset <= firstNonAscii) {
      return column;
    }
    int at = (int) Math.min(bytes.length, start + offset);
    int line = Math.max(start, at - (column - 1));
    if (line != lineStart || at < counted) {
      lineStart = line;
      counted = line;
      units = 0;
    }
    // Going on from the last place: a document may be one line.
    units += Utf8.utf16Length(bytes, counted, at);
    counted = at;
    return units + 1;
  }
}
