package org.argmap.internal.yaml;

import java.io.Reader;

/**
 * Gives out a text in pieces none of which ends in the first half of a character. The scanner of
 * snakeyaml-engine 3.0.1 throws IndexOutOfBoundsException where one does.
 */
public final class WholeCharactersReader extends Reader {
  private final String text;
  private int next;

  /** Makes a reader of a text. */
  public WholeCharactersReader(String text) {
    this.text = text;
  }

  @Override
  public int read(char[] buffer, int offset, int length) {
    int count = Math.min(Math.min(length, buffer.length - offset), text.length() - next);
    if (next == text.length()) {
      return -1;
    } else if (count <= 0) {
      return 0;
    }
    boolean cutsPair =
        next + count < text.length() && Character.isHighSurrogate(text.charAt(next + count - 1));
    if (cutsPair && count > 1) {
      count--;
    }
    text.getChars(next, next + count, buffer, offset);
    next += count;
    return count;
  }

  @Override
  public void close() {}
}
