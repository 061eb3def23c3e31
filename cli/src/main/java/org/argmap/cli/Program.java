package org.argmap.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.argmap.cli.terminal.ClosedSinkException;
import org.argmap.cli.terminal.Messages;
import org.argmap.cli.terminal.Paint;
import org.argmap.cli.terminal.Refusal;
import org.argmap.cli.terminal.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** One run of the program on a terminal. */
public final class Program {
  private static final int WIDTH = 100;

  private final Terminal terminal;

  /** Makes a program that speaks to a terminal. */
  public Program(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Does what the arguments say, and returns the status of the process. */
  public int run(String... args) {
    ArgmapCommand root = new ArgmapCommand(terminal);
    try {
      int status = run(root, args);
      terminal.out().flush();
      return status;
    } catch (ClosedSinkException e) {
      return Status.CLOSED;
    } catch (CancellationException e) {
      return Status.INTERRUPTED;
    } catch (Refusal e) {
      return refused(root, args, e);
    } catch (RuntimeException | OutOfMemoryError | StackOverflowError | LinkageError e) {
      messages(root, args).fault("what you asked for", e);
      return Status.FAILED;
    }
  }

  private int refused(ArgmapCommand root, String[] args, Refusal refusal) {
    try {
      messages(root, args).refuse(refusal);
    } catch (ClosedSinkException | Refusal e) {
      return Status.FAILED; // Nobody can be told.
    }
    return Status.FAILED;
  }

  private int run(ArgmapCommand root, String[] args) {
    CommandLine line = configured(Commands.addNamed(new CommandLine(root), Arrays.asList(args)));
    ParseResult parsed;
    try {
      parsed = line.parseArgs(args);
    } catch (ParameterException e) {
      throw UsageRefusals.of(e, terminal);
    }
    ParseResult last = parsed;
    boolean wantsHelp = parsed.isUsageHelpRequested();
    boolean wantsVersion = parsed.isVersionHelpRequested();
    while (last.hasSubcommand()) {
      last = last.subcommand();
      wantsHelp |= last.isUsageHelpRequested();
      wantsVersion |= last.isVersionHelpRequested();
    }
    root.checkColour();
    Messages messages = root.messages();
    if (wantsHelp) {
      messages.print(usage(last.commandSpec().commandLine(), messages));
      return Status.CLEAN;
    } else if (wantsVersion) {
      messages.print(versionLine());
      return Status.CLEAN;
    } else if (last.commandSpec().userObject() instanceof ArgmapCommand.Action action) {
      return action.run(messages);
    }
    messages.tell(usage(line, messages));
    return Status.FAILED;
  }

  private static CommandLine configured(CommandLine line) {
    line.setExpandAtFiles(false); // A file may have any name.
    line.setUsageHelpWidth(WIDTH);
    line.setUsageHelpLongOptionsMaxWidth(34);
    return line;
  }

  /** Returns what {@code --help} says of a command. */
  static String usage(CommandLine line, Messages messages) {
    boolean colour = messages.outPaint() == Paint.ANSI;
    String text = line.getUsageMessage(colour ? Help.Ansi.ON : Help.Ansi.OFF);
    return text.replace(System.lineSeparator(), "\n").stripTrailing() + "\n";
  }

  /** Returns what {@code --version} says. */
  static String versionLine() {
    return "argmap %s (Java %s)\n".formatted(version(), Runtime.version());
  }

  /** Returns the version, as the build knows it. */
  static String version() {
    try (InputStream in = Program.class.getResourceAsStream("version.txt")) {
      return in == null ? "unknown" : new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Messages as the arguments ask for, also when they could not be understood. */
  private static Messages messages(ArgmapCommand root, String[] args) {
    List<String> all = Arrays.asList(args);
    root.assumeDebug(all.contains("--debug"));
    int colour = all.indexOf("--color");
    for (String choice : List.of("always", "never")) {
      if (all.contains("--color=" + choice)
          || (colour >= 0 && colour + 1 < all.size() && all.get(colour + 1).equals(choice))) {
        root.assumeColour(choice);
      }
    }
    return root.messages();
  }
}
