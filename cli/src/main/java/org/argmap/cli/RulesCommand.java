package org.argmap.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.argmap.cli.terminal.Messages;
import org.argmap.cli.terminal.Paint;
import org.argmap.cli.terminal.Refusal;
import org.argmap.internal.text.NearestWords;
import org.argmap.internal.text.Quoted;
import org.argmap.validate.Rule;
import org.argmap.validate.Validator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The command that lists the rules of check, or shows the page of one. */
@Command(
    name = "rules",
    description = "List what check looks for, or explain one rule.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  argmap rules                                   all rules",
      "  argmap rules structure                         those whose codes begin so",
      "  argmap rules structure.cycle                   why it matters, with an example"
    })
final class RulesCommand implements ArgmapCommand.Action {
  @Parameters(
      arity = "0..1",
      paramLabel = "RULE",
      completionCandidates = RulesCommand.Codes.class,
      description = "A code, or the beginning of several.")
  private @Nullable String code;

  /** The codes of the rules, for shells. */
  static final class Codes implements Candidates.Names {
    @Override
    public Iterable<String> all() {
      return Validator.standard().rules().stream().map(Rule::code).toList();
    }
  }

  @Override
  public int run(Messages messages) {
    List<Rule> rules = Validator.standard().rules();
    if (code == null) {
      messages.print(list(rules, messages.outPaint()));
      return Status.CLEAN;
    }
    String wanted = code;
    for (Rule rule : rules) {
      if (rule.code().equals(wanted)) {
        messages.print(page(rule, messages.outPaint()));
        return Status.CLEAN;
      }
    }
    List<Rule> below = rules.stream().filter(rule -> rule.code().startsWith(wanted + ".")).toList();
    if (below.isEmpty()) {
      throw unknown(wanted, rules);
    }
    messages.print(list(below, messages.outPaint()));
    return Status.CLEAN;
  }

  private static Refusal unknown(String wanted, List<Rule> rules) {
    List<String> names = new ArrayList<>(rules.stream().map(Rule::code).toList());
    names.stream().map(RulesCommand::group).distinct().toList().forEach(names::add);
    String sentence = new NearestWords(names).sentence(wanted);
    if (sentence.isEmpty()) {
      // What stands after the dot is what people remember.
      List<String> ends = rules.stream().map(rule -> end(rule.code())).toList();
      List<String> near = ends.contains(wanted) ? List.of(wanted) : nearest(wanted, ends);
      List<String> codes =
          rules.stream()
              .map(Rule::code)
              .filter(each -> near.contains(end(each)))
              .map(Quoted::text)
              .toList();
      sentence = codes.isEmpty() ? "" : "Did you mean " + String.join(" or ", codes) + "? ";
    }
    return Refusal.because("There is no rule %s.".formatted(Quoted.text(wanted)))
        .hint(sentence + "argmap rules lists all.");
  }

  private static List<String> nearest(String wanted, List<String> known) {
    return new NearestWords(known).nearest(wanted);
  }

  private static String end(String code) {
    return code.substring(code.indexOf('.') + 1);
  }

  private static String list(List<Rule> rules, Paint paint) {
    int widest = rules.stream().mapToInt(rule -> rule.code().length()).max().orElse(0);
    StringBuilder text = new StringBuilder();
    String group = "";
    for (Rule rule : rules) {
      if (!group.isEmpty() && !group.equals(group(rule.code()))) {
        text.append('\n');
      }
      group = group(rule.code());
      String severity = rule.severity().word();
      text.append(paint.bold(rule.code()))
          .append(" ".repeat(widest - rule.code().length() + 2))
          .append(paint.severity(rule.severity(), severity))
          .append(" ".repeat(9 - severity.length()))
          .append(rule.summary())
          .append('\n');
    }
    return text.toString();
  }

  private static String group(String code) {
    int dot = code.indexOf('.');
    return dot < 0 ? code : code.substring(0, dot);
  }

  private static String page(Rule rule, Paint paint) {
    try (InputStream in = RulesCommand.class.getResourceAsStream("rules/" + rule.code() + ".md")) {
      return in == null
          ? list(List.of(rule), paint)
          : PlainPage.of(new String(in.readAllBytes(), StandardCharsets.UTF_8), paint);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
