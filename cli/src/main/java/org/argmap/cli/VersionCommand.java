package org.argmap.cli;

import org.argmap.cli.terminal.Messages;
import picocli.CommandLine.Command;

/** The command that prints the version; it says what {@code --version} says. */
@Command(name = "version", description = "Print the version of Argmap and of Java.")
final class VersionCommand implements ArgmapCommand.Action {
  @Override
  public int run(Messages messages) {
    messages.print(Program.versionLine());
    return Status.CLEAN;
  }
}
