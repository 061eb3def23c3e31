package org.argmap.cli;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.argmap.cli.input.Document;
import org.argmap.cli.input.DocumentReader;
import org.argmap.cli.input.FormatNames;
import org.argmap.cli.input.Input;
import org.argmap.cli.input.InputList;
import org.argmap.cli.input.Inputs;
import org.argmap.cli.output.OutputFile;
import org.argmap.cli.output.Outputs;
import org.argmap.cli.output.Target;
import org.argmap.cli.output.TargetPlan;
import org.argmap.cli.terminal.Messages;
import org.argmap.cli.terminal.Refusal;
import org.argmap.format.MapFormat;
import org.argmap.format.MapFormats;
import org.argmap.format.WriteResult;
import org.argmap.internal.text.NearestWords;
import org.argmap.internal.text.VisibleText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command that writes maps in another format. */
@Command(
    name = "convert",
    description = {
      "Write maps in another format, and say what it cannot carry.",
      "A file that is there already is not replaced, unless with --force."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  argmap convert case.argdown -o case.json       the format by the ending",
      "  argmap convert case.json --to yaml -o -        on the screen",
      "  argmap convert maps/ -o json/ --to json        all maps of a folder"
    })
final class ConvertCommand implements ArgmapCommand.Action {
  @Mixin private final InputOptions input = new InputOptions();
  @Mixin private final WritingOptions writing = new WritingOptions();

  @Option(
      names = {"-t", "--to"},
      paramLabel = "FORMAT",
      completionCandidates = Candidates.FormatsWritten.class,
      description = "What to write: ${COMPLETION-CANDIDATES}. By the ending of OUT unless given.")
  private @Nullable String to;

  @Mixin private final WatchOption watch = new WatchOption();

  @Override
  public int run(Messages messages) {
    InputList inputs = input.find(messages);
    MapFormat format = format(messages, inputs);
    DocumentReader reader = input.reader(messages);
    // A map that can be read back is somebody's work, whoever wrote it.
    OutputFile files = OutputFile.ofWork(writing.force(), watch.isGiven());
    FileJobs jobs =
        new FileJobs(
            messages, reader, document -> convert(format, document), files, writing.strict());
    return watch.run(
        messages,
        input,
        inputs,
        reader,
        (all, changed) -> convert(messages, changed, format, jobs));
  }

  private int convert(Messages messages, InputList inputs, MapFormat format, FileJobs jobs) {
    Map<Input, Target> targets =
        TargetPlan.of(messages.terminal(), inputs, writing.out(), format.extensions().get(0));
    inputs.refusals().forEach(messages::refuse);
    int status = jobs.run(targets);
    return inputs.refusals().isEmpty() ? status : Status.FAILED;
  }

  private static FileJobs.Made convert(MapFormat format, Document document) {
    WriteResult written = format.write(document.result().map());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(written.bytes());
    return new FileJobs.Made(bytes, written.findings());
  }

  private MapFormat format(Messages messages, InputList inputs) {
    MapFormats formats = MapFormats.standard();
    if (to != null) {
      return FormatNames.toWrite(formats, to);
    }
    Path out = writing.out();
    if (out == null || !TargetPlan.isSingleFile(messages.terminal(), inputs, out)) {
      throw Refusal.because("Which format is to be written?")
          .hint("Name it with --to. There is: %s.".formatted(FormatNames.writable(formats)));
    }
    // An ending of two parts, as in case.argdown.json, says more than its last part.
    String name = String.valueOf(out.getFileName()).toLowerCase(Locale.ROOT);
    for (MapFormat each : formats.all()) {
      String ending = each.extensions().get(0);
      if (each.canWrite() && ending.contains(".") && name.endsWith("." + ending)) {
        return each;
      }
    }
    return formats.forWriting(out).orElseThrow(() -> unknownEnding(formats, out));
  }

  private static Refusal unknownEnding(MapFormats formats, Path out) {
    String extension = Inputs.extension(String.valueOf(out.getFileName()));
    List<String> endings =
        formats.all().stream()
            .filter(MapFormat::canWrite)
            .flatMap(each -> each.extensions().stream())
            .distinct()
            .toList();
    String render =
        Outputs.withExtension(extension).isPresent() ? "argmap render draws that. " : "";
    return Refusal.because("No format has the ending of %s.".formatted(VisibleText.of(out)))
        .hint(
            render
                + new NearestWords(endings).sentence(extension)
                + "The endings are: "
                + String.join(", ", endings)
                + ".");
  }
}
