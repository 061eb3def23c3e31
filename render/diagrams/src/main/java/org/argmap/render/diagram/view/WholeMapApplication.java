package org.argmap.render.diagram.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.argmap.model.Argument;
import org.argmap.model.ArgumentMap;
import org.argmap.model.ElementId;
import org.argmap.model.Preference;
import org.argmap.model.Premise;
import org.argmap.model.Question;
import org.argmap.model.Relation;
import org.argmap.model.SymmetricRelation;
import org.argmap.render.diagram.view.VisibleMap.VisibleArgument;
import org.argmap.render.diagram.view.VisibleMap.VisibleQuestion;
import org.argmap.render.diagram.view.VisibleMap.VisibleRelation;

/**
 * Applies a view that hides nothing to a map. Most pictures have such a view, and it needs no
 * search.
 */
final class WholeMapApplication {

  private WholeMapApplication() {}

  static VisibleMap of(ArgumentMap map, View view) {
    List<VisibleQuestion> questions = new ArrayList<>(map.questions().size());
    for (Question question : map.questions()) {
      List<ElementId> positions = List.copyOf(new LinkedHashSet<>(question.positions()));
      questions.add(
          new VisibleQuestion(question, positions, question.about().map(ElementId.class::cast)));
    }
    List<VisibleArgument> arguments = new ArrayList<>(map.arguments().size());
    for (Argument argument : map.arguments()) {
      arguments.add(new VisibleArgument(argument, premises(argument), argument.target(), 1));
    }
    if (view.isProsFirst()) {
      arguments.sort(Comparator.comparing((VisibleArgument each) -> each.argument().isOpposing()));
    }
    List<VisibleRelation> relations = new ArrayList<>(map.relations().size());
    for (Relation relation : map.relations()) {
      if (relation instanceof Preference preference) {
        relations.add(new VisibleRelation(relation, preference.preferred(), preference.over(), 1));
      } else if (relation instanceof SymmetricRelation symmetric) {
        relations.add(new VisibleRelation(relation, symmetric.first(), symmetric.second(), 1));
      }
    }
    return new VisibleMap(
        map,
        view,
        new VisibleMap.Parts(
            map.claims(),
            questions,
            arguments,
            relations,
            List.of(),
            List.of(),
            Map.of(),
            Map.of(),
            roots(map)));
  }

  private static List<ElementId> premises(Argument argument) {
    List<Premise> premises = argument.premises();
    if (premises.size() == 1) {
      return List.of(premises.get(0).claim());
    }
    Set<ElementId> claims = new LinkedHashSet<>();
    premises.forEach(premise -> claims.add(premise.claim()));
    return List.copyOf(claims);
  }

  /** Returns the final conclusions of a map, none where nothing is argued. */
  static Set<ElementId> roots(ArgumentMap map) {
    Set<ElementId> roots = new HashSet<>();
    if (!map.arguments().isEmpty()) {
      map.roots().forEach(claim -> roots.add(claim.id()));
    }
    return roots;
  }
}
