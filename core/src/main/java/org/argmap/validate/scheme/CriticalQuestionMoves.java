package org.argmap.validate.scheme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.argmap.model.Argument;
import org.argmap.model.ArgumentMap;
import org.argmap.model.CriticalQuestionUse;
import org.argmap.scheme.CriticalQuestion;
import org.argmap.scheme.Scheme;
import org.argmap.validate.RuleContext;

/** Which critical questions of which arguments have been answered, and which pressed by whom. */
final class CriticalQuestionMoves {
  private record Key(String argument, String question) {}

  private final ArgumentMap map;
  private final Map<Key, List<Argument>> answers = new HashMap<>();
  private final Map<Key, List<Argument>> presses = new HashMap<>();

  CriticalQuestionMoves(RuleContext context) {
    this.map = context.map();
    for (Argument argument : map.arguments()) {
      argument.criticalQuestion().ifPresent(use -> add(use, argument, context));
    }
  }

  private void add(CriticalQuestionUse use, Argument by, RuleContext context) {
    map.argument(use.argument())
        .scheme()
        .flatMap(name -> context.schemes().find(name))
        .flatMap(scheme -> scheme.criticalQuestion(use.question()))
        .ifPresent(
            question -> {
              Key key = new Key(use.argument().value(), question.name());
              boolean answered = use.move() == CriticalQuestionUse.Move.ANSWERS;
              (answered ? answers : presses).computeIfAbsent(key, k -> new ArrayList<>()).add(by);
            });
  }

  /** The arguments that press a question of an argument, as added. */
  List<Argument> pressing(Argument argument, CriticalQuestion question) {
    return presses.getOrDefault(key(argument, question), List.of());
  }

  /** Whether an argument answers the question. */
  boolean isAnswered(Argument argument, CriticalQuestion question) {
    return answers.containsKey(key(argument, question));
  }

  /** Whether something speaks against an argument: against its step or against a premise of it. */
  boolean isCountered(Argument pressing) {
    return map.conCount(pressing.id()) > 0
        || pressing.premises().stream().anyMatch(premise -> map.conCount(premise.claim()) > 0);
  }

  private static Key key(Argument argument, CriticalQuestion question) {
    return new Key(argument.id().value(), question.name());
  }

  /** The names of a scheme's critical questions. */
  static List<String> names(Scheme scheme) {
    return scheme.criticalQuestions().stream().map(CriticalQuestion::name).toList();
  }
}
