package org.argmap.model;

import java.util.List;

/**
 * An argument whose premises, if they hold, oppose its target. On a claim it is called a rebuttal,
 * on the step of another argument an undercut.
 */
public final class OpposingArgument extends AbstractArgument implements Argument {
  OpposingArgument(
      ArgumentId id, Target target, List<Premise> premises, ArgumentSettings<?> settings) {
    super(id, target, premises, settings);
  }

  /** Starts an argument from one or more claims to a target. */
  public static Builder builder(ArgumentId id, Target target, ClaimId premise, ClaimId... more) {
    return new Builder(id, target, Premise.of(premise, more));
  }

  /** Starts an argument from premises to a target; {@link Builder#build} refuses an empty list. */
  public static Builder builder(ArgumentId id, Target target, List<Premise> premises) {
    return new Builder(id, target, premises);
  }

  @Override
  public Builder toBuilder() {
    return toBuilder(id());
  }

  @Override
  Builder toBuilder(ArgumentId newId) {
    return new Builder(newId, target(), premises()).from(this).fromArgument(this);
  }

  @Override
  public OpposingArgument withPremises(List<Premise> premises) {
    return toBuilder().premises(premises).build();
  }

  @Override
  public OpposingArgument withTarget(Target target) {
    return toBuilder().target(target).build();
  }

  /** A builder of opposing arguments. */
  public static final class Builder extends Argument.Builder<Builder> {
    private Builder(ArgumentId id, Target target, List<Premise> premises) {
      super(id, target, premises);
    }

    @Override
    public OpposingArgument build() {
      return new OpposingArgument(id, target, premises, this);
    }
  }
}
