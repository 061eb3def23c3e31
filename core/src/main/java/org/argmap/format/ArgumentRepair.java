package org.argmap.format;

import static org.argmap.model.ElementKind.ARGUMENT;
import static org.argmap.model.ElementKind.CLAIM;
import static org.argmap.model.ElementKind.RELATION;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.argmap.model.Argument;
import org.argmap.model.ArgumentId;
import org.argmap.model.ArgumentSettings;
import org.argmap.model.Bearing;
import org.argmap.model.ClaimId;
import org.argmap.model.CriticalQuestionUse;
import org.argmap.model.ElementKind;
import org.argmap.model.OpposingArgument;
import org.argmap.model.Premise;
import org.argmap.model.SupportingArgument;
import org.argmap.model.Target;

/** Lets the references of an argument lead to what may stand there. */
final class ArgumentRepair {
  private static final Set<ElementKind> TARGETS = EnumSet.of(CLAIM, ARGUMENT, RELATION);

  private final ReferenceResolver to;

  ArgumentRepair(ReferenceResolver to) {
    this.to = to;
  }

  Argument repaired(Argument argument) {
    List<Premise> premises = new ArrayList<>(argument.premises().size());
    for (Premise premise : argument.premises()) {
      ClaimId claim = to.needed(premise.claim(), CLAIM, "as a premise");
      Premise same = claim.equals(premise.claim()) ? premise : premise.withClaim(claim);
      // What is not there cannot have been stated.
      premises.add(to.isPlaceholder(claim) ? same.asImplicit() : same);
    }
    Target target = (Target) to.needed(argument.target(), TARGETS, CLAIM, "as its target");
    Optional<CriticalQuestionUse> use =
        argument
            .criticalQuestion()
            .flatMap(
                one ->
                    to.present(one.argument(), EnumSet.of(ARGUMENT), "for a critical question")
                        .map(
                            found ->
                                new CriticalQuestionUse(
                                    (ArgumentId) found, one.question(), one.move())));
    if (!to.hasChanged()) {
      return argument;
    }
    if (argument.bearing() == Bearing.WHOLE && !(target instanceof ArgumentId)) {
      to.bearingLost(target);
    }
    return copy(argument, target, premises, use);
  }

  /** A builder made by toBuilder() could not lose its critical question, so all is set anew. */
  private static Argument copy(
      Argument argument, Target target, List<Premise> premises, Optional<CriticalQuestionUse> use) {
    boolean whole = argument.bearing() == Bearing.WHOLE && target instanceof ArgumentId;
    Bearing bearing = whole ? Bearing.WHOLE : Bearing.STEP;
    if (argument instanceof SupportingArgument) {
      SupportingArgument.Builder copy =
          SupportingArgument.builder(argument.id(), target, premises).bearing(bearing);
      set(copy, argument, use);
      return copy.build();
    }
    OpposingArgument.Builder copy =
        OpposingArgument.builder(argument.id(), target, premises).bearing(bearing);
    set(copy, argument, use);
    return copy.build();
  }

  private static void set(
      ArgumentSettings<?> copy, Argument argument, Optional<CriticalQuestionUse> use) {
    copy.annotations(argument.annotations());
    copy.place(argument.place());
    argument.title().ifPresent(copy::title);
    argument.gist().ifPresent(copy::gist);
    argument.scheme().ifPresent(copy::scheme);
    argument.strength().ifPresent(copy::strength);
    use.ifPresent(copy::criticalQuestion);
  }
}
