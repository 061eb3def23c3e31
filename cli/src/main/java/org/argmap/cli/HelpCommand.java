package org.argmap.cli;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.argmap.cli.terminal.Messages;
import org.argmap.cli.terminal.Refusal;
import org.argmap.internal.text.NearestWords;
import org.argmap.internal.text.Quoted;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command that explains the commands; it says what {@code --help} says. */
@Command(
    name = "help",
    description = "Explain the commands, or one of them.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  argmap help                                    all commands",
      "  argmap help check                              the options of one, with examples"
    })
final class HelpCommand implements ArgmapCommand.Action {
  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "COMMAND",
      completionCandidates = Candidates.CommandNames.class,
      description = "The command to explain.")
  private @Nullable String name;

  @Override
  public int run(Messages messages) {
    CommandLine root = requireNonNull(spec, "spec").root().commandLine();
    messages.print(Program.usage(name == null ? root : named(root, name), messages));
    return Status.CLEAN;
  }

  private static CommandLine named(CommandLine root, String name) {
    CommandLine found = root.getSubcommands().get(name);
    if (found == null) {
      List<String> names = new ArrayList<>(root.getSubcommands().keySet());
      throw Refusal.because("There is no command %s.".formatted(Quoted.text(name)))
          .hint(
              new NearestWords(names).sentence(name)
                  + "The commands are: "
                  + String.join(", ", names)
                  + ".");
    }
    return found;
  }
}
