package org.argmap.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Programs that build no sensible map do not compile; their right twins do. */
class WrongProgramsTest {
  /**
   * One mistake.
   *
   * @param name what is wrong
   * @param wrong statements, or a type declaration, that must not compile
   * @param reason what the compiler must say
   * @param right the same, done right
   */
  record Mistake(String name, String wrong, String reason, String right) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Mistake> mistakes() {
    return List.of(
        new Mistake(
            "an undercut hung on a claim",
            "b.undercut(claim, premise);",
            "ClaimId cannot be converted to ArgumentId",
            "b.undercut(argument, premise);"),
        new Mistake(
            "a backing hung on a claim",
            "b.back(claim, premise);",
            "ClaimId cannot be converted to ArgumentId",
            "b.back(argument, premise);"),
        new Mistake(
            "an undercut of a claim in an outline",
            "m.claim(\"c\", \"C.\", c -> c.undercutBy(ref(\"d\")));",
            "cannot find symbol",
            "m.claim(\"c\", \"C.\", c -> c.opposedBy(ref(\"d\")));"),
        new Mistake(
            "an argument without target",
            "SupportingArgument.builder(argument, premises);",
            "no suitable method found for builder(ArgumentId,List<Premise>)",
            "SupportingArgument.builder(argument, claim, premises);"),
        new Mistake(
            "an argument without premise",
            "b.support(claim);",
            "no suitable method found for support(ClaimId)",
            "b.support(claim, premise);"),
        new Mistake(
            "an argument as premise",
            "b.support(claim, argument);",
            "ArgumentId cannot be converted to ClaimId",
            "b.support(argument, premise);"),
        new Mistake(
            "an argument as a linked premise",
            "b.oppose(claim, premise, argument);",
            "ArgumentId cannot be converted to ClaimId",
            "b.oppose(claim, premise, claim);"),
        new Mistake(
            "a question as premise",
            "Premise.of(question);",
            "QuestionId cannot be converted to ClaimId",
            "Premise.of(premise);"),
        new Mistake(
            "a question as target",
            "b.support(question, premise);",
            "QuestionId cannot be converted to Target",
            "b.support(relation, premise);"),
        new Mistake(
            "a source as target",
            "map.argumentsFor(SourceId.of(\"s\"));",
            "SourceId cannot be converted to Target",
            "map.argumentsFor(relation);"),
        new Mistake(
            "a string for an id",
            "b.undercut(\"a\", premise);",
            "String cannot be converted to ArgumentId",
            "b.undercut(ArgumentId.of(\"a\"), premise);"),
        new Mistake(
            "a contradiction of arguments",
            "b.contradiction(argument, argument);",
            "ArgumentId cannot be converted to ClaimId",
            "b.preference(argument, argument);"),
        new Mistake(
            "a preference of a relation",
            "b.preference(relation, claim);",
            "RelationId cannot be converted to Preferable",
            "b.preference(claim, argument);"),
        new Mistake(
            "one linked premise",
            "m.support(\"c\", linked(ref(\"d\")));",
            "no suitable method found for linked(ClaimTerm)",
            "m.support(\"c\", linked(ref(\"d\"), ref(\"e\")));"),
        new Mistake(
            "linked premises inside linked premises",
            "linked(linked(ref(\"c\"), ref(\"d\")), ref(\"e\"));",
            "LinkedPremises cannot be converted to PremiseTerm",
            "linked(ref(\"c\"), ref(\"d\"), ref(\"e\"));"),
        new Mistake(
            "an argument as a position",
            "b.question(\"q\", \"Q?\", argument);",
            "ArgumentId cannot be converted to ClaimId",
            "b.question(\"q\", \"Q?\", claim);"),
        new Mistake(
            "merging an argument",
            "Edit.merge(claim, argument);",
            "ArgumentId cannot be converted to ClaimId",
            "Edit.merge(claim, premise);"),
        new Mistake(
            "a bare number as likelihood",
            "Claim.builder(claim, \"C.\").likelihood(0.7);",
            "double cannot be converted to Likelihood",
            "Claim.builder(claim, \"C.\").likelihood(LikelihoodScale.ICD_203.likelihood(\"likely\"));"),
        new Mistake(
            "an element without builder",
            "new Claim(null);",
            "is not public in Claim; cannot be accessed from outside package",
            "Claim.of(\"c\", \"C.\");"),
        new Mistake(
            "an argument of unknown stance taken as supporting",
            "Argument a = map.argument(argument); SupportingArgument s = a;",
            "Argument cannot be converted to SupportingArgument",
            "Argument a = map.argument(argument); Argument s = a;"),
        new Mistake(
            "an implementation of Argument",
            "abstract class Mine implements Argument {}",
            "class is not allowed to extend sealed class: Argument",
            "abstract class Mine implements Comparable<Argument> {}"),
        new Mistake(
            "an implementation of Element",
            "abstract class Mine implements Element {}",
            "class is not allowed to extend sealed class: Element",
            "abstract class Mine implements Iterable<Element> {}"),
        new Mistake(
            "an implementation of Target",
            "abstract class Mine implements Target {}",
            "class is not allowed to extend sealed class: Target",
            "abstract class Mine implements Iterable<Target> {}"),
        new Mistake(
            "a subclass of Claim",
            "abstract class Mine extends Claim {}",
            "cannot inherit from final Claim",
            "abstract class Mine implements Comparable<Claim> {}"),
        new Mistake(
            "an implementation of Edit",
            "abstract class Mine implements Edit {}",
            "class is not allowed to extend sealed class: Edit",
            "abstract class Mine implements Iterable<Edit> {}"));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void a_wrong_program_does_not_compile_and_its_right_twin_does(Mistake mistake) {
    assertThat(errors(mistake.wrong())).contains(mistake.reason());
    assertThat(errors(mistake.right())).isEmpty();
  }

  /** The errors that the compiler reports for a program, in English. */
  private static String errors(String code) {
    boolean isType = code.contains(" class ");
    String body = isType ? "" : code;
    String program =
        """
        package elsewhere;
        import static org.argmap.model.Outline.*;
        import java.util.List;
        import org.argmap.model.*;
        class Program {
          void run(ArgumentMapBuilder b, MapOutline m, ArgumentMap map, ClaimId claim,
              ClaimId premise, ArgumentId argument, RelationId relation, QuestionId question,
              List<Premise> premises) {
            %s
          }
        }
        %s
        """
            .formatted(body, isType ? code : "");
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    compiler
        .getTask(
            null,
            null,
            diagnostics,
            List.of(
                "-proc:none",
                "-implicit:none",
                "-Xdiags:verbose",
                "-XDshould-stop.ifNoError=FLOW",
                "-cp",
                classPath()),
            null,
            List.of(new Program(program)))
        .call();
    return diagnostics.getDiagnostics().stream()
        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
        .map(message -> message.replaceAll("(org\\.argmap\\.model|java\\.lang|java\\.util)\\.", ""))
        .collect(Collectors.joining("\n"));
  }

  private static String classPath() {
    return Path.of(URI.create(String.valueOf(location()))).toString();
  }

  private static URL location() {
    return ArgumentMap.class.getProtectionDomain().getCodeSource().getLocation();
  }

  /** A program in memory, with a class that no class file is written for. */
  private static final class Program extends SimpleJavaFileObject {
    private final String text;

    Program(String text) {
      super(URI.create("string:///elsewhere/Program.java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
