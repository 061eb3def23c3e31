package org.argmap.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.argmap.cli.output.Choice;
import org.argmap.cli.output.Choices;
import org.argmap.cli.terminal.Faults;
import org.argmap.cli.terminal.Refusal;
import org.argmap.cli.terminal.Terminal;
import org.argmap.internal.text.Quoted;
import org.argmap.internal.text.VisibleText;
import org.argmap.model.InvalidArgumentMapException;
import org.argmap.model.Severity;
import org.argmap.scheme.SchemeCatalogue;
import org.argmap.scheme.SchemeFiles;
import org.argmap.validate.Validator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that choose rules, their severities and their settings. */
final class RuleOptions {
  @Option(
      names = "--only",
      split = ",",
      paramLabel = "RULE",
      description = "Ask these rules alone: codes such as structure.cycle, or beginnings of codes.")
  private List<String> only = new ArrayList<>();

  @Option(
      names = "--without",
      split = ",",
      paramLabel = "RULE",
      description = "Do not ask these rules.")
  private List<String> without = new ArrayList<>();

  @Option(
      names = "--severity",
      paramLabel = "RULE=LEVEL",
      description = "Take what a rule finds as an error, a warning or a note.")
  private Map<String, String> severities = new LinkedHashMap<>();

  @Option(
      names = "--set",
      paramLabel = "RULE.OPTION=NUMBER",
      description = "Set an option of a rule; argmap rules RULE lists them.")
  private Map<String, Integer> options = new LinkedHashMap<>();

  @Option(
      names = "--schemes",
      paramLabel = "FILE",
      description = "A YAML file of argumentation schemes to know besides the usual ones.")
  private @Nullable Path schemes;

  /** The severities by their names. */
  static Choices<Severity> severities() {
    return new Choices<>(
        "severity",
        List.of(
            new Choice<>("error", "something is wrong", Severity.ERROR),
            new Choice<>("warning", "something is probably wrong", Severity.WARNING),
            new Choice<>("note", "worth knowing", Severity.NOTE)));
  }

  /**
   * The validator that the options describe.
   *
   * @throws Refusal if they name what there is not
   */
  Validator validator(Terminal terminal) {
    Validator standard = Validator.standard();
    if (only.isEmpty()
        && without.isEmpty()
        && severities.isEmpty()
        && options.isEmpty()
        && schemes == null) {
      return standard;
    }
    Validator.Builder builder = standard.toBuilder();
    if (schemes != null) {
      builder.schemes(withOwn(terminal, standard.schemes(), schemes));
    }
    try {
      severities.forEach((rule, level) -> builder.severity(rule, severities().named(level)));
      options.forEach((name, value) -> set(builder, name, value));
      if (!only.isEmpty()) {
        builder.only(only.toArray(String[]::new));
      }
      builder.without(without.toArray(String[]::new));
      return builder.build();
    } catch (IllegalArgumentException e) {
      throw Refusal.because(String.valueOf(e.getMessage()), e)
          .hint("argmap rules lists all rules.");
    }
  }

  private static void set(Validator.Builder builder, String name, int value) {
    int dot = name.lastIndexOf('.');
    if (dot < 0) {
      throw Refusal.because("--set %s: which option of which rule?".formatted(Quoted.text(name)))
          .hint("It is written --set RULE.OPTION=NUMBER, as text.over-long.max-characters=200.");
    }
    builder.option(name.substring(0, dot), name.substring(dot + 1), value);
  }

  /** A catalogue with the schemes of a file. */
  static SchemeCatalogue withOwn(Terminal terminal, SchemeCatalogue standard, Path file) {
    try {
      return standard.with(SchemeFiles.read(terminal.resolve(file)).orThrow());
    } catch (IOException e) {
      throw Refusal.because(
          "Cannot read %s: %s.".formatted(VisibleText.of(file), Faults.reason(e)), e);
    } catch (InvalidArgumentMapException | IllegalArgumentException e) {
      throw Refusal.because("%s: %s".formatted(VisibleText.of(file), e.getMessage()), e);
    }
  }
}
