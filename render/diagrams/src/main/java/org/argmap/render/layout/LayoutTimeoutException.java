package org.argmap.render.layout;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/**
 * Thrown when a layout takes longer than {@link LayeredEngine#timeLimit(Duration)} allows. The
 * message says what can be done.
 */
public final class LayoutTimeoutException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Makes the exception for a limit that has passed. */
  public LayoutTimeoutException(Duration limit) {
    super(
        "The layout was not ready after "
            + requireNonNull(limit, "limit").toMillis()
            + " ms. Draw a part of the map with a View, or allow more with"
            + " LayeredEngine.timeLimit.");
  }
}
