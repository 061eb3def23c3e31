package org.argmap.render.layout;

/**
 * A diagram has more boxes than {@link LayeredEngine#sizeLimit(int)} allows. The message says what
 * can be done.
 */
public final class DiagramTooLargeException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** The exception for a diagram of so many boxes, where no more than the limit are allowed. */
  public DiagramTooLargeException(int boxes, int limit) {
    super(
        "The diagram has "
            + boxes
            + " boxes, more than the "
            + limit
            + " that are laid out. Draw a part of the map with a View, or allow more with"
            + " LayeredEngine.sizeLimit.");
  }
}
