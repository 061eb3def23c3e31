package org.argmap.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The script that makes the shell fish complete a command: a {@code complete} line for each of its
 * commands, options and names.
 */
final class FishCompletion {
  private final String program;
  private final StringBuilder script = new StringBuilder();

  private FishCompletion(String program) {
    this.program = program;
  }

  /** Returns the script for a command with its subcommands. */
  static String of(CommandLine root) {
    FishCompletion completion = new FishCompletion(root.getCommandName());
    completion.add(root);
    return completion.script.toString();
  }

  private void add(CommandLine root) {
    script.append("# Completion of ").append(program).append(" for fish.\n");
    script.append("complete -c ").append(program).append(" -f\n");
    String noCommand = "__fish_use_subcommand";
    root.getSubcommands()
        .forEach((name, each) -> line(noCommand, "-a " + name, summary(each.getCommandSpec())));
    options(noCommand, root.getCommandSpec());
    for (Map.Entry<String, CommandLine> each : root.getSubcommands().entrySet()) {
      String condition = "__fish_seen_subcommand_from " + each.getKey();
      CommandSpec spec = each.getValue().getCommandSpec();
      options(condition, spec);
      spec.positionalParameters().forEach(parameter -> parameter(condition, parameter));
    }
  }

  private static String summary(CommandSpec spec) {
    String[] description = spec.usageMessage().description();
    return description.length == 0 ? "" : description[0];
  }

  private void options(String condition, CommandSpec spec) {
    for (OptionSpec option : spec.options()) {
      if (!option.hidden()) {
        List<String> words = new ArrayList<>();
        for (String name : option.names()) {
          words.add(name.startsWith("--") ? "-l " + name.substring(2) : "-s " + name.substring(1));
        }
        if (option.arity().max() > 0) {
          words.add(value(option));
        }
        line(condition, String.join(" ", words), description(option));
      }
    }
  }

  private void parameter(String condition, PositionalParamSpec parameter) {
    String names = names(parameter);
    if (names != null) {
      line(condition, "-a " + quoted(names), description(parameter));
    } else if (isFile(parameter)) {
      line(condition, "-F", "");
    }
  }

  /** The value of an option: one of some names, a file, or anything. */
  private static String value(ArgSpec option) {
    String names = names(option);
    if (names != null) {
      return "-x -a " + quoted(names);
    }
    return isFile(option) ? "-r -F" : "-x";
  }

  private static @Nullable String names(ArgSpec argument) {
    return argument.completionCandidates() == null
        ? null
        : String.join(" ", argument.completionCandidates());
  }

  private static boolean isFile(ArgSpec argument) {
    return argument.type() == Path.class || List.of(argument.auxiliaryTypes()).contains(Path.class);
  }

  /** The first sentence, without the names that the shell shows anyway. */
  private static String description(ArgSpec argument) {
    String[] description = argument.description();
    String text = description.length == 0 ? "" : description[0];
    int end = text.indexOf(". ");
    String first = end > 0 ? text.substring(0, end) : text.replaceAll("\\.$", "");
    if (argument.completionCandidates() == null) {
      return first;
    }
    String names = String.join(", ", argument.completionCandidates());
    String without = first.endsWith(names) ? first.substring(0, first.lastIndexOf(names)) : first;
    return without.replaceAll(":? *$", "");
  }

  private void line(String condition, String words, String description) {
    script.append("complete -c ").append(program).append(" -n ").append(quoted(condition));
    script.append(' ').append(words);
    if (!description.isEmpty()) {
      script.append(" -d ").append(quoted(description));
    }
    script.append('\n');
  }

  /** In the single quotes of fish, a backslash stands before a quote and a backslash. */
  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
