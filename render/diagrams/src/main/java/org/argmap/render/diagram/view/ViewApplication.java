package org.argmap.render.diagram.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.argmap.model.Argument;
import org.argmap.model.ArgumentId;
import org.argmap.model.ArgumentMap;
import org.argmap.model.Bearing;
import org.argmap.model.Claim;
import org.argmap.model.ClaimId;
import org.argmap.model.ElementId;
import org.argmap.model.Question;
import org.argmap.model.Relation;
import org.argmap.model.RelationId;
import org.argmap.model.Section;
import org.argmap.model.SectionId;
import org.argmap.render.diagram.view.VisibleMap.VisibleArgument;
import org.argmap.render.diagram.view.VisibleMap.VisibleQuestion;
import org.argmap.render.diagram.view.VisibleMap.VisibleRelation;
import org.jspecify.annotations.Nullable;

/**
 * Applies a view that hides something to a map. Every step passes over the map a fixed number of
 * times and works with queues instead of recursion, so that time is proportional to the size of the
 * map and depth has no limit.
 */
final class ViewApplication {

  private final ArgumentMap map;
  private final View view;
  private final BearingGraph graph;
  private final Selection selection;
  private final ClosedSections closed;
  private final Map<ElementId, ElementId> standIns = new HashMap<>();
  private final Map<ElementId, Integer> hidden = new HashMap<>();

  ViewApplication(ArgumentMap map, View view) {
    this.map = map;
    this.view = view;
    view.collapsed().forEach(map::element);
    view.closed().forEach(map::element);
    view.hidden().forEach(map::element);
    this.graph = new BearingGraph(map);
    this.selection = new Selection(map, graph, view);
    this.closed = ClosedSections.of(map, graph, view);
  }

  VisibleMap visibleMap() {
    for (int i = 0; i < graph.size(); i++) {
      if (selection.isShown(i)) {
        SectionId section = closed.standIn(i);
        standIns.put(graph.id(i), section == null ? graph.id(i) : section);
        if (section != null) {
          hidden.merge(section, 1, Integer::sum);
        }
      }
    }
    List<Claim> claims = map.claims().stream().filter(claim -> isItself(claim.id())).toList();
    List<VisibleArgument> arguments = arguments();
    List<VisibleRelation> relations = relations();
    HiddenPaths ways = new HiddenPaths(graph, selection, standIns);
    ways.countBehind(hidden);
    List<Section> sections =
        closed.sections().stream().filter(section -> hidden.containsKey(section.id())).toList();
    return new VisibleMap(
        map,
        view,
        new VisibleMap.Parts(
            claims,
            questions(),
            arguments,
            relations,
            sections,
            ways.shortened(),
            standIns,
            hidden,
            WholeMapApplication.roots(map)));
  }

  private boolean isItself(ElementId id) {
    return id.equals(standIns.get(id));
  }

  private List<VisibleQuestion> questions() {
    List<VisibleQuestion> shown = new ArrayList<>();
    for (Question question : map.questions()) {
      if (isItself(question.id())) {
        Optional<ElementId> about = question.about().map(standIns::get);
        shown.add(new VisibleQuestion(question, standIns(question.positions()), about));
      }
    }
    return shown;
  }

  private List<ElementId> standIns(List<ClaimId> claims) {
    Set<ElementId> result = new LinkedHashSet<>();
    for (ClaimId claim : claims) {
      ElementId standIn = standIns.get(claim);
      if (standIn != null) {
        result.add(standIn);
      }
    }
    return List.copyOf(result);
  }

  /** What makes two arguments or relations look the same. */
  private record Looks(Object kind, Set<ElementId> premises, ElementId target) {}

  private List<VisibleArgument> arguments() {
    Map<Looks, ArgumentId> firsts = new HashMap<>();
    Map<ElementId, Integer> counts = new HashMap<>();
    if (!closed.isEmpty()) {
      for (Argument argument : map.arguments()) {
        merge(argument, firsts, counts);
      }
    }
    List<VisibleArgument> shown = new ArrayList<>();
    for (Argument argument : map.arguments()) {
      ElementId target = standIns.get(argument.target());
      if (isItself(argument.id()) && target != null) {
        int count = counts.getOrDefault(argument.id(), 1);
        shown.add(new VisibleArgument(argument, premises(argument), target, count));
      }
    }
    if (view.isProsFirst()) {
      shown.sort(Comparator.comparing((VisibleArgument each) -> each.argument().isOpposing()));
    }
    return shown;
  }

  private List<ElementId> premises(Argument argument) {
    return standIns(argument.premises().stream().map(premise -> premise.claim()).toList());
  }

  /**
   * Arguments about claims that a closed section stands in for, and that look the same, become one;
   * what bears on any of them bears on that one.
   */
  private void merge(
      Argument argument, Map<Looks, ArgumentId> firsts, Map<ElementId, Integer> counts) {
    ElementId target = standIns.get(argument.target());
    if (!isItself(argument.id()) || target == null) {
      return;
    }
    Set<ElementId> premises = new HashSet<>(premises(argument));
    if (premises.stream().noneMatch(SectionId.class::isInstance)
        && !(target instanceof SectionId)) {
      return;
    }
    Object kind = List.of(argument.isSupporting(), argument.bearing() == Bearing.WHOLE);
    ArgumentId first = firsts.putIfAbsent(new Looks(kind, premises, target), argument.id());
    if (first != null) {
      standIns.put(argument.id(), first);
      counts.merge(first, 2, (old, two) -> old + 1);
    }
  }

  private List<VisibleRelation> relations() {
    Map<Looks, RelationId> firsts = new LinkedHashMap<>();
    Map<RelationId, Integer> counts = new HashMap<>();
    for (Relation relation : map.relations()) {
      if (!isItself(relation.id())) {
        continue;
      }
      ElementId first = end(relation, 0);
      ElementId second = end(relation, 1);
      if (first instanceof SectionId || second instanceof SectionId) {
        Looks looks = new Looks(relation.getClass(), Set.of(first), second);
        RelationId merged = firsts.putIfAbsent(looks, relation.id());
        if (merged != null) {
          standIns.put(relation.id(), merged);
          counts.merge(merged, 2, (old, two) -> old + 1);
        }
      }
    }
    List<VisibleRelation> shown = new ArrayList<>();
    for (Relation relation : map.relations()) {
      if (isItself(relation.id())) {
        int count = counts.getOrDefault(relation.id(), 1);
        shown.add(new VisibleRelation(relation, end(relation, 0), end(relation, 1), count));
      }
    }
    return shown;
  }

  private ElementId end(Relation relation, int which) {
    int number = graph.number(relation.id());
    ElementId end = graph.id(graph.ends().item(graph.ends().start(number) + which));
    @Nullable ElementId standIn = standIns.get(end);
    return standIn == null ? end : standIn;
  }
}
