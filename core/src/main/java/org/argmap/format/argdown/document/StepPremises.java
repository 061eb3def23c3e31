package org.argmap.format.argdown.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.argmap.model.AttributeValue;
import org.argmap.model.Attributes;
import org.argmap.model.Finding;

/** Assigns each step of an argument its premises, and finds the statements that no step uses. */
final class StepPremises {
  private final Consumer<Finding> findings;

  StepPremises(Consumer<Finding> findings) {
    this.findings = findings;
  }

  /** Gives each inference its premises; the structure holds all statements, in order. */
  void assign(List<StatementMember> structure, List<ArgdownInference> inferences) {
    int from = 0;
    for (ArgdownInference inference : inferences) {
      int conclusion = inference.conclusionIndex();
      Optional<List<AttributeValue>> given =
          uses(inference.data()).or(() -> uses(inference.conclusion().data()));
      List<StatementMember> named = new ArrayList<>();
      given.ifPresent(numbers -> named.addAll(named(numbers, structure, inference)));
      if (named.isEmpty()) {
        inference.premises(structure.subList(from, conclusion), false);
      } else {
        inference.premises(named, true);
      }
      from = conclusion;
    }
    findUnused(structure, inferences);
  }

  private static void findUnused(
      List<StatementMember> structure, List<ArgdownInference> inferences) {
    int last = inferences.get(inferences.size() - 1).conclusionIndex();
    boolean usesAll = last == structure.size() - 1;
    for (ArgdownInference inference : inferences) {
      usesAll &= !inference.namesPremises();
    }
    if (usesAll) {
      return;
    }
    Set<StatementMember> used = new HashSet<>();
    inferences.forEach(inference -> used.addAll(inference.premises()));
    int line = 0;
    for (int i = 0; i < inferences.size(); i++) {
      boolean isLast = i == inferences.size() - 1;
      int end = isLast ? structure.size() : inferences.get(i).conclusionIndex() + 1;
      List<UnusedPremise> unused = new ArrayList<>(0);
      for (; line < end; line++) {
        StatementMember member = structure.get(line);
        if (member.inference().isEmpty() && !used.contains(member)) {
          unused.add(new UnusedPremise(member, line + 1));
        }
      }
      inferences.get(i).unused(unused);
    }
  }

  private static Optional<List<AttributeValue>> uses(Attributes data) {
    for (String name : List.of("uses", "from")) {
      AttributeValue value = data.get(name).orElse(null);
      if (value instanceof AttributeValue.Items items) {
        return Optional.of(items.values());
      } else if (value instanceof AttributeValue.Numeric) {
        return Optional.of(List.of(value));
      }
    }
    return Optional.empty();
  }

  private List<StatementMember> named(
      List<AttributeValue> numbers, List<StatementMember> structure, ArgdownInference inference) {
    Set<StatementMember> named = new LinkedHashSet<>();
    for (AttributeValue value : numbers) {
      int number = number(value);
      if (number >= 1 && number <= inference.conclusionIndex()) {
        named.add(structure.get(number - 1));
      } else {
        wrongNumber(value, inference);
      }
    }
    return List.copyOf(named);
  }

  private static int number(AttributeValue value) {
    if (value instanceof AttributeValue.Numeric numeric) {
      BigDecimal number = numeric.value();
      boolean isSmall = number.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) < 0;
      int whole = number.signum() > 0 && isSmall ? number.intValue() : 0;
      return BigDecimal.valueOf(whole).compareTo(number) == 0 ? whole : 0;
    }
    return 0;
  }

  private void wrongNumber(AttributeValue value, ArgdownInference inference) {
    String written =
        value instanceof AttributeValue.Numeric numeric ? numeric.value().toString() : "this";
    findings.accept(
        Finding.error(
                "argdown.uses.no-premise",
                "The inference uses %s, which is no statement above it."
                    .formatted(written.length() > 20 ? "a number" : written))
            .place(inference.place())
            .hint(
                "Statements are counted from 1, in the order in which they stand: 1 to %s."
                    .formatted(Math.max(1, inference.conclusionIndex())))
            .build());
  }
}
