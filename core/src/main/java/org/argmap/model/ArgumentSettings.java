package org.argmap.model;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * The settings of an argument other than its premises and its target.
 *
 * @param <B> the builder itself
 */
public abstract sealed class ArgumentSettings<B extends ArgumentSettings<B>>
    extends ElementSettings<B> permits Argument.Builder, ArgumentOutline {
  Bearing bearing = Bearing.STEP;
  @Nullable String title;
  @Nullable String gist;
  @Nullable String scheme;
  @Nullable Double strength;
  @Nullable CriticalQuestionUse criticalQuestion;

  ArgumentSettings() {}

  final B fromArgument(AbstractArgument argument) {
    bearing = argument.bearing();
    title = argument.title().orElse(null);
    gist = argument.gist().orElse(null);
    scheme = argument.scheme().orElse(null);
    strength = argument.strength().isPresent() ? argument.strength().getAsDouble() : null;
    criticalQuestion = argument.criticalQuestion().orElse(null);
    return self();
  }

  /** Sets a short name. */
  public B title(String name) {
    title = requireNonNull(name, "name");
    return self();
  }

  /** Sets the reasoning in a sentence or two. */
  public B gist(String sentence) {
    gist = requireNonNull(sentence, "sentence");
    return self();
  }

  /** Names the argumentation scheme, such as {@code practical-reasoning}. */
  public B scheme(String name) {
    scheme = requireNonNull(name, "name");
    return self();
  }

  /**
   * Sets how strong the step from the premises to the target is.
   *
   * @throws IllegalArgumentException if {@code weight} is not 0 to 1
   */
  public B strength(double weight) {
    strength = ElementSettings.fraction(weight, "strength of an argument");
    return self();
  }

  /** Says that the argument answers a critical question of another argument's scheme. */
  public B answers(ArgumentId argument, String question) {
    return criticalQuestion(
        new CriticalQuestionUse(argument, question, CriticalQuestionUse.Move.ANSWERS));
  }

  /** Says that the argument presses a critical question of another argument's scheme. */
  public B presses(ArgumentId argument, String question) {
    return criticalQuestion(
        new CriticalQuestionUse(argument, question, CriticalQuestionUse.Move.PRESSES));
  }

  /** Says which critical question the argument takes up. */
  public B criticalQuestion(CriticalQuestionUse use) {
    criticalQuestion = requireNonNull(use, "use");
    return self();
  }
}
