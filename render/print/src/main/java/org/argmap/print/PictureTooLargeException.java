package org.argmap.print;

/** Says that a picture has more pixels than may be, and how to have it smaller. */
public final class PictureTooLargeException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  PictureTooLargeException(String message) {
    super(message);
  }
}
