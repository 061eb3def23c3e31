package org.argmap.format.argdown.writing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.argmap.model.Argument;
import org.argmap.model.ArgumentId;
import org.argmap.model.ArgumentMap;
import org.argmap.model.ClaimId;
import org.argmap.model.Premise;
import org.jspecify.annotations.Nullable;

/** The numbered lines of a premise-conclusion structure. */
final class StructureLines {
  /**
   * A line.
   *
   * @param claim the claim that it states; null if it stands for something else
   * @param premise the premise that it is; null if it is none, or no inference uses it
   * @param concludes the step of which it is the conclusion; null if it is none
   * @param uses the numbers of the step's premises, if they must be listed; else empty
   */
  record Line(
      @Nullable ClaimId claim,
      @Nullable Premise premise,
      @Nullable Argument concludes,
      List<Integer> uses) {}

  private final List<Line> lines = new ArrayList<>();
  private final Map<ClaimId, Integer> numbers = new HashMap<>();
  private final Set<ArgumentId> withUnused = new HashSet<>();
  private final ArgumentMap map;

  private StructureLines(ArgumentMap map) {
    this.map = map;
  }

  /** Numbers the lines of a structure of some steps. */
  static StructureLines of(List<Argument> steps, ArgumentMap map) {
    StructureLines all = new StructureLines(map);
    int previous = 0;
    for (int i = 0; i < steps.size(); i++) {
      previous = all.add(steps.get(i), previous, i == steps.size() - 1);
    }
    return all;
  }

  List<Line> lines() {
    return lines;
  }

  /** Whether the lines have all unused premises of a step where it says that they stand. */
  boolean hasUnused(ArgumentId step) {
    return withUnused.contains(step);
  }

  /** Adds a step after the conclusion with a number; returns the number of its own. */
  private int add(Argument step, int previous, boolean isLast) {
    List<UnusedPremises.Unused> unused = UnusedPremises.of(step, map);
    int next = 0;
    List<Integer> natural = new ArrayList<>();
    if (previous > 0) {
      natural.add(previous);
    }
    List<Integer> used = new ArrayList<>();
    Set<Integer> inStep = new HashSet<>();
    for (Premise premise : step.premises()) {
      Integer known = previous == 0 ? null : numbers.get(premise.claim());
      if (known == null || !states(known, premise) || !inStep.add(known)) {
        next = addUnused(unused, next, natural);
        known = add(new Line(premise.claim(), premise, null, List.of()));
        natural.add(known);
        inStep.add(known);
      }
      used.add(known);
    }
    next = addUnused(unused, next, natural);
    ClaimId claim =
        !StructureLayout.hasStandIn(step) && step.target() instanceof ClaimId id ? id : null;
    int number =
        add(new Line(claim, null, step, used.equals(natural) ? List.of() : List.copyOf(used)));
    next = isLast ? addUnused(unused, next, natural) : next;
    if (next > 0 && next == unused.size()) {
      withUnused.add(step.id());
    }
    return number;
  }

  /** Whether a line states a premise in its role, so that it can be used once more. */
  private boolean states(int number, Premise premise) {
    Premise stated = lines.get(number - 1).premise();
    return premise.equals(stated == null ? Premise.of(premise.claim()) : stated);
  }

  /** Adds the unused premises whose numbers come next. */
  private int addUnused(List<UnusedPremises.Unused> unused, int from, List<Integer> natural) {
    int next = from;
    while (next < unused.size() && unused.get(next).line() == lines.size() + 1) {
      natural.add(add(new Line(unused.get(next).claim(), null, null, List.of())));
      next++;
    }
    return next;
  }

  private int add(Line line) {
    lines.add(line);
    ClaimId claim = line.claim();
    if (claim != null) {
      numbers.put(claim, lines.size());
    }
    return lines.size();
  }
}
