package org.argmap.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.argmap.cli.input.DocumentReader;
import org.argmap.cli.input.FormatNames;
import org.argmap.cli.input.Input;
import org.argmap.cli.input.InputList;
import org.argmap.cli.input.Inputs;
import org.argmap.cli.terminal.Messages;
import org.argmap.cli.terminal.Terminal;
import org.argmap.format.MapFormats;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options of all commands that read maps. */
final class InputOptions {
  @Parameters(
      arity = "1..*",
      paramLabel = "IN",
      description = "Files to read, folders of them, or - for standard input.")
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = "--from",
      paramLabel = "FORMAT",
      completionCandidates = Candidates.FormatsRead.class,
      description =
          "What the files are written in: ${COMPLETION-CANDIDATES}. Found out unless given.")
  private @Nullable String from;

  /** Finds the files, and says that standard input is waited for where somebody has to type it. */
  InputList find(Messages messages) {
    Terminal terminal = messages.terminal();
    InputList found = Inputs.find(terminal, MapFormats.standard(), paths);
    boolean isTyped =
        terminal.isTypedIn() && found.inputs().stream().anyMatch(each -> each.file().isEmpty());
    if (isTyped) {
      messages.say("Type or paste the text; Ctrl-D ends it (on Windows Ctrl-Z and Enter).");
    }
    return found;
  }

  /** The paths as given, for those that watch them. */
  List<Path> paths() {
    return List.copyOf(paths);
  }

  /** Whether standard input is among them. */
  boolean hasStandardInput() {
    return paths.stream().anyMatch(path -> path.toString().equals(Input.DASH));
  }

  /** What reads the files. */
  DocumentReader reader(Messages messages) {
    MapFormats formats = MapFormats.standard();
    return new DocumentReader(
        messages.terminal(), formats, from == null ? null : FormatNames.toRead(formats, from));
  }
}
