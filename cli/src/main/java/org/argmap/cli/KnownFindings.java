package org.argmap.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.argmap.cli.output.OutputFile;
import org.argmap.cli.output.Target;
import org.argmap.cli.terminal.Faults;
import org.argmap.cli.terminal.Messages;
import org.argmap.cli.terminal.Refusal;
import org.argmap.internal.text.VisibleText;
import org.argmap.model.InvalidArgumentMapException;
import org.argmap.report.Baseline;
import org.argmap.validate.Report;
import org.jspecify.annotations.Nullable;

/** The baseline of a check: accepted findings, read from a file or written to it. */
final class KnownFindings {
  private final Messages messages;
  private final @Nullable Target target;
  private final Baseline known;
  private final boolean isWritten;
  private final OutputFile files;

  private KnownFindings(
      Messages messages,
      @Nullable Target target,
      Baseline known,
      boolean isWritten,
      boolean force) {
    this.messages = messages;
    this.target = target;
    this.known = known;
    this.isWritten = isWritten;
    this.files = new OutputFile("a baseline", text -> text.contains("\"argmapBaseline\""), force);
  }

  /**
   * Takes the options.
   *
   * @throws Refusal if the file cannot be read, or could not be written
   */
  static KnownFindings of(Messages messages, @Nullable Path file, boolean writes, boolean force) {
    if (file == null) {
      if (writes) {
        throw Refusal.because("--write-baseline needs to know which file to write.")
            .hint("Name it: --baseline known.json --write-baseline");
      }
      return new KnownFindings(messages, null, Baseline.empty(), false, force);
    }
    Path real = messages.terminal().resolve(file);
    Target target = Target.file(file, real, false);
    Baseline known = writes ? Baseline.empty() : read(file, real);
    KnownFindings findings = new KnownFindings(messages, target, known, writes, force);
    if (writes) {
      findings.files.check(target);
    }
    return findings;
  }

  private static Baseline read(Path file, Path real) {
    if (!Files.exists(real)) {
      throw Refusal.because("There is no baseline %s.".formatted(VisibleText.of(file)))
          .hint("Add --write-baseline once, to accept all that is found today.");
    }
    try {
      return Baseline.read(real).orThrow();
    } catch (IOException e) {
      throw Refusal.because(
          "Cannot read %s: %s.".formatted(VisibleText.of(file), Faults.reason(e)), e);
    } catch (InvalidArgumentMapException e) {
      throw Refusal.because("%s: %s".formatted(VisibleText.of(file), e.getMessage()), e);
    }
  }

  /** The report with the accepted findings set apart. */
  Report applyTo(Report report) {
    return target == null || isWritten ? report : known.applyTo(report);
  }

  /** Whether all that is found is accepted. */
  boolean isWritten() {
    return isWritten;
  }

  /** Accepts all findings of a report, if that was asked for. */
  void write(Report report) {
    if (target != null && isWritten) {
      Baseline all = Baseline.of(report);
      files.write(target, all.toJson().getBytes(StandardCharsets.UTF_8));
      messages.say(
          "Wrote %s: %s accepted from now on.".formatted(target, Counts.of(all.size(), "finding")));
    }
  }
}
