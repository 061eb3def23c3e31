package org.argmap.model;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import org.argmap.internal.text.Quoted;

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

  /** Returns the premises, at least one, in the author's order. */
  List<Premise> premises();

  /** Returns what the argument bears on. */
  Target target();

  /**
   * Returns what part of a targeted argument this one bears on; {@link Bearing#STEP} when the
   * target is no argument.
   */
  Bearing bearing();

  /** Returns the short name, if there is one. */
  Optional<String> title();

  /** Returns the reasoning in a sentence or two, if it is given. */
  Optional<String> gist();

  /** Returns the name of the argumentation scheme that the argument follows, if it is given. */
  Optional<String> scheme();

  /** Returns the strength of the step, 0 to 1, if it is given. */
  OptionalDouble strength();

  /** Returns the critical question of another argument that this one takes up, if it does. */
  Optional<CriticalQuestionUse> criticalQuestion();

  /** Returns whether this is a {@link SupportingArgument}. */
  default boolean isSupporting() {
    return this instanceof SupportingArgument;
  }

  /** Returns whether this is an {@link OpposingArgument}. */
  default boolean isOpposing() {
    return this instanceof OpposingArgument;
  }

  /** Returns a builder that starts from this argument, and makes one of the same stance. */
  Builder<?> toBuilder();

  /** Returns this argument with other premises. */
  Argument withPremises(List<Premise> premises);

  /**
   * Returns this argument with another target.
   *
   * @throws IllegalArgumentException if it bears on the whole of an argument and {@code target} is
   *     none
   */
  Argument withTarget(Target target);

  /**
   * A builder of arguments of one stance.
   *
   * @param <B> the builder itself
   */
  abstract sealed class Builder<B extends Builder<B>> extends ArgumentSettings<B>
      permits SupportingArgument.Builder, OpposingArgument.Builder {
    final ArgumentId id;
    List<Premise> premises;
    Target target;

    Builder(ArgumentId id, Target target, List<Premise> premises) {
      this.id = requireNonNull(id, "id");
      this.target = requireNonNull(target, "target");
      this.premises = List.copyOf(premises);
    }

    /** Adds a premise. */
    public B premise(Premise premise) {
      premises = plus(premises, requireNonNull(premise, "premise"));
      return self();
    }

    /** Sets the premises; those set before are dropped. */
    public B premises(List<Premise> all) {
      premises = List.copyOf(all);
      return self();
    }

    /**
     * Puts each premise that uses a claim into a role of the argument's scheme, such as {@code
     * major}.
     *
     * @throws IllegalArgumentException if the claim is not among the premises
     */
    public B inRole(ClaimId claim, String role) {
      requireNonNull(role, "role");
      return changePremises(claim, premise -> premise.inRole(role));
    }

    /**
     * Marks each premise that uses a claim as left unsaid by the author.
     *
     * @throws IllegalArgumentException if the claim is not among the premises
     */
    public B implicit(ClaimId claim) {
      return changePremises(claim, Premise::asImplicit);
    }

    private B changePremises(ClaimId claim, UnaryOperator<Premise> change) {
      requireNonNull(claim, "claim");
      List<Premise> changed = new ArrayList<>(premises);
      changed.replaceAll(
          premise -> premise.claim().equals(claim) ? change.apply(premise) : premise);
      if (premises.stream().noneMatch(premise -> premise.claim().equals(claim))) {
        throw new IllegalArgumentException(
            "The claim %s is no premise of the argument %s; add it with premise(Premise.of(...))."
                .formatted(Quoted.text(claim.value()), Quoted.text(id.value())));
      }
      premises = changed;
      return self();
    }

    /** Sets what the argument bears on. */
    public B target(Target what) {
      target = requireNonNull(what, "what");
      return self();
    }

    /** Sets which part of a targeted argument this one bears on. */
    public B bearing(Bearing part) {
      bearing = requireNonNull(part, "part");
      return self();
    }

    /**
     * Returns the argument.
     *
     * @throws IllegalArgumentException if there is no premise, or if it bears on the whole of
     *     something that is no argument
     */
    public abstract Argument build();
  }
}
