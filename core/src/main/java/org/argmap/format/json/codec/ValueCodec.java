package org.argmap.format.json.codec;

import org.jspecify.annotations.Nullable;

/**
 * How values of one sort stand in a document.
 *
 * @param <T> what they are in the model
 */
public interface ValueCodec<T> {
  /**
   * Reads the value whose first token is the current one, up to its last token. Returns null if it
   * is no value of this sort, which has been reported then.
   */
  @Nullable T read(TreeReader in);

  /** Whether a value is to be written at all. */
  default boolean isWritten(TreeWriter out, T value) {
    return true;
  }

  /** Writes a value. */
  void write(TreeWriter out, T value);
}
