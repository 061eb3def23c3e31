package org.argmap.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code argmap} command. */
@Command(name = "argmap", mixinStandardHelpOptions = true, version = "argmap 0.1.0")
public final class Main {
  private Main() {}

  /** Runs the command and exits with its status. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new Main()).execute(args));
  }
}
