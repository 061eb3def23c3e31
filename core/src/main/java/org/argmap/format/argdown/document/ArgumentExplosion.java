package org.argmap.format.argdown.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes an argument of its own of each step of an argument that has several: {@code T - 1}, {@code
 * T - 2} and so on. What was related to the whole is then related to the last step.
 */
final class ArgumentExplosion {
  private final Titles titles;
  private final Map<RelationEnd, RelationEnd> replaced = new HashMap<>();

  ArgumentExplosion(Titles titles) {
    this.titles = titles;
  }

  /** Explodes all arguments; returns what took the place of arguments and inferences. */
  Map<RelationEnd, RelationEnd> explode() {
    for (ArgdownArgument argument : titles.allArguments()) {
      if (argument.inferences().size() > 1) {
        explode(argument);
      }
    }
    return replaced;
  }

  private void explode(ArgdownArgument argument) {
    List<ArgdownArgument> steps = new ArrayList<>();
    IdentityHashMap<StatementMember, List<StatementMember>> copies = new IdentityHashMap<>();
    for (ArgdownInference inference : argument.inferences()) {
      ArgdownArgument step = new ArgdownArgument(argument.title() + " - " + (steps.size() + 1));
      argument.members().forEach(step::addMember);
      structure(step, argument, inference, copies);
      steps.add(step);
    }
    for (StatementMember member : argument.structure()) {
      List<StatementMember> own = copies.get(member);
      if (own != null) {
        member.statement().replaceMember(member, own);
      }
    }
    titles.replace(argument, steps);
    replaced.put(argument, steps.get(steps.size() - 1));
  }

  private void structure(
      ArgdownArgument step,
      ArgdownArgument whole,
      ArgdownInference inference,
      IdentityHashMap<StatementMember, List<StatementMember>> copies) {
    List<StatementMember> statements = new ArrayList<>();
    for (StatementMember premise : inference.premises()) {
      StatementMember own = copy(premise, copies);
      own.usedIn(step, StatementRole.PREMISE, null);
      statements.add(own);
    }
    ArgdownInference ownInference =
        new ArgdownInference(
            step, inference.node(), inference.rules(), inference.data(), statements.size());
    ownInference.premises(statements, inference.namesPremises());
    StatementMember conclusion = copy(inference.conclusion(), copies);
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

  private static StatementMember copy(
      StatementMember member, IdentityHashMap<StatementMember, List<StatementMember>> copies) {
    StatementMember copy = member.copy();
    copies.computeIfAbsent(member, m -> new ArrayList<>(2)).add(copy);
    return copy;
  }
}
