package org.argmap.format.argdown.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.argmap.format.argdown.syntax.Span;
import org.argmap.internal.text.Quoted;
import org.argmap.model.Finding;

/**
 * The setting {@code model.explodeArguments}: each step of an argument that has several becomes an
 * argument of its own, {@code T - 1}, {@code T - 2} and so on; numbers that would make the title of
 * another argument are left out. What was related to the whole is then related to the last step.
 */
final class ArgumentExplosion {
  /**
   * How many characters the title and the occurrences of an argument may take, counted once for
   * each step, in a document as a whole: each step has them all.
   */
  private static final long MOST_CHARACTERS = 10_000_000;

  private final Titles titles;
  private final Consumer<Finding> findings;
  private long charactersLeft = MOST_CHARACTERS;
  private final Map<RelationEnd, RelationEnd> replaced = new HashMap<>();
  private final Map<ArgdownArgument, List<ArgdownArgument>> steps = new HashMap<>();
  private final Map<StatementMember, List<StatementMember>> copies = new LinkedHashMap<>();

  ArgumentExplosion(Titles titles, Consumer<Finding> findings) {
    this.titles = titles;
    this.findings = findings;
  }

  /** Explodes all arguments; returns what took the place of arguments and inferences. */
  Map<RelationEnd, RelationEnd> explode(List<WrittenPart> parts) {
    for (ArgdownArgument argument : titles.allArguments()) {
      if (argument.inferences().size() > 1 && hasRoomFor(argument)) {
        explode(argument);
      }
    }
    Set<ArgdownStatement> changed = new LinkedHashSet<>();
    copies.keySet().forEach(member -> changed.add(member.statement()));
    changed.forEach(statement -> statement.replaceMembers(copies));
    titles.replace(steps);
    replaceIn(parts);
    return replaced;
  }

  /** Whether the steps of an argument are not too large altogether; reports it if they are. */
  private boolean hasRoomFor(ArgdownArgument argument) {
    int steps = argument.inferences().size();
    long each = argument.title().length();
    for (ArgumentMember member : argument.members()) {
      Span span = member.node().span();
      each += span.end() - span.start();
    }
    if (steps * each > charactersLeft) {
      findings.accept(
          Finding.warning(
                  "argdown.large-explosion",
                  "The argument %s is not taken apart: the title and all occurrences for each of its %s steps are too much text."
                      .formatted(Quoted.text(argument.toString()), steps))
              .place(argument.place())
              .hint("Give it a shorter title and fewer occurrences, or divide it yourself.")
              .build());
      return false;
    }
    charactersLeft -= steps * each;
    return true;
  }

  private void replaceIn(List<WrittenPart> parts) {
    List<WrittenPart> before = List.copyOf(parts);
    parts.clear();
    for (WrittenPart part : before) {
      if (part instanceof ArgdownInference inference
          && replaced.getOrDefault(inference, inference) instanceof ArgdownInference own) {
        parts.add(own);
      } else if (part instanceof WrittenStructure structure) {
        ArgdownArgument argument = structure.argument();
        steps
            .getOrDefault(argument, List.of(argument))
            .forEach(step -> parts.add(new WrittenStructure(step)));
      } else {
        parts.add(part);
      }
    }
  }

  private void explode(ArgdownArgument argument) {
    List<ArgdownInference> inferences = argument.inferences();
    List<ArgdownArgument> own = titles.steps(argument, inferences.size());
    for (int i = 0; i < own.size(); i++) {
      ArgdownArgument step = own.get(i);
      argument.members().forEach(step::addMember);
      structure(step, argument, inferences.get(i));
    }
    steps.put(argument, own);
    replaced.put(argument, own.get(own.size() - 1));
  }

  private void structure(ArgdownArgument step, ArgdownArgument whole, ArgdownInference inference) {
    List<StatementMember> statements = new ArrayList<>();
    for (StatementMember premise : inference.premises()) {
      StatementMember own = copy(premise);
      own.usedIn(step, StatementRole.PREMISE, null);
      statements.add(own);
    }
    ArgdownInference ownInference =
        new ArgdownInference(
            step, inference.node(), inference.rules(), inference.data(), statements.size());
    ownInference.premises(statements, inference.namesPremises());
    ownInference.unused(inference.unused());
    StatementMember conclusion = copy(inference.conclusion());
    conclusion.usedIn(step, StatementRole.MAIN_CONCLUSION, ownInference);
    ownInference.conclusion(conclusion);
    statements.add(conclusion);
    whole
        .structureNode()
        .ifPresent(
            node ->
                step.structure(
                    node,
                    List.copyOf(statements),
                    List.of(ownInference),
                    whole.structureSection().orElse(null)));
    replaced.put(inference, ownInference);
  }

  private StatementMember copy(StatementMember member) {
    StatementMember copy = member.copy();
    copies.computeIfAbsent(member, m -> new ArrayList<>(2)).add(copy);
    return copy;
  }
}
