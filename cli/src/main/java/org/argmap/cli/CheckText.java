package org.argmap.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.argmap.cli.terminal.Paint;
import org.argmap.model.Finding;
import org.argmap.report.TextReporter;
import org.argmap.validate.Report;
import org.argmap.validate.SuppressedFinding;

/** The report of a check as people read it: one file's findings, or file by file with a sum. */
final class CheckText {
  private final CheckedFiles files;
  private final Paint paint;
  private final TextReporter reporter;

  CheckText(CheckedFiles files, boolean colour, boolean showAccepted) {
    this.files = files;
    this.paint = colour ? Paint.ANSI : Paint.PLAIN;
    this.reporter =
        TextReporter.builder()
            .sources(files.sources())
            .colour(colour)
            .suppressed(showAccepted)
            .build();
  }

  String render(Report report, boolean severalFiles) {
    boolean nothingRead = files.files().stream().allMatch(file -> file.failure().isPresent());
    if (nothingRead) {
      return ""; // To say that nothing was found would be a lie.
    }
    return severalFiles ? fileByFile(report) : reporter.render(report);
  }

  private String fileByFile(Report report) {
    Map<String, List<Finding>> findings = new LinkedHashMap<>();
    Map<String, List<SuppressedFinding>> accepted = new LinkedHashMap<>();
    files.files().stream()
        .filter(file -> file.failure().isEmpty())
        .forEach(file -> findings.put(file.input().name(), new ArrayList<>()));
    for (Finding finding : report.findings()) {
      String document = finding.place().document().orElse("baseline");
      findings.computeIfAbsent(document, name -> new ArrayList<>()).add(finding);
    }
    for (SuppressedFinding each : report.suppressed()) {
      String document = each.finding().place().document().orElse("");
      accepted.computeIfAbsent(document, name -> new ArrayList<>()).add(each);
    }
    StringBuilder text = new StringBuilder();
    findings.forEach(
        (document, own) ->
            text.append(file(document, own, accepted.getOrDefault(document, List.of()))));
    return text.append(sum(report, findings)).toString();
  }

  private String file(String document, List<Finding> findings, List<SuppressedFinding> accepted) {
    String line = paint.bold(document + ":") + " " + Counts.of(findings);
    if (!accepted.isEmpty()) {
      line += ", " + accepted.size() + " accepted";
    }
    if (findings.isEmpty()) {
      return line + "\n";
    }
    String shown = ReadingReport.withoutSummary(reporter.render(new Report(findings, accepted)));
    return line + "\n\n" + shown;
  }

  private String sum(Report report, Map<String, List<Finding>> findings) {
    long with = findings.values().stream().filter(own -> !own.isEmpty()).count();
    String found = paint.bold(Counts.of(report.findings()));
    return with == 0
        ? "%s in %s\n".formatted(found, Counts.of(findings.size(), "file"))
        : "%s in %d of %s\n".formatted(found, with, Counts.of(findings.size(), "file"));
  }

  /** Whether a text is a report that Argmap wrote, in any of its formats. */
  static boolean isReport(String text) {
    String head = text.substring(0, Math.min(text.length(), 2_000));
    return (head.startsWith("{") && head.contains("\"argmapReport\""))
        || (head.startsWith("{") && head.contains("sarif") && head.contains("\"Argmap\""))
        || text.stripTrailing()
            .lines()
            .reduce((first, last) -> last)
            .filter(
                line ->
                    line.matches("([Nn]o findings|\\d+ (error|warning|note)s?)(, .*| in \\d+ .*)?"))
            .isPresent();
  }
}
