package org.argmap.cli;

import java.util.List;
import org.argmap.cli.output.Choice;
import org.argmap.cli.output.Choices;
import org.argmap.cli.terminal.Messages;
import org.argmap.cli.terminal.Paint;
import org.argmap.cli.terminal.Sink;
import org.argmap.cli.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The {@code argmap} command, with the options that all its subcommands share. */
@Command(
    name = "argmap",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    synopsisSubcommandLabel = "COMMAND",
    optionListHeading = "%nOptions:%n",
    parameterListHeading = "%nFiles:%n",
    commandListHeading = "%nCommands:%n",
    descriptionHeading = "%n",
    sortOptions = false,
    usageHelpAutoWidth = false,
    description = "Argument maps from text: what is claimed, what speaks for it and against it.",
    footerHeading = "%nTo begin:%n",
    footer = {
      "  argmap new case.argdown                        writes an analysis to start from",
      "  argmap check case.argdown                      says what is weak in its reasoning",
      "  argmap render case.argdown -o case.svg         draws it",
      "",
      "argmap COMMAND --help says more about each. The status is 0 if all is well, 1 if there are",
      "findings, and 2 if a file cannot be read or written, or the command is used wrongly."
    })
final class ArgmapCommand {
  private static final Choices<Colour> COLOURS =
      new Choices<>(
          "choice for --color",
          List.of(
              new Choice<>("auto", "on a terminal", Colour.AUTO),
              new Choice<>("always", "always", Colour.ALWAYS),
              new Choice<>("never", "never", Colour.NEVER)));

  private final Terminal terminal;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      scope = ScopeType.INHERIT,
      order = 90,
      completionCandidates = Candidates.Colours.class,
      description = "Colours: auto (on a terminal, unless NO_COLOR is set), always or never.")
  private String colour = "auto";

  @Option(
      names = {"-q", "--quiet"},
      scope = ScopeType.INHERIT,
      order = 91,
      description = "Say nothing but what is wrong.")
  private boolean quiet;

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      order = 92,
      description = "Show where in the program a failure comes from.")
  private boolean debug;

  ArgmapCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** What a command does. */
  interface Action {
    /** Does it, and returns the status of the process. */
    int run(Messages messages);
  }

  /** When there are colours. */
  enum Colour {
    AUTO,
    ALWAYS,
    NEVER
  }

  static Choices<Colour> colours() {
    return COLOURS;
  }

  /** Refuses a choice that there is not. */
  void checkColour() {
    COLOURS.named(colour);
  }

  void assumeDebug(boolean shown) {
    debug = shown;
  }

  void assumeColour(String choice) {
    colour = choice;
  }

  /** How to speak, by the options. */
  Messages messages() {
    Colour chosen = COLOURS.find(colour).map(Choice::value).orElse(Colour.AUTO);
    return new Messages(
        terminal, paint(chosen, terminal.out()), paint(chosen, terminal.err()), quiet, debug);
  }

  private Paint paint(Colour chosen, Sink sink) {
    boolean wanted =
        chosen == Colour.ALWAYS
            || (chosen == Colour.AUTO
                && sink.isTerminal()
                && terminal.variable("NO_COLOR").isEmpty()
                && !terminal.variable("TERM").orElse("").equals("dumb"));
    return wanted ? Paint.ANSI : Paint.PLAIN;
  }
}
