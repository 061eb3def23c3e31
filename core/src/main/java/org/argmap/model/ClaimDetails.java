package org.argmap.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything about a claim that most claims do not have. Claims without any of it share one object,
 * so that a large map stays small.
 */
record ClaimDetails(
    Annotations annotations,
    @Nullable String title,
    Standing standing,
    @Nullable Double weight,
    List<Citation> citations,
    @Nullable Likelihood likelihood,
    @Nullable AnalyticConfidence confidence) {
  private static final ClaimDetails NONE =
      new ClaimDetails(Annotations.NONE, null, Standing.ASSERTED, null, List.of(), null, null);

  static ClaimDetails of(ClaimSettings<?> settings) {
    ClaimDetails details =
        new ClaimDetails(
            settings.annotations(),
            settings.title,
            settings.standing,
            settings.weight,
            List.copyOf(settings.citations),
            settings.likelihood,
            settings.confidence);
    return details.equals(NONE) ? NONE : details;
  }
}
