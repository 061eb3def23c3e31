package org.argmap.model;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import org.argmap.internal.text.Quoted;

/**
 * The two Admiralty grades written together, as reports do: {@code B2} (NATO AJP-2.1; US Army FM
 * 2-22.3, appendix B). In a map the letter belongs to the {@linkplain Source source} and the digit
 * to the {@linkplain Citation item}; they are judged apart.
 *
 * @param reliability the letter
 * @param credibility the digit
 */
public record AdmiraltyGrade(Reliability reliability, Credibility credibility) {
  /** Makes the pair. */
  public AdmiraltyGrade {
    requireNonNull(reliability, "reliability");
    requireNonNull(credibility, "credibility");
  }

  /**
   * Returns the grades of a text such as {@code B2}, {@code b-2} or {@code B 2}.
   *
   * @throws IllegalArgumentException if it is not a letter from A to F and a digit from 1 to 6
   */
  public static AdmiraltyGrade parse(String text) {
    String plain = text.toUpperCase(Locale.ROOT).replace(" ", "").replace("-", "").replace("/", "");
    if (plain.length() == 2
        && "ABCDEF".indexOf(plain.charAt(0)) >= 0
        && "123456".indexOf(plain.charAt(1)) >= 0) {
      return new AdmiraltyGrade(
          Reliability.valueOf(plain.substring(0, 1)), Credibility.ofGrade(plain.charAt(1) - '0'));
    }
    throw new IllegalArgumentException(
        "An Admiralty grade is a letter from A to F and a digit from 1 to 6, such as B2; this is %s."
            .formatted(Quoted.text(text)));
  }

  /** Returns what the grades mean, such as {@code usually reliable, probably true}. */
  public String meaning() {
    return reliability.meaning() + ", " + credibility.meaning();
  }

  /** Returns the grades as reports write them, such as {@code B2}. */
  @Override
  public String toString() {
    return reliability.name() + credibility.grade();
  }
}
