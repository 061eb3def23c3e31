package org.argmap.format;

import static java.util.Objects.requireNonNull;

/**
 * How much the beginning of a text resembles a format, and what shows it.
 *
 * @param degree how sure it is
 * @param reason what shows it, as a clause for messages, such as {@code it names the version of the
 *     format}; empty if the degree is {@link Degree#NONE}
 */
public record Resemblance(Degree degree, String reason) {
  /** No resemblance. */
  public static final Resemblance NONE = new Resemblance(Degree.NONE, "");

  /** How sure it is that a text is in a format, from not at all to beyond doubt. */
  public enum Degree {
    /** It is something else, or nothing speaks for the format. */
    NONE,
    /** It could be: the syntax is right, and many other formats share it. */
    POSSIBLE,
    /** It has words or marks that are usual in the format and rare elsewhere. */
    LIKELY,
    /**
     * It names the format, or has marks that only the format has. This degree alone counts for more
     * than the ending of a file's name.
     */
    CERTAIN
  }

  /** Makes the resemblance. */
  public Resemblance {
    requireNonNull(degree, "degree");
    requireNonNull(reason, "reason");
  }

  /** Whether it is as sure as a degree, or surer. */
  public boolean isAtLeast(Degree least) {
    return degree.compareTo(least) >= 0;
  }
}
