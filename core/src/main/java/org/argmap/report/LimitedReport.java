package org.argmap.report;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.argmap.model.Finding;
import org.argmap.model.Severity;
import org.argmap.validate.Report;
import org.argmap.validate.SuppressedFinding;

/**
 * A report cut to a number of findings, with counts of what is left out. A hostile or broken
 * document can have more findings than anyone reads: each reporter shows a limited number.
 *
 * <p>The more severe findings are kept; among equally severe ones the first. They stay in the order
 * of the report.
 */
public final class LimitedReport {
  /** The number of findings that a reporter shows unless it is told otherwise: 1,000. */
  public static final int STANDARD_LIMIT = 1_000;

  private static final int MOST_KINDS = 50;

  private final Report shown;
  private final List<Omission> omitted;
  private final int omittedSuppressed;

  private LimitedReport(Report shown, List<Omission> omitted, int omittedSuppressed) {
    this.shown = shown;
    this.omitted = omitted;
    this.omittedSuppressed = omittedSuppressed;
  }

  /**
   * Findings of one kind that are left out.
   *
   * @param severity how severe they are
   * @param code the code that they have in common
   * @param count how many they are
   */
  public record Omission(Severity severity, String code, int count) {
    /** Checks the parts. */
    public Omission {
      requireNonNull(severity, "severity");
      requireNonNull(code, "code");
    }

    /** Returns the omission in words, such as {@code 12 warnings [structure.cycle]}. */
    @Override
    public String toString() {
      return "%s %s%s [%s]".formatted(count, severity.word(), count == 1 ? "" : "s", code);
    }
  }

  /**
   * Cuts a report.
   *
   * @param limit the number of findings that are kept, and of suppressed findings
   * @throws IllegalArgumentException if the limit is negative
   */
  public static LimitedReport of(Report report, int limit) {
    checkLimit(limit);
    Map<String, Omission> omitted = new LinkedHashMap<>();
    List<Finding> findings = kept(report.findings(), each -> each, limit, omitted);
    // What is suppressed was looked at before, and is counted without its kinds.
    List<SuppressedFinding> suppressed =
        kept(report.suppressed(), SuppressedFinding::finding, limit, new LinkedHashMap<>());
    List<Omission> sorted = new ArrayList<>(omitted.values());
    sorted.sort(Comparator.comparing(Omission::severity).thenComparing(Omission::code));
    return new LimitedReport(
        new Report(findings, suppressed),
        List.copyOf(sorted),
        report.suppressed().size() - suppressed.size());
  }

  static void checkLimit(int limit) {
    if (limit < 0) {
      throw new IllegalArgumentException(
          "A limit of findings is 0 or more, not " + limit + "; Integer.MAX_VALUE means none.");
    }
  }

  private static <T> List<T> kept(
      List<T> all, Function<T, Finding> finding, int limit, Map<String, Omission> omitted) {
    if (all.size() <= limit) {
      return all;
    }
    Map<Severity, Integer> room = new EnumMap<>(Severity.class);
    int free = limit;
    for (Severity severity : Severity.values()) {
      int count =
          (int) all.stream().filter(each -> finding.apply(each).severity() == severity).count();
      room.put(severity, Math.min(count, free));
      free -= Math.min(count, free);
    }
    List<T> kept = new ArrayList<>(limit);
    for (T each : all) {
      Finding of = finding.apply(each);
      if (room.merge(of.severity(), -1, Integer::sum) >= 0) {
        kept.add(each);
      } else {
        omitted.merge(
            of.severity().word() + " " + of.code(),
            new Omission(of.severity(), of.code(), 1),
            (old, one) -> new Omission(old.severity(), old.code(), old.count() + 1));
      }
    }
    return kept;
  }

  /** Returns the report with the findings that are kept. */
  public Report report() {
    return shown;
  }

  /** Returns what is left out, the most severe first, then by code. */
  public List<Omission> omitted() {
    return omitted;
  }

  /** Returns the number of findings that are left out. */
  public int omittedCount() {
    return omitted.stream().mapToInt(Omission::count).sum();
  }

  /** Returns the number of suppressed findings that are left out. */
  public int omittedSuppressedCount() {
    return omittedSuppressed;
  }

  /**
   * Returns what is left out as text, a line for each kind, that ends with a line break; empty if
   * nothing is.
   */
  public String omittedText() {
    if (omitted.isEmpty()) {
      return "";
    }
    StringBuilder text = new StringBuilder("Not shown:\n");
    omitted.stream()
        .limit(MOST_KINDS)
        .forEach(
            each -> text.append("  ").append(DisplayCell.visible(each.toString())).append('\n'));
    int rest = omitted.size() - MOST_KINDS;
    if (rest > 0) {
      text.append("  and findings of ").append(rest).append(" more kinds\n");
    }
    return text.toString();
  }
}
