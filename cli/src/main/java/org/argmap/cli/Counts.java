package org.argmap.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.argmap.model.Finding;
import org.argmap.model.Severity;

/** Counts with their nouns, such as "2 claims". */
final class Counts {
  private Counts() {}

  /** Such as {@code 1 claim} and {@code 2 claims}. */
  static String of(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  /** Such as {@code 2 warnings, 1 note}; {@code no findings} if there are none. */
  static String of(List<Finding> findings) {
    return of(
        severity -> (int) findings.stream().filter(each -> each.severity() == severity).count());
  }

  private static String of(ToIntFunction<Severity> count) {
    List<String> parts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      if (count.applyAsInt(severity) > 0) {
        parts.add(of(count.applyAsInt(severity), severity.word()));
      }
    }
    return parts.isEmpty() ? "no findings" : String.join(", ", parts);
  }
}
