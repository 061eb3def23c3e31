package org.argmap.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.argmap.cli.terminal.Refusal;
import org.argmap.model.Finding;
import org.argmap.report.SourceTexts;
import org.argmap.validate.Report;
import org.argmap.validate.SuppressedFinding;

/** The outcomes of checking several files, in the order in which they were given. */
record CheckedFiles(List<CheckedFile> files) {
  CheckedFiles {
    files = List.copyOf(files);
  }

  /** What could not be checked, and why. */
  List<Refusal> failures() {
    return files.stream().flatMap(file -> file.failure().stream()).toList();
  }

  /** The findings of all files, file by file. */
  Report report() {
    List<Finding> findings =
        files.stream().flatMap(file -> file.report().findings().stream()).toList();
    List<SuppressedFinding> suppressed =
        files.stream().flatMap(file -> file.report().suppressed().stream()).toList();
    return new Report(findings, suppressed);
  }

  /** The texts that findings speak of. */
  SourceTexts sources() {
    Map<String, String> texts = new HashMap<>();
    files.forEach(file -> texts.put(file.input().name(), file.text()));
    return SourceTexts.of(texts);
  }
}
