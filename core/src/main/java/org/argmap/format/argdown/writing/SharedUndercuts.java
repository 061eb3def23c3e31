package org.argmap.format.argdown.writing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.argmap.format.argdown.notation.IdAllocator;
import org.argmap.model.Argument;
import org.argmap.model.ArgumentId;
import org.argmap.model.ClaimId;
import org.argmap.model.OpposingArgument;
import org.argmap.model.Premise;

/** The undercuts that one sign below a sketch makes: one of each argument from the sketch. */
final class SharedUndercuts {
  private SharedUndercuts() {}

  /** Returns the groups of undercuts that can be written with one sign each. */
  static List<List<Argument>> of(ClaimId sketch, NotationPlan plan) {
    List<Argument> outgoing = plan.map.argumentsUsing(sketch);
    Map<ClaimId, List<Argument>> byPremise = new LinkedHashMap<>();
    for (Argument argument : outgoing) {
      for (Argument one : plan.map.argumentsTargeting(argument.id())) {
        if (NotationPlan.isUndercut(one) && plan.form(one) == NotationPlan.Form.SIGN) {
          byPremise
              .computeIfAbsent(one.premises().get(0).claim(), id -> new ArrayList<>())
              .add(one);
        }
      }
    }
    List<List<Argument>> groups = new ArrayList<>();
    for (List<Argument> undercuts : byPremise.values()) {
      boolean isWhole =
          undercuts.size() == outgoing.size()
              && (undercuts.size() == 1
                  || undercuts.stream().allMatch(SharedUndercuts::saysNothingOfItsOwn));
      if (isWhole) {
        groups.add(undercuts);
      }
    }
    return groups;
  }

  /** Whether a reader makes the same undercut where nothing is said of it. */
  private static boolean saysNothingOfItsOwn(Argument undercut) {
    Argument natural =
        OpposingArgument.builder(
                ArgumentId.of(
                    IdAllocator.ofArgument(undercut.premises(), false, undercut.target().value())),
                undercut.target(),
                List.of(Premise.of(undercut.premises().get(0).claim())))
            .build();
    return natural.equals(undercut);
  }
}
