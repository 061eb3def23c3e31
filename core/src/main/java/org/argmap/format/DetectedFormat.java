package org.argmap.format;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.argmap.model.Finding;

/**
 * The format that a document was found to be in.
 *
 * @param format the format to read it with
 * @param findings a warning if the content is in another format than the ending of its name says;
 *     it tells what shows that, and how to have the document read otherwise
 */
public record DetectedFormat(MapFormat format, List<Finding> findings) {
  /** Makes the result. */
  public DetectedFormat {
    requireNonNull(format, "format");
    findings = List.copyOf(findings);
  }
}
