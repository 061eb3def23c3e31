package org.argmap.format;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.argmap.model.ArgumentMap;
import org.argmap.model.Finding;
import org.argmap.model.InvalidArgumentMapException;
import org.argmap.model.Severity;

/**
 * What came of reading: the map that could be made, and what there is to say about the text.
 *
 * @param map the map; empty if nothing could be read
 * @param findings what was found, in the order of the text where that is known
 */
public record ReadResult(ArgumentMap map, List<Finding> findings) {
  /** Makes the result. */
  public ReadResult {
    requireNonNull(map, "map");
    findings = List.copyOf(findings);
  }

  /** Returns a result with an empty map. */
  public static ReadResult nothing(Finding... findings) {
    return new ReadResult(ArgumentMap.empty(), List.of(findings));
  }

  /** Whether any finding is an error: something could not be read as it stands. */
  public boolean hasErrors() {
    return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
  }

  /**
   * Returns the map if there is no error; warnings and notes do not count.
   *
   * @throws InvalidArgumentMapException with all errors, if there are any
   */
  public ArgumentMap orThrow() {
    if (hasErrors()) {
      throw new InvalidArgumentMapException("The map cannot be read as it stands", errors());
    }
    return map;
  }

  private List<Finding> errors() {
    return findings.stream().filter(finding -> finding.severity() == Severity.ERROR).toList();
  }

  /** Returns this result with findings that were made before it, such as on finding the format. */
  public ReadResult after(List<Finding> earlier) {
    if (earlier.isEmpty()) {
      return this;
    }
    List<Finding> all = new ArrayList<>(earlier);
    all.addAll(findings);
    return new ReadResult(map, all);
  }
}
