package org.argmap.format.argdown.writing;

import java.util.List;
import org.argmap.model.Argument;
import org.argmap.model.ArgumentMap;
import org.jspecify.annotations.Nullable;

/**
 * The steps that are written as one premise-conclusion structure, with its numbered lines. It is
 * made once for a document: a structure may be asked for as often as it has steps or premises.
 */
final class WrittenStructure {
  private final List<Argument> steps;
  private final ArgumentMap map;
  private final long length;
  private @Nullable StructureLines lines;

  WrittenStructure(List<Argument> steps, ArgumentMap map) {
    this.steps = List.copyOf(steps);
    this.map = map;
    long premises = steps.stream().mapToLong(step -> step.premises().size()).sum();
    this.length = steps.size() + premises;
  }

  List<Argument> steps() {
    return steps;
  }

  /** Returns the number of steps and of all their premises. */
  long length() {
    return length;
  }

  StructureLines lines() {
    StructureLines made = lines;
    if (made == null) {
      made = StructureLines.of(steps, map);
      lines = made;
    }
    return made;
  }
}
