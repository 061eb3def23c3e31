package org.argmap.fuzz;

import java.util.List;
import org.argmap.format.MapFormat;
import org.argmap.format.ReadOptions;
import org.argmap.format.ReadResult;
import org.argmap.model.ArgumentMap;
import org.argmap.model.Finding;
import org.argmap.model.Severity;

/**
 * The promises of readers and writers as assertions: reading never throws, what was read can be
 * written, and what was written is read as the same map without an error.
 */
final class Promises {
  /** Limits that keep a single execution short. */
  static final ReadOptions LIMITS = ReadOptions.builder().maxCharacters(100_000).build();

  private Promises() {}

  /** Asserts that a map survives being written in a format and read again. */
  static void roundTrip(MapFormat format, ArgumentMap map) {
    String text = format.write(map).text();
    ReadResult again = format.read(text);
    List<Finding> errors =
        again.findings().stream().filter(f -> f.severity() == Severity.ERROR).toList();
    if (!errors.isEmpty()) {
      throw new AssertionError(format.name() + " rejects what it wrote: " + errors + "\n" + text);
    }
    if (!again.map().equals(map)) {
      throw new AssertionError(format.name() + " changes a map that it wrote:\n" + text);
    }
  }
}
