package org.argmap.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.argmap.cli.terminal.Paint;
import org.argmap.internal.text.VisibleText;
import org.argmap.model.Finding;
import org.argmap.report.LimitedReport;
import org.argmap.report.TextReporter;
import org.argmap.validate.Report;
import org.argmap.validate.SuppressedFinding;

/** The text of a check's report: the findings of one file, or file by file with a sum. */
final class CheckText {
  private final CheckedFiles files;
  private final Paint paint;
  private final TextReporter reporter;
  private final int limit;

  CheckText(CheckedFiles files, boolean colour, boolean showAccepted, int limit) {
    this.files = files;
    this.paint = colour ? Paint.ANSI : Paint.PLAIN;
    this.limit = limit;
    this.reporter =
        TextReporter.builder()
            .sources(files.sources())
            .colour(colour)
            .suppressed(showAccepted)
            .limit(limit)
            .build();
  }

  String render(Report report, boolean severalFiles) {
    boolean nothingRead = files.files().stream().allMatch(file -> file.failure().isPresent());
    if (nothingRead) {
      return ""; // To say that nothing was found would be a lie.
    }
    return severalFiles ? fileByFile(report) : reporter.render(report);
  }

  /** The findings of one document: all of them, and those of them that are shown. */
  private static final class OfDocument {
    private final List<Finding> all = new ArrayList<>();
    private final List<Finding> shown = new ArrayList<>();
    private final List<SuppressedFinding> accepted = new ArrayList<>();
  }

  private String fileByFile(Report report) {
    LimitedReport limited = LimitedReport.of(report, limit);
    Map<String, OfDocument> documents = new LinkedHashMap<>();
    files.files().stream()
        .filter(file -> file.failure().isEmpty())
        .forEach(file -> documents.put(file.input().name(), new OfDocument()));
    report.findings().forEach(each -> of(documents, each).all.add(each));
    limited.report().findings().forEach(each -> of(documents, each).shown.add(each));
    report.suppressed().forEach(each -> of(documents, each.finding()).accepted.add(each));
    StringBuilder text = new StringBuilder();
    documents.forEach((document, own) -> text.append(file(document, own)));
    if (!limited.omitted().isEmpty()) {
      text.append(limited.omittedText()).append('\n');
    }
    return text.append(sum(report, documents)).toString();
  }

  /** What a baseline has to say of itself stands in no document. */
  private static OfDocument of(Map<String, OfDocument> documents, Finding finding) {
    String document = finding.place().document().orElse("baseline");
    return documents.computeIfAbsent(document, name -> new OfDocument());
  }

  private String file(String document, OfDocument own) {
    String line = paint.bold(VisibleText.of(document) + ":") + " " + Counts.of(own.all);
    if (!own.accepted.isEmpty()) {
      line += ", " + own.accepted.size() + " accepted";
    }
    if (own.shown.isEmpty()) {
      return line + "\n";
    }
    String shown =
        ReadingReport.withoutSummary(reporter.render(new Report(own.shown, own.accepted)));
    return line + "\n\n" + shown;
  }

  private String sum(Report report, Map<String, OfDocument> documents) {
    long with = documents.values().stream().filter(own -> !own.all.isEmpty()).count();
    String found = paint.bold(Counts.of(report.findings()));
    return with == 0
        ? "%s in %s\n".formatted(found, Counts.of(documents.size(), "file"))
        : "%s in %s of %s\n".formatted(found, with, Counts.of(documents.size(), "file"));
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
