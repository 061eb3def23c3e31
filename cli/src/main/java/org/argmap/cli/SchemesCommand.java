package org.argmap.cli;

import java.nio.file.Path;
import java.util.List;
import org.argmap.cli.terminal.Messages;
import org.argmap.cli.terminal.Paint;
import org.argmap.cli.terminal.Refusal;
import org.argmap.internal.text.Quoted;
import org.argmap.internal.text.VisibleText;
import org.argmap.scheme.CriticalQuestion;
import org.argmap.scheme.Scheme;
import org.argmap.scheme.SchemeCatalogue;
import org.argmap.scheme.SchemePremise;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command that lists the argumentation schemes, or shows one. */
@Command(
    name = "schemes",
    description = "List the argumentation schemes, or show one with its critical questions.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  argmap schemes",
      "  argmap schemes expert-opinion                  its premises and critical questions"
    })
final class SchemesCommand implements ArgmapCommand.Action {
  @Parameters(
      arity = "0..1",
      paramLabel = "SCHEME",
      completionCandidates = SchemesCommand.SchemeNames.class,
      description = "A name or another name of it, spaced and cased in any way.")
  private @Nullable String name;

  @Option(
      names = "--schemes",
      paramLabel = "FILE",
      description = "A YAML file of schemes to know besides the usual ones.")
  private @Nullable Path own;

  /** The names of the schemes, for shells. */
  static final class SchemeNames implements Candidates.Names {
    @Override
    public Iterable<String> all() {
      return SchemeCatalogue.standard().schemes().stream().map(Scheme::name).toList();
    }
  }

  @Override
  public int run(Messages messages) {
    SchemeCatalogue catalogue = SchemeCatalogue.standard();
    if (own != null) {
      catalogue = RuleOptions.withOwn(messages.terminal(), catalogue, own);
    }
    Paint paint = messages.outPaint();
    messages.print(
        name == null ? list(catalogue.schemes(), paint) : page(find(catalogue, name), paint));
    return Status.CLEAN;
  }

  private static Scheme find(SchemeCatalogue catalogue, String wanted) {
    return catalogue
        .find(wanted)
        .orElseThrow(
            () -> {
              List<String> near =
                  catalogue.nearest(wanted).stream().map(s -> Quoted.text(s.name())).toList();
              String guess =
                  near.isEmpty() ? "" : "Did you mean " + String.join(" or ", near) + "? ";
              return Refusal.because("There is no scheme %s.".formatted(Quoted.text(wanted)))
                  .hint(guess + "argmap schemes lists all.");
            });
  }

  private static String list(List<Scheme> schemes, Paint paint) {
    int widest = schemes.stream().mapToInt(scheme -> scheme.name().length()).max().orElse(0);
    StringBuilder text = new StringBuilder();
    for (Scheme scheme : schemes) {
      text.append(paint.bold(VisibleText.of(scheme.name())))
          .append(" ".repeat(widest - scheme.name().length() + 2))
          .append(VisibleText.of(scheme.title()))
          .append('\n');
    }
    return text.toString();
  }

  private static String page(Scheme scheme, Paint paint) {
    StringBuilder text = new StringBuilder(paint.bold(VisibleText.of(scheme.title())));
    text.append('\n');
    text.append("  name: ").append(VisibleText.of(scheme.name())).append('\n');
    if (!scheme.aliases().isEmpty()) {
      text.append("  also: ")
          .append(VisibleText.of(String.join(", ", scheme.aliases())))
          .append('\n');
    }
    if (!scheme.reference().isEmpty()) {
      text.append("  from: ").append(VisibleText.of(scheme.reference())).append('\n');
    }
    text.append('\n').append(paint.bold("Premises")).append('\n');
    for (SchemePremise premise : scheme.premises()) {
      entry(text, premise.role(), premise.text(), paint);
    }
    text.append('\n').append(paint.bold("Conclusion")).append('\n');
    text.append("  ").append(VisibleText.of(scheme.conclusion())).append('\n');
    questions(text, scheme, CriticalQuestion.Kind.ASSUMPTION, paint);
    questions(text, scheme, CriticalQuestion.Kind.EXCEPTION, paint);
    return text.toString();
  }

  private static void questions(
      StringBuilder text, Scheme scheme, CriticalQuestion.Kind kind, Paint paint) {
    List<CriticalQuestion> questions =
        scheme.criticalQuestions().stream().filter(each -> each.kind() == kind).toList();
    if (!questions.isEmpty()) {
      String who =
          kind == CriticalQuestion.Kind.ASSUMPTION
              ? "whoever argues so must answer"
              : "whoever doubts it must show";
      text.append('\n').append(paint.bold("Critical questions that " + who)).append('\n');
      questions.forEach(each -> entry(text, each.name(), each.text(), paint));
    }
  }

  private static void entry(StringBuilder text, String name, String words, Paint paint) {
    text.append("  ")
        .append(paint.frame(VisibleText.of(name)))
        .append(": ")
        .append(VisibleText.of(words))
        .append('\n');
  }
}
