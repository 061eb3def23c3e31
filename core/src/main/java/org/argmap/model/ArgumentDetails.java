package org.argmap.model;

import org.jspecify.annotations.Nullable;

/**
 * Everything about an argument that most arguments do not have. Arguments without any of it share
 * one object for each bearing, so that a large map stays small.
 */
record ArgumentDetails(
    Annotations annotations,
    Bearing bearing,
    @Nullable String title,
    @Nullable String gist,
    @Nullable String scheme,
    @Nullable Double strength,
    @Nullable CriticalQuestionUse criticalQuestion) {
  private static final ArgumentDetails ON_STEP = none(Bearing.STEP);
  private static final ArgumentDetails ON_WHOLE = none(Bearing.WHOLE);

  private static ArgumentDetails none(Bearing bearing) {
    return new ArgumentDetails(Annotations.NONE, bearing, null, null, null, null, null);
  }

  static ArgumentDetails of(ArgumentSettings<?> settings) {
    ArgumentDetails details =
        new ArgumentDetails(
            settings.annotations(),
            settings.bearing,
            settings.title,
            settings.gist,
            settings.scheme,
            settings.strength,
            settings.criticalQuestion);
    if (details.equals(ON_STEP)) {
      return ON_STEP;
    }
    return details.equals(ON_WHOLE) ? ON_WHOLE : details;
  }
}
