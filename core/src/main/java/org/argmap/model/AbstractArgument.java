package org.argmap.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.argmap.internal.text.Quoted;
import org.jspecify.annotations.Nullable;

/** The parts that arguments of both stances have. */
abstract class AbstractArgument extends AbstractElement {
  private final ArgumentId id;
  private final Target target;
  private final ArgumentDetails details;

  /** The claim of the one premise, if that is stated and has no role; else the list of premises. */
  private final Object premises;

  AbstractArgument(
      ArgumentId id, Target target, List<Premise> premises, ArgumentSettings<?> settings) {
    super(settings);
    this.id = requireNonNull(id, "id");
    this.target = requireNonNull(target, "target");
    this.premises = premises.size() == 1 ? compact(premises.get(0)) : List.copyOf(premises);
    this.details = ArgumentDetails.of(settings);
    if (premises.isEmpty()) {
      throw new IllegalArgumentException(
          "The argument "
              + Quoted.text(id.value())
              + " has no premise; an argument needs at least one.");
    }
    if (bearing() == Bearing.WHOLE && !(target instanceof ArgumentId)) {
      throw new IllegalArgumentException(
          "The argument %s bears on the whole of the %s %s; only an argument has a step and a whole."
              .formatted(
                  Quoted.text(id.value()), target.kind().word(), Quoted.text(target.value())));
    }
  }

  private static Object compact(Premise premise) {
    return premise.isImplicit() || premise.role().isPresent() ? List.of(premise) : premise.claim();
  }

  /** Returns the id. */
  public ArgumentId id() {
    return id;
  }

  /** Returns what the argument bears on. */
  public Target target() {
    return target;
  }

  /** Returns the premises, at least one, in the author's order. */
  @SuppressWarnings("unchecked") // the constructor puts in nothing else
  public List<Premise> premises() {
    return premises instanceof ClaimId claim
        ? List.of(Premise.of(claim))
        : (List<Premise>) premises;
  }

  /** Returns what part of a targeted argument this one bears on. */
  public Bearing bearing() {
    return details.bearing();
  }

  /** Returns the short name, if there is one. */
  public Optional<String> title() {
    return Optional.ofNullable(details.title());
  }

  /** Returns the reasoning in a sentence or two, if it is given. */
  public Optional<String> gist() {
    return Optional.ofNullable(details.gist());
  }

  /** Returns the name of the argumentation scheme that the argument follows, if it is given. */
  public Optional<String> scheme() {
    return Optional.ofNullable(details.scheme());
  }

  /** Returns the strength of the step, 0 to 1, if it is given. */
  public OptionalDouble strength() {
    Double strength = details.strength();
    return strength == null ? OptionalDouble.empty() : OptionalDouble.of(strength);
  }

  /** Returns the critical question of another argument that this one takes up, if it does. */
  public Optional<CriticalQuestionUse> criticalQuestion() {
    return Optional.ofNullable(details.criticalQuestion());
  }

  @Override
  public Annotations annotations() {
    return details.annotations();
  }

  abstract Argument.Builder<?> toBuilder(ArgumentId newId);

  @Override
  Element copy(ElementId newId, Annotations all) {
    return toBuilder((ArgumentId) newId).annotations(all).build();
  }

  @Override
  @Nullable Object[] content() {
    return new @Nullable Object[] {
      id,
      target,
      premises(),
      details.bearing(),
      details.title(),
      details.gist(),
      details.scheme(),
      details.strength(),
      details.criticalQuestion()
    };
  }
}
