package org.argmap.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
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
import org.argmap.cli.output.DrawingOption;
import org.argmap.cli.output.DrawingSettings;
import org.argmap.cli.output.Output;
import org.argmap.cli.output.OutputFile;
import org.argmap.cli.output.Outputs;
import org.argmap.cli.output.Target;
import org.argmap.cli.output.TargetPlan;
import org.argmap.cli.output.Views;
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
import org.argmap.render.layout.PictureSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Draws maps. */
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
  private static final double STANDARD_SCALE = 2;
  private static final double LEAST_SCALE = 0.05;
  private static final double MOST_SCALE = 20;

  @Mixin private final InputOptions input = new InputOptions();
  @Mixin private final WritingOptions writing = new WritingOptions();

  @Option(
      names = {"-t", "--to"},
      paramLabel = "FORMAT",
      completionCandidates = Candidates.Pictures.class,
      description =
          "What to draw: ${COMPLETION-CANDIDATES}. By the ending of OUT, or svg, unless given.")
  private @Nullable String to;

  @Option(
      names = "--style",
      paramLabel = "STYLE",
      completionCandidates = Candidates.Styles.class,
      description = "What stands for claims and arguments: ${COMPLETION-CANDIDATES}.")
  private @Nullable String style;

  @Option(
      names = "--theme",
      paramLabel = "THEME",
      completionCandidates = Candidates.Themes.class,
      description = "The colours: ${COMPLETION-CANDIDATES}.")
  private @Nullable String theme;

  @Option(
      names = "--direction",
      paramLabel = "WHERE",
      completionCandidates = Candidates.Directions.class,
      description = "Where grounds stand: ${COMPLETION-CANDIDATES}.")
  private @Nullable String direction;

  @Option(
      names = "--engine",
      paramLabel = "ENGINE",
      completionCandidates = Candidates.Engines.class,
      description = "What places the boxes: ${COMPLETION-CANDIDATES}.")
  private @Nullable String engine;

  @Option(
      names = "--view",
      paramLabel = "PART",
      description = {
        "Which part of the map to show; several narrow it further. ID is an id of the map:",
        "around=ID:STEPS, grounds=ID, consequences=ID, depth=STEPS, collapse=ID,ID, close=ID,ID,"
            + " closed, without=ID,ID, without-tag=TAG, hide=KIND, show=DETAIL, pros-first."
      })
  private List<String> views = new ArrayList<>();

  @Option(
      names = "--scale",
      paramLabel = "PIXELS",
      description = "The size of a PNG: the pixels to a pixel of the SVG; 2 unless given.")
  private @Nullable Double scale;

  @Option(
      names = "--page",
      paramLabel = "PAGE",
      completionCandidates = Candidates.Pages.class,
      description = "The paper of a PDF: a4, a3 or letter, also as a4-landscape, a4-portrait.")
  private @Nullable String page;

  @Mixin private final WatchOption watch = new WatchOption();

  @Override
  public int run(Messages messages) {
    InputList inputs = input.find(messages);
    Choice<Output> output = output(messages, inputs);
    checkOptions(output);
    Views.check(views);
    DrawingSettings settings = settings();
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
    DrawingSettings narrowed = views.isEmpty() ? settings : settings.view(Views.of(views, map));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      DiagramRenderer renderer = output.renderer().apply(narrowed);
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

  private DrawingSettings settings() {
    PictureSettings picture =
        PictureSettings.standard()
            .style(chosen(Outputs.styles(), style))
            .theme(chosen(Outputs.themes(), theme))
            .engine(chosen(Outputs.engines(), engine));
    return new DrawingSettings(
        direction == null ? picture : picture.direction(Outputs.directions().named(direction)),
        checked(scale == null ? STANDARD_SCALE : scale),
        chosen(Outputs.pages(), page));
  }

  private static double checked(double scale) {
    if (!(scale >= LEAST_SCALE) || scale > MOST_SCALE) {
      throw Refusal.because("--scale %s is out of range.".formatted(scale))
          .hint("It goes from %s to %s.".formatted(LEAST_SCALE, MOST_SCALE));
    }
    return scale;
  }

  private static <T> T chosen(Choices<T> choices, @Nullable String name) {
    return name == null ? choices.standard() : choices.named(name);
  }

  /** An option that an output has no use for would be overlooked without a word. */
  private void checkOptions(Choice<Output> output) {
    Map<DrawingOption, Boolean> given = new EnumMap<>(DrawingOption.class);
    given.put(DrawingOption.STYLE, style != null);
    given.put(DrawingOption.THEME, theme != null);
    given.put(DrawingOption.DIRECTION, direction != null);
    given.put(DrawingOption.ENGINE, engine != null);
    given.put(DrawingOption.VIEW, !views.isEmpty());
    given.put(DrawingOption.SCALE, scale != null);
    given.put(DrawingOption.PAGE, page != null);
    given.forEach(
        (option, isGiven) -> {
          if (isGiven && !output.value().takes().contains(option)) {
            List<String> takes =
                output.value().takes().stream().sorted().map(DrawingOption::flag).toList();
            throw Refusal.because(
                    "The format %s has no use for %s.".formatted(output.name(), option.flag()))
                .hint("It takes: " + String.join(", ", takes) + ".");
          }
        });
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
