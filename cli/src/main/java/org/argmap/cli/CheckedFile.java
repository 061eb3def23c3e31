package org.argmap.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.argmap.cli.input.Document;
import org.argmap.cli.input.Input;
import org.argmap.cli.terminal.Refusal;
import org.argmap.model.Finding;
import org.argmap.model.SourcePlace;
import org.argmap.validate.Report;
import org.argmap.validate.SuppressedFinding;
import org.argmap.validate.Validator;
import org.jspecify.annotations.Nullable;

/** The outcome of checking one file: its findings, or why it could not be checked. */
final class CheckedFile {
  private final Input input;
  private final String text;
  private final Report report;
  private final @Nullable Refusal failure;

  private CheckedFile(Input input, String text, Report report, @Nullable Refusal failure) {
    this.input = input;
    this.text = text;
    this.report = report;
    this.failure = failure;
  }

  /** Reads and checks a file; what goes wrong is kept. */
  static CheckedFile of(Supplier<Document> reading, Input input, Validator validator) {
    Report nothing = new Report(List.of(), List.of());
    try {
      Document document = reading.get();
      Report checked = validator.validate(document.result().map(), document.result().findings());
      List<Finding> findings = new ArrayList<>(document.result().findings());
      findings.addAll(checked.findings());
      findings.sort(Comparator.comparing(Finding::severity));
      Report placed =
          new Report(
              findings.stream().map(finding -> placed(finding, input)).toList(),
              checked.suppressed().stream()
                  .map(
                      each ->
                          new SuppressedFinding(placed(each.finding(), input), each.suppression()))
                  .toList());
      // Lines are shown only where there is something to say of them.
      String text = placed.isClean() ? "" : document.text();
      return new CheckedFile(input, text, placed, null);
    } catch (CancellationException e) {
      throw e;
    } catch (Refusal refusal) {
      return new CheckedFile(input, "", nothing, refusal);
    } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
      Refusal refusal = Refusal.ofFailure(input.toString(), e);
      return new CheckedFile(input, "", nothing, refusal);
    }
  }

  /** Among findings of several files each must say its own. */
  private static Finding placed(Finding finding, Input input) {
    SourcePlace place = finding.place();
    if (place.document().isPresent()) {
      return finding;
    }
    return finding.toBuilder().place(place.inDocument(input.name())).build();
  }

  Input input() {
    return input;
  }

  /** The text, if there are findings. */
  String text() {
    return text;
  }

  Report report() {
    return report;
  }

  /** Why it could not be checked. */
  Optional<Refusal> failure() {
    return Optional.ofNullable(failure);
  }
}
