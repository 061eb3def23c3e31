package org.argmap.validate;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.argmap.model.Finding;
import org.argmap.model.InvalidArgumentMapException;
import org.argmap.model.Severity;

/**
 * What a validator has to say of a map.
 *
 * @param findings the findings: errors first, then warnings, then notes; within a severity in the
 *     order of the map's elements, then by code
 * @param suppressed the findings that are known and accepted, in the same order
 */
public record Report(List<Finding> findings, List<SuppressedFinding> suppressed) {
  /** Makes the report. */
  public Report {
    findings = List.copyOf(findings);
    suppressed = List.copyOf(suppressed);
  }

  /** How many findings have this severity. */
  public int count(Severity severity) {
    requireNonNull(severity, "severity");
    return (int) findings.stream().filter(finding -> finding.severity() == severity).count();
  }

  /** Whether nothing was found; accepted findings do not count. */
  public boolean isClean() {
    return findings.isEmpty();
  }

  /** Whether there is a finding of this severity or a worse one. */
  public boolean hasAtLeast(Severity severity) {
    requireNonNull(severity, "severity");
    return findings.stream().anyMatch(finding -> finding.severity().compareTo(severity) <= 0);
  }

  /** The findings of a rule, or of all rules under a dotted prefix. */
  public List<Finding> findings(String code) {
    requireNonNull(code, "code");
    return findings.stream().filter(finding -> CodePrefix.covers(code, finding.code())).toList();
  }

  /**
   * Does nothing if there is no error.
   *
   * @throws InvalidArgumentMapException with all findings, if one of them is an error
   */
  public void orThrow() {
    if (hasAtLeast(Severity.ERROR)) {
      throw new InvalidArgumentMapException("The map is not sound", findings);
    }
  }
}
