package org.argmap.render.outline;

import java.io.IOException;

/** Receiver of the rows of an {@link Outline}, which writes them in its own notation. */
public interface OutlineForm {

  /**
   * Writes a row.
   *
   * @throws IOException if the output cannot be written
   */
  void write(OutlineRow row) throws IOException;

  /**
   * Ends a part: the next row stands at the margin and begins another one.
   *
   * @throws IOException if the output cannot be written
   */
  void part() throws IOException;
}
