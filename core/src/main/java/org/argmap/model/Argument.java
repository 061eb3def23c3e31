package org.argmap.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One step of reasoning: one or more premises that together bear on a target. AIF calls a
 * supporting one an RA node, an opposing one a CA node.
 *
 * <p>The premises of one argument are <i>linked</i>: each is needed. Reasons that stand alone are
 * <i>convergent</i>: several arguments with the same target. Any argument can target a claim, an
 * argument of either stance, or a relation; what it means follows from stance, target and bearing:
 *
 * <table>
 * <caption>What an argument is called</caption>
 * <tr><th></th><th>target: a claim</th><th>target: an argument, bearing on its step</th></tr>
 * <tr><th>opposing</th><td>rebuttal</td><td>undercut</td></tr>
 * <tr><th>supporting</th><td>support</td><td>backing</td></tr>
 * </table>
 */
public sealed interface Argument extends Element permits SupportingArgument, OpposingArgument {

  @Override
  ArgumentId id();

  /** The premises, at least one, in the author's order. */
  List<Premise> premises();

  /** What the argument bears on. */
  Target target();

  /**
   * What part of a targeted argument this one bears on; {@link Bearing#STEP} when the target is no
   * argument.
   */
  Bearing bearing();

  /** A short name. */
  Optional<String> title();

  /** The reasoning in a sentence or two. */
  Optional<String> gist();

  /** The name of the argumentation scheme that the argument follows. */
  Optional<String> scheme();

  /** How strong the step is: 0 to 1. */
  OptionalDouble strength();

  /** The critical question of another argument that this one answers or presses. */
  Optional<CriticalQuestionUse> criticalQuestion();

  /** Whether this is a {@link SupportingArgument}. */
  default boolean isSupporting() {
    return this instanceof SupportingArgument;
  }

  /** Whether this is an {@link OpposingArgument}. */
  default boolean isOpposing() {
    return this instanceof OpposingArgument;
  }

  /** Returns this argument with other premises. */
  Argument withPremises(List<Premise> premises);

  /**
   * Returns this argument with another target.
   *
   * @throws IllegalArgumentException if it bears on the whole of an argument and {@code target} is
   *     none
   */
  Argument withTarget(Target target);
}
