package org.argmap.model;

import static java.util.Objects.requireNonNull;

/**
 * The likelihood that a claim is held to have: a term of a named scale with the bounds that the
 * scale gives it, never a bare number. Likelihoods of different scales are never converted into one
 * another.
 *
 * <pre>{@code
 * Likelihood likely = LikelihoodScale.ICD_203.likelihood("likely"); // 55 to 80 percent
 * }</pre>
 *
 * @param scale the scale's name, such as {@code ICD 203}
 * @param term the term, as the scale words it
 * @param lower the lower bound in percent, 0 to 100; the {@linkplain LikelihoodScale.Term term} of
 *     the scale says whether the bound itself is meant
 * @param upper the upper bound in percent, {@code lower} to 100
 */
public record Likelihood(String scale, String term, double lower, double upper) {
  /**
   * Makes the likelihood.
   *
   * @throws IllegalArgumentException if scale or term is blank, or the bounds are not 0 to 100
   *     percent with {@code lower <= upper}
   */
  public Likelihood {
    requireNonNull(scale, "scale");
    requireNonNull(term, "term");
    if (scale.isBlank() || term.isBlank()) {
      throw new IllegalArgumentException("A likelihood needs a scale and a term of that scale.");
    }
    checkBounds(lower, upper);
    lower += 0.0; // makes -0.0 equal to 0.0
    upper += 0.0;
  }

  static void checkBounds(double lower, double upper) {
    if (!(lower >= 0 && lower <= upper && upper <= 100)) {
      throw new IllegalArgumentException(
          "The bounds of a likelihood are percentages from 0 to 100, the lower one first; these are "
              + lower
              + " and "
              + upper
              + ".");
    }
  }
}
