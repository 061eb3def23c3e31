package org.argmap.graphviz;

import java.io.Serial;

/** Graphviz could not place a diagram: it is not installed, failed, or took too long. */
public final class GraphvizUnavailableException extends IllegalStateException {

  @Serial private static final long serialVersionUID = 1L;

  GraphvizUnavailableException(String message) {
    super(message);
  }

  GraphvizUnavailableException(String message, Throwable cause) {
    super(message, cause);
  }
}
