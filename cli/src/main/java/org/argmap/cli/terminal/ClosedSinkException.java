package org.argmap.cli.terminal;

import java.io.Serial;

/** Whoever read the output has gone away, as {@code head} does: no failure, only an end. */
public final class ClosedSinkException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  ClosedSinkException(Throwable cause) {
    super("The output was closed by its reader.", cause);
  }
}
