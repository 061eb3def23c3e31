package org.argmap.cli;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.Function;
import org.argmap.cli.output.Choice;
import org.argmap.cli.output.Choices;
import org.argmap.cli.terminal.Messages;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command that prints a completion script for a shell. */
@Command(
    name = "completion",
    description = "Print a script that makes the shell complete commands, options and names.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  source <(argmap completion bash)               in this shell",
      "  argmap completion bash > ~/.local/share/bash-completion/completions/argmap",
      "  argmap completion zsh > ~/.argmap-completion; source ~/.argmap-completion  (in ~/.zshrc)",
      "  argmap completion fish > ~/.config/fish/completions/argmap.fish"
    })
final class CompletionCommand implements ArgmapCommand.Action {
  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "SHELL",
      completionCandidates = CompletionCommand.Shells.class,
      description = "${COMPLETION-CANDIDATES}")
  private String shell = "";

  /** The shells there is a script for. */
  static final class Shells implements Candidates.Names {
    @Override
    public Iterable<String> all() {
      return shells();
    }
  }

  private static Choices<Function<CommandLine, String>> shells() {
    return new Choices<>(
        "script for the shell",
        List.of(
            new Choice<>("bash", "", CompletionCommand::bash),
            // The script of bash turns on bash completion where it runs in zsh.
            new Choice<>("zsh", "", CompletionCommand::bash),
            new Choice<>("fish", "", FishCompletion::of)));
  }

  private static String bash(CommandLine root) {
    return AutoComplete.bash("argmap", root);
  }

  @Override
  public int run(Messages messages) {
    String script = shells().named(shell).apply(spec().root().commandLine());
    messages.print(script.replace(System.lineSeparator(), "\n"));
    return Status.CLEAN;
  }

  private CommandSpec spec() {
    return requireNonNull(spec, "spec");
  }
}
