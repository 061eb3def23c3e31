package org.argmap.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.argmap.cli.input.FormatNames;
import org.argmap.cli.input.Input;
import org.argmap.cli.output.OutputFile;
import org.argmap.cli.output.Target;
import org.argmap.cli.terminal.Messages;
import org.argmap.cli.terminal.Refusal;
import org.argmap.format.MapFormat;
import org.argmap.format.MapFormats;
import org.argmap.internal.text.VisibleText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command that writes an analysis to start from. */
@Command(
    name = "new",
    description = "Write a small analysis to start from, with comments that explain it.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  argmap new case.argdown                        in Argdown",
      "  argmap new case.yaml                           in YAML (JSON has no comments)",
      "  argmap new -                                   on the screen"
    })
final class NewCommand implements ArgmapCommand.Action {
  /** The starters that are written by hand; in other formats it is the map without comments. */
  private static final List<String> WRITTEN = List.of("argdown", "yaml");

  private static final String YAML = "yaml";

  @Parameters(paramLabel = "FILE", description = "The file to write, or - for standard output.")
  private @Nullable Path file;

  @Option(
      names = {"-t", "--to"},
      paramLabel = "FORMAT",
      completionCandidates = Candidates.FormatsWritten.class,
      description = "What to write: ${COMPLETION-CANDIDATES}. By the ending of FILE unless given.")
  private @Nullable String to;

  @Option(
      names = {"-f", "--force"},
      description = "Write over a file that is there.")
  private boolean force;

  @Override
  public int run(Messages messages) {
    Path given = requireNonNull(file, "file");
    MapFormats formats = MapFormats.standard();
    boolean toStandardOutput = given.toString().equals(Input.DASH);
    MapFormat format = format(formats, given, toStandardOutput);
    byte[] starter = starter(formats, format);
    if (toStandardOutput) {
      messages.write(starter);
      return Status.CLEAN;
    }
    Target target = Target.file(given, messages.terminal().resolve(given), false);
    OutputFile.ofWork(force, false).write(target, starter);
    messages.say(nextSteps(given));
    return Status.CLEAN;
  }

  private static String nextSteps(Path given) {
    String check = "argmap check " + quoted(given);
    String render = "argmap render " + quoted(given);
    int width = render.length() + 3;
    return """
    Wrote %s, a small analysis to start from. Next:
      %sput your own claims in it
      %ssee what is weak in the reasoning
      %sdraw it: the picture is %s\
    """
        .formatted(
            VisibleText.of(given),
            padded("any editor", width),
            padded(check, width),
            padded(render, width),
            VisibleText.of(picture(given)));
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(1, width - text.length()));
  }

  private MapFormat format(MapFormats formats, Path given, boolean toStandardOutput) {
    if (to != null) {
      return FormatNames.toWrite(formats, to);
    } else if (toStandardOutput) {
      return formats.all().stream()
          .filter(each -> each.name().equals(WRITTEN.get(0)))
          .findFirst()
          .orElseGet(() -> formats.named(YAML));
    }
    return formats
        .forWriting(given)
        .orElseThrow(
            () ->
                Refusal.because(
                        "In which format is %s to be written?".formatted(VisibleText.of(given)))
                    .hint(
                        "Give it an ending that says so, such as .argdown or .yaml, or name the"
                            + " format with --to: "
                            + FormatNames.writable(formats)
                            + "."));
  }

  private static byte[] starter(MapFormats formats, MapFormat format) {
    if (WRITTEN.contains(format.name())) {
      return text(format.name()).getBytes(UTF_8);
    }
    return format.write(formats.named(YAML).read(text(YAML)).orThrow()).bytes();
  }

  private static String text(String format) {
    try (InputStream in =
        NewCommand.class.getResourceAsStream("starter." + format.toLowerCase(Locale.ROOT))) {
      if (in == null) {
        throw new IllegalStateException("The starter in " + format + " is missing.");
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path picture(Path given) {
    String name = String.valueOf(given.getFileName());
    int dot = name.lastIndexOf('.');
    return given.resolveSibling((dot <= 0 ? name : name.substring(0, dot)) + ".svg");
  }

  /** A path as a shell takes it. */
  private static String quoted(Path path) {
    String text = VisibleText.of(path);
    return text.indexOf(' ') < 0 ? text : '"' + text + '"';
  }
}
