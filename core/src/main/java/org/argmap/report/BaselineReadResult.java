package org.argmap.report;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.argmap.model.Finding;
import org.argmap.model.InvalidArgumentMapException;
import org.argmap.model.Severity;

/**
 * A baseline as far as it could be read, and what was wrong with its file.
 *
 * @param baseline the baseline
 * @param findings what could not be understood, with line and column
 */
public record BaselineReadResult(Baseline baseline, List<Finding> findings) {
  /** Makes the result. */
  public BaselineReadResult {
    requireNonNull(baseline, "baseline");
    findings = List.copyOf(findings);
  }

  /**
   * The baseline, if its file was read without an error.
   *
   * @throws InvalidArgumentMapException with all findings, if one of them is an error
   */
  public Baseline orThrow() {
    if (findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
      throw new InvalidArgumentMapException("The baseline cannot be read whole", findings);
    }
    return baseline;
  }
}
