package org.argmap.internal.finding;

import java.util.ArrayList;
import java.util.List;
import org.argmap.model.Finding;
import org.argmap.model.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Findings in the order in which they were made, up to a number; what comes after is counted, and a
 * last finding tells how many those were and how bad the worst of them was.
 */
public final class FindingList {
  /** The code of the finding that counts those left out. */
  public static final String MORE = "format.more-findings";

  private final int limit;
  private final List<Finding> findings = new ArrayList<>();
  private long leftOut;
  private @Nullable Severity worstLeftOut;

  /** Makes an empty list that keeps up to {@code limit} findings. */
  public FindingList(int limit) {
    this.limit = limit;
  }

  /** Adds a finding, or counts it. */
  public void add(Finding finding) {
    if (findings.size() < limit) {
      findings.add(finding);
      return;
    }
    leaveOut(finding.severity(), 1);
  }

  /** Counts findings of a severity that are not listed. */
  public void leaveOut(Severity severity, long count) {
    leftOut += count;
    if (worstLeftOut == null || severity.compareTo(worstLeftOut) < 0) {
      worstLeftOut = severity;
    }
  }

  /** Adds findings, or counts them. */
  public void addAll(Iterable<Finding> more) {
    more.forEach(this::add);
  }

  /** Whether a finding added next would only be counted, so that its words can be spared. */
  public boolean isFull() {
    return findings.size() >= limit;
  }

  /** All that was kept, and the count of the rest if there is one. */
  public List<Finding> toList() {
    if (worstLeftOut == null) {
      return List.copyOf(findings);
    }
    List<Finding> all = new ArrayList<>(findings);
    all.add(
        Finding.builder(
                worstLeftOut,
                MORE,
                "%s more findings are not listed; the worst of them is of severity %s."
                    .formatted(leftOut, worstLeftOut.word()))
            .hint("Put right the first ones, or raise maxFindings in the options.")
            .build());
    return List.copyOf(all);
  }
}
