package org.argmap.format.argdown.writing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.argmap.model.Argument;
import org.argmap.model.ClaimId;
import org.argmap.model.Premise;
import org.argmap.model.Target;

/**
 * The claims of a structure that must be defined before it can be written without defining any but
 * its conclusion. Claims that were found to be defined are not looked at again.
 */
final class MissingClaims {
  private final Argument argument;
  private final List<ClaimId> needed = new ArrayList<>();
  private final Argument last;
  private int next;

  MissingClaims(Argument argument, List<Argument> steps) {
    this.argument = argument;
    this.last = steps.get(steps.size() - 1);
    Set<Target> concluded = new HashSet<>();
    for (Argument step : steps) {
      for (Premise premise : step.premises()) {
        if (!concluded.contains(premise.claim())) {
          needed.add(premise.claim());
        }
      }
      concluded.add(step.target());
    }
  }

  boolean isFor(Argument other) {
    return argument.id().equals(other.id());
  }

  boolean areNone(LayoutProgress progress) {
    while (next < needed.size() && progress.isDone(needed.get(next))) {
      next++;
    }
    return next == needed.size()
        && (progress.isDone(last.target())
            || (!StructureLayout.hasStandIn(last)
                && last.target() instanceof ClaimId claim
                && progress.claims.isNext(claim)));
  }
}
