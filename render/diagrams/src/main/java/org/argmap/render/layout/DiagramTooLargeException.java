package org.argmap.render.layout;

/**
 * Thrown when a diagram has more boxes than {@link LayeredEngine#sizeLimit(int)} allows. The
 * message says what can be done.
 */
public final class DiagramTooLargeException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Makes the exception for a diagram with more boxes than the limit. */
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
