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
import org.argmap.model.Severity;
import org.argmap.report.JsonReporter;
import org.argmap.report.SarifReporter;
import org.argmap.validate.Report;
import org.argmap.validate.Validator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what is wrong with maps. */
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

  @Override
  public int run(Messages messages) {
    Severity least = failOn.equals(NEVER) ? null : RuleOptions.severities().named(failOn);
    Choices<Rendering> formats = renderings();
    Rendering rendering = formats.named(format);
    Validator validator = rules.validator(messages.terminal());
    KnownFindings known = KnownFindings.of(messages, baseline, writeBaseline, force);
    InputList inputs = input.find(messages);
    inputs.refusals().forEach(messages::refuse);

    CheckedFiles checked = check(messages, inputs, validator);
    checked.failures().forEach(messages::refuse);
    Report all = known.applyTo(checked.report());
    String text = rendering.render(new Checked(messages, inputs, checked, all, validator));
    write(messages, text);
    known.write(checked.report());

    boolean failed = !inputs.refusals().isEmpty() || !checked.failures().isEmpty();
    boolean found = least != null && !known.isWritten() && all.hasAtLeast(least);
    return failed ? Status.FAILED : found ? Status.FINDINGS : Status.CLEAN;
  }

  /** All that a report is made of. */
  private record Checked(
      Messages messages,
      InputList inputs,
      CheckedFiles files,
      Report report,
      Validator validator) {}

  @FunctionalInterface
  private interface Rendering {
    String render(Checked checked);
  }

  private Choices<Rendering> renderings() {
    return new Choices<>(
        "report format",
        List.of(
            new Choice<>("text", "for people", this::text),
            new Choice<>("json", "Argmap's own", c -> JsonReporter.standard().render(c.report())),
            new Choice<>(
                "sarif",
                "for editors and code-review sites",
                c ->
                    SarifReporter.builder()
                        .validator(c.validator())
                        .version(Program.version())
                        .build()
                        .render(c.report()))));
  }

  private String text(Checked checked) {
    boolean colour = out == null && checked.messages().outPaint() == Paint.ANSI;
    return new CheckText(checked.files(), colour, showAccepted)
        .render(checked.report(), checked.inputs().isSeveral());
  }

  private CheckedFiles check(Messages messages, InputList inputs, Validator validator) {
    DocumentReader reader = input.reader(messages);
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
