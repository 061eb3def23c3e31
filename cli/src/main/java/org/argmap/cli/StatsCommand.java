package org.argmap.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.argmap.cli.input.Document;
import org.argmap.cli.input.DocumentReader;
import org.argmap.cli.input.InputList;
import org.argmap.cli.output.Choice;
import org.argmap.cli.output.Choices;
import org.argmap.cli.run.Batch;
import org.argmap.cli.run.Progress;
import org.argmap.cli.terminal.Messages;
import org.argmap.cli.terminal.Refusal;
import org.argmap.model.Finding;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command that counts the elements of maps. */
@Command(
    name = "stats",
    description = "Count what is in maps, and say what their conclusions stand on.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  argmap stats case.argdown",
      "  argmap stats maps/ --format json               for other programs"
    })
final class StatsCommand implements ArgmapCommand.Action {
  @Mixin private final InputOptions input = new InputOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      completionCandidates = StatsCommand.Formats.class,
      description = "How to print: ${COMPLETION-CANDIDATES}. Text unless given.")
  private String format = "text";

  /** The formats, for shells. */
  static final class Formats implements Candidates.Names {
    @Override
    public Iterable<String> all() {
      return formats();
    }
  }

  private static Choices<Boolean> formats() {
    return new Choices<>(
        "format", List.of(new Choice<>("text", "", false), new Choice<>("json", "", true)));
  }

  private record Read(@Nullable Document document, @Nullable Refusal refusal) {}

  @Override
  public int run(Messages messages) {
    boolean asJson = formats().named(format);
    InputList inputs = input.find(messages);
    inputs.refusals().forEach(messages::refuse);
    DocumentReader reader = input.reader(messages);
    Progress progress = new Progress(messages, inputs.inputs().size());
    int[] status = {inputs.refusals().isEmpty() ? Status.CLEAN : Status.FAILED};
    List<MapStatistics> all = new ArrayList<>();
    Batch.standard()
        .run(
            inputs.inputs(),
            each -> {
              try {
                return new Read(reader.read(each), null);
              } catch (CancellationException e) {
                throw e;
              } catch (Refusal refusal) {
                return new Read(null, refusal);
              } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
                return new Read(null, Refusal.ofFailure(each.toString(), e));
              }
            },
            each -> progress.step(),
            read -> {
              if (read.refusal() != null) {
                messages.refuse(read.refusal());
                status[0] = Status.FAILED;
              }
              if (read.document() != null) {
                status[0] = Math.max(status[0], tell(messages, read.document()));
                all.add(MapStatistics.of(read.document()));
              }
            });
    messages.print(asJson ? StatisticsJson.of(all) : text(messages, all));
    return status[0];
  }

  /** Numbers of a map that was not read whole are to be taken with care. */
  private static int tell(Messages messages, Document document) {
    List<Finding> findings = document.result().findings();
    String text = ReadingReport.text(messages, document, findings);
    if (!text.isEmpty()) {
      messages.tell(text);
    }
    return document.result().hasErrors() ? Status.FINDINGS : Status.CLEAN;
  }

  private static String text(Messages messages, List<MapStatistics> all) {
    List<String> texts = new ArrayList<>();
    for (MapStatistics each : all) {
      texts.add(new StatisticsText(each, messages.outPaint()).render());
    }
    return String.join("\n", texts);
  }
}
