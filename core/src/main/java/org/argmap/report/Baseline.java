package org.argmap.report;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.argmap.model.Finding;
import org.argmap.validate.Report;
import org.argmap.validate.SuppressedFinding;
import org.argmap.validate.Suppression;
import org.jspecify.annotations.Nullable;

/**
 * A record of accepted findings, so that only newer ones count.
 *
 * <pre>{@code
 * Baseline.of(report).write(Path.of("baseline.json"));              // today
 * Baseline known = Baseline.read(Path.of("baseline.json")).baseline();
 * List<Finding> added = known.newFindings(tomorrow);                // what to fail on
 * }</pre>
 *
 * <p>A finding is known again by its code, its elements in any order, and its message; line,
 * column, severity and hint may change. If the same was found twice, a third is new. Immutable.
 */
public final class Baseline {
  static final String STALE = "baseline.stale-entry";

  private static final String REASON = "Accepted in the baseline.";
  private static final Baseline EMPTY = new Baseline(Map.of());

  /** How often each finding was accepted, in order of code, elements and message. */
  private final Map<FindingIdentity, Integer> counts;

  private Baseline(Map<FindingIdentity, Integer> counts) {
    TreeMap<FindingIdentity, Integer> sorted = new TreeMap<>(FindingIdentity.ORDER);
    sorted.putAll(counts);
    this.counts = sorted;
  }

  /** Returns the baseline that accepts nothing. */
  public static Baseline empty() {
    return EMPTY;
  }

  /** Returns the baseline that accepts the findings of a report; suppressed ones need no more. */
  public static Baseline of(Report report) {
    Map<FindingIdentity, Integer> counts = new LinkedHashMap<>();
    report
        .findings()
        .forEach(finding -> counts.merge(FindingIdentity.of(finding), 1, Integer::sum));
    return new Baseline(counts);
  }

  static Baseline of(Map<FindingIdentity, Integer> counts) {
    return new Baseline(counts);
  }

  /**
   * Reads a baseline as {@link #toJson} writes it. Never throws on content: what cannot be
   * understood is left out and is a finding.
   */
  public static BaselineReadResult parse(String json) {
    return new BaselineReader(json, null).read();
  }

  /**
   * Reads a baseline file, as {@link #parse} does.
   *
   * @throws IOException if the file cannot be read
   */
  public static BaselineReadResult read(Path file) throws IOException {
    return new BaselineReader(BaselineFile.read(file), file.toString()).read();
  }

  /** How many findings are accepted. */
  public int size() {
    long sum = counts.values().stream().mapToLong(Integer::longValue).sum();
    return (int) Math.min(Integer.MAX_VALUE, sum);
  }

  /** The findings of a report that are not accepted, in its order. */
  public List<Finding> newFindings(Report report) {
    return divide(report, false);
  }

  /** The findings of a report that are accepted, in its order. */
  public List<Finding> knownFindings(Report report) {
    return divide(report, true);
  }

  /**
   * What is accepted but no longer found, each as a note with the code {@code
   * baseline.stale-entry}: a reason to write the baseline anew.
   */
  public List<Finding> staleEntries(Report report) {
    Map<FindingIdentity, Integer> left = new LinkedHashMap<>(counts);
    report.findings().forEach(finding -> take(left, FindingIdentity.of(finding)));
    List<Finding> stale = new ArrayList<>();
    left.forEach((identity, count) -> stale.add(stale(identity, count)));
    return stale;
  }

  /**
   * The report with the accepted findings among the suppressed ones, and with a note for each entry
   * that is stale: what to render, and to ask whether it is clean.
   */
  public Report applyTo(Report report) {
    List<Finding> open = new ArrayList<>(newFindings(report));
    open.addAll(staleEntries(report));
    List<SuppressedFinding> suppressed = new ArrayList<>(report.suppressed());
    for (Finding known : knownFindings(report)) {
      suppressed.add(new SuppressedFinding(known, Suppression.of(known.code(), REASON)));
    }
    return new Report(open, suppressed);
  }

  private List<Finding> divide(Report report, boolean known) {
    Map<FindingIdentity, Integer> left = new LinkedHashMap<>(counts);
    return report.findings().stream()
        .filter(finding -> take(left, FindingIdentity.of(finding)) == known)
        .toList();
  }

  private static boolean take(Map<FindingIdentity, Integer> left, FindingIdentity identity) {
    Integer count = left.get(identity);
    if (count == null) {
      return false;
    }
    if (count == 1) {
      left.remove(identity);
    } else {
      left.put(identity, count - 1);
    }
    return true;
  }

  private static Finding stale(FindingIdentity identity, int count) {
    return Finding.note(
            STALE,
            "The baseline accepts %s that is found no more: %s [%s]"
                .formatted(
                    count == 1 ? "a finding" : count + " findings",
                    identity.message(),
                    identity.code()))
        .hint("Write the baseline anew, so that it cannot hide the same flaw later.")
        .build();
  }

  /** The baseline as JSON that ends with a line break; the same baseline gives the same text. */
  public String toJson() {
    return JsonText.object(
        json -> {
          json.field("argmapBaseline", BaselineReader.VERSION);
          json.objects(
              "findings",
              counts.entrySet(),
              entry -> {
                json.field("code", entry.getKey().code());
                json.strings("elements", entry.getKey().elements());
                json.field("message", entry.getKey().message());
                if (entry.getValue() > 1) {
                  json.field("count", entry.getValue());
                }
              });
        });
  }

  /**
   * Writes the baseline to a file, whole or not at all.
   *
   * @throws IOException if the file cannot be written
   */
  public void write(Path file) throws IOException {
    BaselineFile.write(requireNonNull(file, "file"), toJson());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Baseline that && counts.equals(that.counts);
  }

  @Override
  public int hashCode() {
    return counts.hashCode();
  }

  @Override
  public String toString() {
    return "a baseline of " + size() + (size() == 1 ? " finding" : " findings");
  }
}
