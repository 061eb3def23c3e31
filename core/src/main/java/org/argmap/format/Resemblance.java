package org.argmap.format;

/** How much a text looks like a format, from not at all to beyond doubt. */
public enum Resemblance {
  /** It is something else. */
  NONE,
  /** It could be: the shape is right, and many other formats share it. */
  POSSIBLE,
  /** It has words or marks that are usual in the format and rare elsewhere. */
  LIKELY,
  /** It names the format, or has a mark that only the format has. */
  CERTAIN
}
