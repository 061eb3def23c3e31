package org.argmap.model;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;

/**
 * An argument whose premises, if they hold, support its target. On the step of another argument it
 * is called a backing.
 */
public final class SupportingArgument extends AbstractArgument implements Argument {
  private SupportingArgument(
      ArgumentId id, Target target, List<Premise> premises, ArgumentSettings<?> settings) {
    super(id, target, premises, settings);
  }

  static SupportingArgument of(
      ArgumentId id, Target target, List<Premise> premises, ArgumentSettings<?> settings) {
    return new SupportingArgument(id, target, premises, settings);
  }

  /** Starts an argument from one or more claims to a target. */
  public static Builder builder(ArgumentId id, Target target, ClaimId premise, ClaimId... more) {
    Builder builder = new Builder(id, target, List.of(Premise.of(premise)));
    Arrays.stream(more).map(Premise::of).forEach(builder::premise);
    return builder;
  }

  /** Starts an argument from premises to a target; {@link Builder#build} refuses an empty list. */
  public static Builder builder(ArgumentId id, Target target, List<Premise> premises) {
    return new Builder(id, target, premises);
  }

  /** Starts a changed copy. */
  public Builder toBuilder() {
    return toBuilder(id());
  }

  Builder toBuilder(ArgumentId newId) {
    return new Builder(newId, target(), premises()).from(this).fromArgument(this);
  }

  @Override
  public SupportingArgument withPremises(List<Premise> premises) {
    return toBuilder().premises(premises).build();
  }

  @Override
  public SupportingArgument withTarget(Target target) {
    return toBuilder().target(target).build();
  }

  /** Collects the parts of an argument. */
  public static final class Builder extends ArgumentSettings<Builder> {
    private final ArgumentId id;
    private List<Premise> premises;
    private Target target;

    private Builder(ArgumentId id, Target target, List<Premise> premises) {
      this.id = requireNonNull(id, "id");
      this.target = requireNonNull(target, "target");
      this.premises = List.copyOf(premises);
    }

    /** Adds a premise. */
    public Builder premise(Premise premise) {
      premises = plus(premises, requireNonNull(premise, "premise"));
      return this;
    }

    /** Sets the premises; those set before are dropped. */
    public Builder premises(List<Premise> all) {
      premises = List.copyOf(all);
      return this;
    }

    /** Sets what the argument bears on. */
    public Builder target(Target what) {
      target = requireNonNull(what, "what");
      return this;
    }

    /** Sets what part of a targeted argument this one bears on. */
    public Builder bearing(Bearing part) {
      bearing = requireNonNull(part, "part");
      return this;
    }

    /**
     * Returns the argument.
     *
     * @throws IllegalArgumentException if there is no premise, or if it bears on the whole of
     *     something that is no argument
     */
    public SupportingArgument build() {
      return new SupportingArgument(id, target, premises, this);
    }
  }
}
