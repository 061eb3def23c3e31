package org.argmap.cli.terminal;

import java.io.Serial;

/**
 * Thrown when the reader of the output has gone away, as {@code head} does. It ends the program
 * without being a failure.
 */
public final class ClosedSinkException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  ClosedSinkException(Throwable cause) {
    super("The output was closed by its reader.", cause);
  }
}
