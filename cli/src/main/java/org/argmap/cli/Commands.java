package org.argmap.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine;

/** The registry of the commands. A new command is a line here. */
final class Commands {
  /** The commands that look at the others. */
  private static final Set<String> NEED_ALL = Set.of("completion", "help");

  private Commands() {}

  private static Map<String, Supplier<ArgmapCommand.Action>> all() {
    Map<String, Supplier<ArgmapCommand.Action>> all = new LinkedHashMap<>();
    all.put("new", NewCommand::new);
    all.put("check", CheckCommand::new);
    all.put("render", RenderCommand::new);
    all.put("convert", ConvertCommand::new);
    all.put("stats", StatsCommand::new);
    all.put("rules", RulesCommand::new);
    all.put("schemes", SchemesCommand::new);
    all.put("schema", SchemaCommand::new);
    all.put("completion", CompletionCommand::new);
    all.put("help", HelpCommand::new);
    all.put("version", VersionCommand::new);
    return all;
  }

  /** Returns the names of the commands, in the order in which they are shown. */
  static List<String> names() {
    return List.copyOf(all().keySet());
  }

  /** Adds all commands. */
  static CommandLine addAll(CommandLine line) {
    all().forEach((name, command) -> line.addSubcommand(name, command.get()));
    return line;
  }

  /**
   * Adds the command that the arguments begin with; all of them if they begin with another word, or
   * if help is wanted. To look into a command for its options takes longer than most commands do.
   */
  static CommandLine addNamed(CommandLine line, List<String> arguments) {
    Map<String, Supplier<ArgmapCommand.Action>> all = all();
    String first = arguments.isEmpty() ? "" : arguments.get(0);
    Supplier<ArgmapCommand.Action> named = all.get(first);
    return named == null || NEED_ALL.contains(first)
        ? addAll(line)
        : line.addSubcommand(first, named.get());
  }
}
