package org.argmap.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.argmap.cli.input.DocumentReader;
import org.argmap.cli.input.Input;
import org.argmap.cli.input.InputList;
import org.argmap.cli.output.Choice;
import org.argmap.cli.output.Choices;
import org.argmap.cli.output.OutputFile;
import org.argmap.cli.output.Target;
import org.argmap.cli.run.Batch;
import org.argmap.cli.run.Progress;
import org.argmap.cli.terminal.Messages;
import org.argmap.cli.terminal.Paint;
import org.argmap.cli.terminal.Refusal;
import org.argmap.internal.text.Quoted;
import org.argmap.model.Finding;
import org.argmap.model.Severity;
import org.argmap.model.SourcePlace;
import org.argmap.report.JsonReporter;
import org.argmap.report.LimitedReport;
import org.argmap.report.SarifReporter;
import org.argmap.validate.Report;
import org.argmap.validate.Validator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command that reports what cannot be read in maps and what is weak in their reasoning. */
@Command(
    name = "check",
    description = "Say what cannot be read in maps, and what is weak in their reasoning.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  argmap check case.argdown",
      "  argmap check maps/ --fail-on error             status 1 for errors alone",
      "  argmap check case.argdown --without text,reasoning.one-sided-case",
      "  argmap check case.argdown --format sarif -o case.sarif",
      "  argmap check maps/ --baseline known.json --write-baseline",
      "                                                 accepts all that is found today",
      "",
      "argmap rules says what is looked for."
    })
final class CheckCommand implements ArgmapCommand.Action {
  private static final String NEVER = "never";
  private static final String UNREADABLE = "file.unreadable";

  @Mixin private final InputOptions input = new InputOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      completionCandidates = Candidates.Reports.class,
      description = "How to report: ${COMPLETION-CANDIDATES}. Text unless given.")
  private String format = "text";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      description = "The file to write the report to, instead of standard output.")
  private @Nullable Path out;

  @Option(
      names = {"-f", "--force"},
      description = "Write over a file that is no report, too.")
  private boolean force;

  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      completionCandidates = Candidates.FailOn.class,
      description =
          "The status is 1 from this severity on: ${COMPLETION-CANDIDATES}. Warning unless given.")
  private String failOn = "warning";

  @Mixin private final RuleOptions rules = new RuleOptions();

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = "A file of findings that are accepted: only newer ones count.")
  private @Nullable Path baseline;

  @Option(
      names = "--write-baseline",
      description = "Accept all that is found: write it to the file of --baseline.")
  private boolean writeBaseline;

  @Option(names = "--show-accepted", description = "List the findings that are accepted, too.")
  private boolean showAccepted;

  static Iterable<String> formats() {
    return List.of("text", "json", "sarif");
  }

  @Option(
      names = "--max-findings",
      paramLabel = "NUMBER",
      description =
          "How many findings to report, the more severe ones first; the others are counted."
              + " 1000 unless given; 0 or all for no limit.")
  private String maxFindings = Integer.toString(LimitedReport.STANDARD_LIMIT);

  @Mixin private final WatchOption watch = new WatchOption();

  @Override
  public int run(Messages messages) {
    Severity least = failOn.equals(NEVER) ? null : RuleOptions.severities().named(failOn);
    Rendering rendering = renderings(limit(maxFindings)).named(format);
    Validator validator = rules.validator(messages.terminal());
    if (watch.isGiven() && writeBaseline) {
      throw Refusal.because("--write-baseline accepts what is found once; --watch never ends.")
          .hint("Write the baseline first, then watch with --baseline.");
    }
    KnownFindings known = KnownFindings.of(messages, baseline, writeBaseline, force);
    DocumentReader reader = input.reader(messages);
    return watch.run(
        messages,
        input,
        input.find(messages),
        reader,
        (all, changed) -> {
          all.refusals().forEach(messages::refuse);
          CheckedFiles checked = check(messages, all, reader, validator);
          return report(new Checked(messages, all, checked, validator), known, rendering, least);
        });
  }

  private static int limit(String given) {
    if (given.equals("all") || given.equals("0")) {
      return Integer.MAX_VALUE;
    }
    try {
      int limit = Integer.parseInt(given);
      if (limit > 0) {
        return limit;
      }
    } catch (NumberFormatException e) {
      // Refused below, like a negative number.
    }
    throw Refusal.because(
            "--max-findings %s is no number of findings.".formatted(Quoted.text(given)))
        .hint("Say how many to report, as 200, or all.");
  }

  private int report(
      Checked checked, KnownFindings known, Rendering rendering, @Nullable Severity least) {
    Messages messages = checked.messages();
    checked.files().failures().forEach(messages::refuse);
    Report found = checked.files().report();
    Report all = known.applyTo(found);
    write(messages, rendering.render(checked, all));
    known.write(found);
    boolean failed =
        !checked.inputs().refusals().isEmpty() || !checked.files().failures().isEmpty();
    boolean isFound = least != null && !known.isWritten() && all.hasAtLeast(least);
    return failed ? Status.FAILED : isFound ? Status.FINDINGS : Status.CLEAN;
  }

  /** The files that were checked, and with what. */
  private record Checked(
      Messages messages, InputList inputs, CheckedFiles files, Validator validator) {

    /** Returns a report that says for programs, too, what could not be checked. */
    Report withFailures(Report report) {
      List<Finding> findings = new ArrayList<>();
      inputs.refusals().forEach(refusal -> findings.add(failure(refusal, SourcePlace.NONE)));
      for (CheckedFile file : files.files()) {
        SourcePlace place = SourcePlace.in(file.input().name());
        file.failure().ifPresent(refusal -> findings.add(failure(refusal, place)));
      }
      findings.addAll(report.findings());
      return new Report(findings, report.suppressed());
    }

    private static Finding failure(Refusal refusal, SourcePlace place) {
      Finding.Builder finding =
          Finding.builder(Severity.ERROR, UNREADABLE, refusal.words()).place(place);
      refusal.hint().ifPresent(finding::hint);
      return finding.build();
    }
  }

  @FunctionalInterface
  private interface Rendering {
    String render(Checked checked, Report report);
  }

  private Choices<Rendering> renderings(int limit) {
    return new Choices<>(
        "report format",
        List.of(
            new Choice<>("text", "for people", (checked, all) -> text(checked, all, limit)),
            new Choice<>(
                "json",
                "Argmap's own",
                (checked, all) ->
                    JsonReporter.builder().limit(limit).build().render(checked.withFailures(all))),
            new Choice<>(
                "sarif",
                "for editors and code-review sites",
                (checked, all) ->
                    SarifReporter.builder()
                        .validator(checked.validator())
                        .version(Program.version())
                        .limit(limit)
                        .build()
                        .render(checked.withFailures(all)))));
  }

  private String text(Checked checked, Report all, int limit) {
    boolean colour = out == null && checked.messages().outPaint() == Paint.ANSI;
    return new CheckText(checked.files(), colour, showAccepted, limit)
        .render(all, checked.inputs().isSeveral());
  }

  private static CheckedFiles check(
      Messages messages, InputList inputs, DocumentReader reader, Validator validator) {
    Progress progress = new Progress(messages, inputs.inputs().size());
    List<CheckedFile> files = new ArrayList<>();
    Batch.standard()
        .run(
            inputs.inputs(),
            each -> CheckedFile.of(() -> reader.read(each), each, validator),
            each -> progress.step(),
            files::add);
    return new CheckedFiles(files);
  }

  private void write(Messages messages, String text) {
    if (out == null || out.toString().equals(Input.DASH)) {
      messages.print(text);
      return;
    }
    Target target = Target.file(out, messages.terminal().resolve(out), false);
    new OutputFile("a report", CheckText::isReport, force)
        .write(target, text.getBytes(StandardCharsets.UTF_8));
    messages.say("Wrote " + target + ".");
  }
}
