package org.argmap.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** What arguments of both stances share. */
abstract class AbstractArgument extends AbstractElement {
  private final ArgumentId id;
  private final Target target;
  private final List<Premise> premises;
  private final Bearing bearing;
  private final @Nullable String title;
  private final @Nullable String gist;
  private final @Nullable String scheme;
  private final @Nullable Double strength;
  private final @Nullable CriticalQuestionUse criticalQuestion;

  AbstractArgument(
      ArgumentId id, Target target, List<Premise> premises, ArgumentSettings<?> settings) {
    super(settings);
    this.id = requireNonNull(id, "id");
    this.target = requireNonNull(target, "target");
    this.premises = List.copyOf(premises);
    this.bearing = settings.bearing;
    this.title = settings.title;
    this.gist = settings.gist;
    this.scheme = settings.scheme;
    this.strength = settings.strength;
    this.criticalQuestion = settings.criticalQuestion;
    if (this.premises.isEmpty()) {
      throw new IllegalArgumentException(
          "The argument " + Quote.id(id) + " has no premise; an argument needs at least one.");
    }
    if (bearing == Bearing.WHOLE && !(target instanceof ArgumentId)) {
      throw new IllegalArgumentException(
          "The argument %s bears on the whole of the %s %s; only an argument has a step and a whole."
              .formatted(Quote.id(id), target.kind().word(), Quote.id(target)));
    }
  }

  /** The id. */
  public ArgumentId id() {
    return id;
  }

  /** What the argument bears on. */
  public Target target() {
    return target;
  }

  /** The premises, at least one, in the author's order. */
  public List<Premise> premises() {
    return premises;
  }

  /** What part of a targeted argument this one bears on. */
  public Bearing bearing() {
    return bearing;
  }

  /** A short name. */
  public Optional<String> title() {
    return Optional.ofNullable(title);
  }

  /** The reasoning in a sentence or two. */
  public Optional<String> gist() {
    return Optional.ofNullable(gist);
  }

  /** The name of the argumentation scheme that the argument follows. */
  public Optional<String> scheme() {
    return Optional.ofNullable(scheme);
  }

  /** How strong the step is: 0 to 1. */
  public OptionalDouble strength() {
    return strength == null ? OptionalDouble.empty() : OptionalDouble.of(strength);
  }

  /** The critical question of another argument that this one answers or presses. */
  public Optional<CriticalQuestionUse> criticalQuestion() {
    return Optional.ofNullable(criticalQuestion);
  }

  abstract Argument.Builder<?> toBuilder(ArgumentId newId);

  @Override
  Element copy(ElementId newId, Annotations all) {
    return toBuilder((ArgumentId) newId).annotations(all).build();
  }

  @Override
  @Nullable Object[] content() {
    return new @Nullable Object[] {
      id, target, premises, bearing, title, gist, scheme, strength, criticalQuestion
    };
  }
}
