package org.argmap.format.argdown.writing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.argmap.model.Argument;
import org.argmap.model.ClaimId;
import org.argmap.model.Premise;
import org.jspecify.annotations.Nullable;

/** The numbered lines of a premise-conclusion structure. */
final class StructureLines {
  /**
   * A line.
   *
   * @param premise what it says, if it is a premise; else null
   * @param concludes the step of which it is the conclusion; null for a premise
   * @param uses the numbers of the step's premises, if they must be named; else empty
   */
  record Line(@Nullable Premise premise, @Nullable Argument concludes, List<Integer> uses) {}

  private final List<Line> lines = new ArrayList<>();
  private final Map<ClaimId, Integer> numbers = new HashMap<>();

  static List<Line> of(List<Argument> steps) {
    StructureLines all = new StructureLines();
    int previous = 0;
    for (Argument step : steps) {
      previous = all.add(step, previous);
    }
    return all.lines;
  }

  /** Adds a step after the conclusion with a number; returns the number of its own. */
  private int add(Argument step, int previous) {
    List<Integer> natural = new ArrayList<>();
    if (previous > 0) {
      natural.add(previous);
    }
    List<Integer> used = new ArrayList<>();
    for (Premise premise : step.premises()) {
      Integer known = previous == 0 ? null : numbers.get(premise.claim());
      if (known == null) {
        known = add(premise);
        natural.add(known);
      }
      used.add(known);
    }
    Argument concludes = step;
    lines.add(new Line(null, concludes, used.equals(natural) ? List.of() : used));
    if (step.target() instanceof ClaimId claim) {
      numbers.put(claim, lines.size());
    }
    return lines.size();
  }

  private int add(Premise premise) {
    lines.add(new Line(premise, null, List.of()));
    numbers.put(premise.claim(), lines.size());
    return lines.size();
  }
}
