package org.argmap.scheme;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.argmap.model.Finding;
import org.argmap.model.InvalidArgumentMapException;
import org.argmap.model.Severity;

/**
 * What was read from a scheme file.
 *
 * @param catalogue the schemes that could be read
 * @param findings what is wrong with the file, in the order of the text; a scheme with an error is
 *     not in the catalogue
 */
public record SchemeFile(SchemeCatalogue catalogue, List<Finding> findings) {
  /** Makes the result. */
  public SchemeFile {
    requireNonNull(catalogue, "catalogue");
    findings = List.copyOf(findings);
  }

  /**
   * The catalogue, if nothing is wrong with the file but what is only worth a warning.
   *
   * @throws InvalidArgumentMapException with all findings, if one of them is an error
   */
  public SchemeCatalogue orThrow() {
    if (findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
      throw new InvalidArgumentMapException("The scheme file cannot be used", findings);
    }
    return catalogue;
  }
}
