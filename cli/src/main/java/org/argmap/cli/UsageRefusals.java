package org.argmap.cli;

import static java.util.stream.Collectors.joining;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.argmap.cli.terminal.Refusal;
import org.argmap.cli.terminal.Terminal;
import org.argmap.internal.text.NearestWords;
import org.argmap.internal.text.Quoted;
import org.argmap.internal.text.VisibleText;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Messages for wrong command lines, with what was probably meant. */
final class UsageRefusals {
  private UsageRefusals() {}

  static Refusal of(ParameterException e, Terminal terminal) {
    CommandLine line = e.getCommandLine();
    String help = "%s --help says what there is.".formatted(line.getCommandSpec().qualifiedName());
    if (e instanceof UnmatchedArgumentException unmatched && !unmatched.getUnmatched().isEmpty()) {
      return unmatched(line, unmatched.getUnmatched().get(0), help, terminal);
    } else if (e instanceof MissingParameterException missing) {
      String names =
          missing.getMissing().stream().map(UsageRefusals::label).distinct().collect(joining(", "));
      return Refusal.because("%s needs %s.".formatted(line.getCommandSpec().qualifiedName(), names))
          .hint(help);
    }
    if (String.valueOf(e.getMessage()).contains(InvalidPathException.class.getName())) {
      return Refusal.because(
              "%s cannot be the name of a file.".formatted(Quoted.text(e.getValue())))
          .hint(
              "If it has letters that are not ASCII, your locale cannot express them: set"
                  + " LC_ALL=C.UTF-8 and try again.");
    }
    String message =
        String.valueOf(e.getMessage())
            .strip()
            .replaceAll("\\.$", "")
            .replace("is not a double", "is no number")
            .replace("is not an int", "is no whole number");
    return Refusal.because(message + ".").hint(help);
  }

  private static String label(ArgSpec argument) {
    return argument instanceof OptionSpec option
        ? option.longestName() + " " + option.paramLabel()
        : argument.paramLabel().equals("IN") ? "a file to read" : "a " + argument.paramLabel();
  }

  private static Refusal unmatched(CommandLine line, String word, String help, Terminal terminal) {
    CommandSpec spec = line.getCommandSpec();
    if (word.startsWith("-")) {
      String name = word.replaceFirst("=.*", "");
      List<String> names = new ArrayList<>(spec.optionsMap().keySet());
      String guess = new NearestWords(names).sentence(name);
      return Refusal.because(
              "%s has no option %s.".formatted(spec.qualifiedName(), Quoted.text(name)))
          .hint(guess + help);
    }
    if (line.getParent() != null) {
      return Refusal.because(
              "%s has no use for %s.".formatted(spec.qualifiedName(), Quoted.text(word)))
          .hint(help);
    }
    Refusal refusal = Refusal.because("There is no command %s.".formatted(Quoted.text(word)));
    if (isFile(word, terminal)) {
      return refusal.hint(
          "It is a file: argmap render %s draws it, argmap check %s checks it."
              .formatted(VisibleText.of(word), VisibleText.of(word)));
    }
    List<String> commands = new ArrayList<>(line.getSubcommands().keySet());
    return refusal.hint(
        new NearestWords(commands).sentence(word)
            + "The commands are: "
            + String.join(", ", commands)
            + ".");
  }

  private static boolean isFile(String word, Terminal terminal) {
    try {
      return Files.exists(terminal.resolve(Path.of(word)));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
