package org.argmap.model;

import java.util.List;

/**
 * Thrown when a map cannot be built, or when a map without errors was asked for and there are some.
 * Carries all findings and names each in its message.
 */
public final class InvalidArgumentMapException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 100;

  private final transient List<Finding> findings;

  /** Makes the exception; {@code what} begins its message, such as {@code The map is invalid}. */
  public InvalidArgumentMapException(String what, List<Finding> findings) {
    super(message(what, findings));
    this.findings = List.copyOf(findings);
  }

  /** Returns all findings, in the order in which they were found. */
  public List<Finding> findings() {
    return findings == null ? List.of() : findings;
  }

  private static String message(String what, List<Finding> findings) {
    int count = findings.size();
    StringBuilder text = new StringBuilder(what);
    text.append(": ").append(count).append(count == 1 ? " problem" : " problems");
    for (Finding finding : findings.subList(0, Math.min(count, SHOWN))) {
      text.append("\n- ");
      if (finding.place().isKnown()) {
        text.append(finding.place()).append(": ");
      }
      text.append(finding.message());
      finding
          .programmerHint()
          .or(finding::hint)
          .ifPresent(hint -> text.append("\n  ").append(hint));
      text.append(" [").append(finding.code()).append(']');
    }
    if (count > SHOWN) {
      text.append("\n- and ").append(count - SHOWN).append(" more; findings() has them all");
    }
    return text.toString();
  }
}
