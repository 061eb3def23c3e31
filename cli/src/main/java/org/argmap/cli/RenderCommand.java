package org.argmap.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.argmap.cli.input.Document;
import org.argmap.cli.input.DocumentReader;
import org.argmap.cli.input.Input;
import org.argmap.cli.input.InputList;
import org.argmap.cli.input.Inputs;
import org.argmap.cli.output.Choice;
import org.argmap.cli.output.Choices;
import org.argmap.cli.output.DrawingSettings;
import org.argmap.cli.output.Output;
import org.argmap.cli.output.OutputFile;
import org.argmap.cli.output.Outputs;
import org.argmap.cli.output.Target;
import org.argmap.cli.output.TargetPlan;
import org.argmap.cli.terminal.Messages;
import org.argmap.cli.terminal.Refusal;
import org.argmap.format.MapFormats;
import org.argmap.graphviz.GraphvizUnavailableException;
import org.argmap.internal.text.NearestWords;
import org.argmap.internal.text.Quoted;
import org.argmap.internal.text.VisibleText;
import org.argmap.model.ArgumentMap;
import org.argmap.print.PictureTooLargeException;
import org.argmap.render.diagram.DiagramRenderer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command that draws maps. */
@Command(
    name = "render",
    description = "Draw maps as pictures or as text.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  argmap render case.argdown                     draws case.svg beside it",
      "  argmap render case.argdown -o picture.svg      the kind of picture by its ending",
      "  argmap render case.argdown --to txt -o -       an outline, on the screen",
      "  argmap render maps/ -o pictures/ --to svg      all maps of a folder",
      "  argmap render case.argdown --watch             again whenever the file is saved",
      "  cat case.argdown | argmap render - > case.svg"
    })
final class RenderCommand implements ArgmapCommand.Action {
  @Mixin private final InputOptions input = new InputOptions();
  @Mixin private final WritingOptions writing = new WritingOptions();

  @Option(
      names = {"-t", "--to"},
      paramLabel = "FORMAT",
      completionCandidates = Candidates.Pictures.class,
      description =
          "What to draw: ${COMPLETION-CANDIDATES}. By the ending of OUT, or svg, unless given.")
  private @Nullable String to;

  @Mixin private final DrawingOptions drawing = new DrawingOptions();
  @Mixin private final WatchOption watch = new WatchOption();

  @Override
  public int run(Messages messages) {
    InputList inputs = input.find(messages);
    Choice<Output> output = output(messages, inputs);
    drawing.check(output);
    DrawingSettings settings = drawing.settings();
    DocumentReader reader = input.reader(messages);
    FileJobs jobs =
        new FileJobs(
            messages,
            reader,
            document -> draw(output.value(), settings, document),
            new OutputFile("a picture", RenderCommand::isOwn, writing.force()),
            writing.strict());
    return watch.run(
        messages, input, inputs, reader, (all, changed) -> draw(messages, changed, output, jobs));
  }

  private int draw(Messages messages, InputList inputs, Choice<Output> output, FileJobs jobs) {
    Map<Input, Target> targets =
        TargetPlan.of(messages.terminal(), inputs, writing.out(), output.value().extension());
    inputs.refusals().forEach(messages::refuse);
    int status = jobs.run(targets);
    return inputs.refusals().isEmpty() ? status : Status.FAILED;
  }

  private static boolean isOwn(String text) {
    return Outputs.outputs().all().stream().anyMatch(each -> each.value().isOwn().test(text));
  }

  private FileJobs.Made draw(Output output, DrawingSettings settings, Document document) {
    ArgumentMap map = document.result().map();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      DiagramRenderer renderer = output.renderer().apply(drawing.ofPart(settings, map));
      renderer.render(map, bytes);
      return new FileJobs.Made(bytes, renderer.findings(map));
    } catch (GraphvizUnavailableException e) {
      throw Refusal.because("%s: %s".formatted(document.input(), e.getMessage()), e)
          .hint("Without --engine Argmap places the boxes itself.");
    } catch (PictureTooLargeException | IllegalArgumentException | NoSuchElementException e) {
      // A style that cannot show such a map says so.
      throw Refusal.because("%s: %s".formatted(document.input(), e.getMessage()), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Choice<Output> output(Messages messages, InputList inputs) {
    Choices<Output> outputs = Outputs.outputs();
    if (to != null) {
      outputs.named(to);
      return outputs.find(to).orElseThrow();
    }
    Path out = writing.out();
    if (out == null || !TargetPlan.isSingleFile(messages.terminal(), inputs, out)) {
      return outputs.all().get(0);
    }
    Path file = messages.terminal().resolve(out);
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      return outputs.all().get(0); // A device or a pipe, whose name says nothing.
    }
    String extension = Inputs.extension(String.valueOf(out.getFileName()));
    Optional<Choice<Output>> found = Outputs.withExtension(extension);
    return found.orElseThrow(() -> unknownEnding(out, extension));
  }

  private static Refusal unknownEnding(Path out, String extension) {
    List<String> endings =
        Outputs.outputs().all().stream()
            .flatMap(each -> each.value().extensions().stream())
            .toList();
    String all = "The endings are: %s.".formatted(String.join(", ", endings));
    if (extension.isEmpty()) {
      return Refusal.because(
              "What to draw in %s? Its name has no ending.".formatted(VisibleText.of(out)))
          .hint("Name the format with --to. " + all);
    }
    String convert =
        MapFormats.standard().forWriting(out).isPresent()
            ? "argmap convert writes maps in that format. "
            : "";
    return Refusal.because("No picture has the ending %s.".formatted(Quoted.text(extension)))
        .hint(convert + new NearestWords(endings).sentence(extension) + all);
  }
}
