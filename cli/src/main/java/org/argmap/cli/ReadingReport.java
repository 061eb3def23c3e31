package org.argmap.cli;

import java.util.List;
import org.argmap.cli.input.Document;
import org.argmap.cli.terminal.Messages;
import org.argmap.cli.terminal.Paint;
import org.argmap.model.Finding;
import org.argmap.model.Severity;
import org.argmap.report.SourceTexts;
import org.argmap.report.TextReporter;
import org.argmap.validate.Report;

/** Text of the findings of reading or writing, for commands other than check. */
final class ReadingReport {
  private ReadingReport() {}

  /** The findings that matter as text, with the lines they speak of; empty if there are none. */
  static String text(Messages messages, Document document, List<Finding> findings) {
    List<Finding> shown =
        findings.stream()
            .filter(each -> each.severity() != Severity.NOTE)
            .filter(each -> !messages.isQuiet() || each.severity() == Severity.ERROR)
            .toList();
    if (shown.isEmpty()) {
      return "";
    }
    return withoutSummary(
        TextReporter.builder()
            .sources(SourceTexts.of(document.input().name(), document.text()))
            .colour(messages.errPaint() == Paint.ANSI)
            .build()
            .render(new Report(shown, List.of())));
  }

  /** A report without its last line, which counts what one file has. */
  static String withoutSummary(String report) {
    int end = report.lastIndexOf('\n', report.length() - 2);
    return report.substring(0, end + 1);
  }

  /** Whether any finding says that something is wrong. */
  static boolean hasErrors(List<Finding> findings) {
    return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
  }
}
