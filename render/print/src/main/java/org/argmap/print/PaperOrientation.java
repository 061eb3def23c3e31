package org.argmap.print;

/** How the paper of a PDF lies. */
public enum PaperOrientation {
  /** The way in which the words are larger or, where several pages are needed, fewer are. */
  AUTOMATIC,
  /** The longer side upright. */
  PORTRAIT,
  /** The longer side lying. */
  LANDSCAPE
}
