package org.argmap.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.argmap.internal.graph.Adjacency;
import org.argmap.internal.graph.Components;
import org.argmap.internal.graph.MapGraph;
import org.argmap.internal.graph.NumberSet;
import org.argmap.internal.graph.Paths;
import org.argmap.internal.graph.TopologicalOrder;

/**
 * The queries of a map about claims, arguments and relations, answered from its graph. Answers are
 * views of numbers: a large one takes 4 bytes an element.
 */
final class MapQueries {
  private final ElementTable table;
  private final MapGraph graph;
  private final Adjacency incoming;

  MapQueries(ElementTable table, MapIndex index) {
    this.table = table;
    this.graph = index.graph();
    this.incoming = graph.incoming();
  }

  List<Argument> argumentsFor(int node) {
    return arguments(incoming, graph.premisesEnd(node), graph.supportingEnd(node));
  }

  List<Argument> argumentsAgainst(int node) {
    return arguments(incoming, graph.supportingEnd(node), incoming.end(node));
  }

  List<Argument> argumentsUsing(int claim) {
    return arguments(graph.outgoing(), graph.outgoing().start(claim), graph.outgoing().end(claim));
  }

  private List<Argument> arguments(Adjacency adjacency, int start, int end) {
    return new LinkedElements<>(table, adjacency, start, end, Argument.class);
  }

  List<Argument> argumentsTargeting(int node) {
    int start = graph.premisesEnd(node);
    int middle = graph.supportingEnd(node);
    if (middle == start || middle == incoming.end(node)) {
      return arguments(incoming, start, incoming.end(node));
    }
    NumberSet merged = new NumberSet(graph.nodes());
    graph.forEachTargeting(node, merged::add);
    return new FoundElements<>(table, merged.toArray(), Argument.class);
  }

  /** The claims that are no premise of any argument. */
  List<Claim> roots() {
    return claims(claim -> graph.outgoing().degree(claim) == 0);
  }

  /** The claims that no argument targets. */
  List<Claim> leaves() {
    return claims(claim -> incoming.degree(claim) == 0);
  }

  private List<Claim> claims(IntPredicate wanted) {
    int[] found = new int[16];
    int size = 0;
    for (int claim = 0; claim < graph.claims(); claim++) {
      if (wanted.test(claim)) {
        found = size == found.length ? Arrays.copyOf(found, 2 * size) : found;
        found[size++] = claim;
      }
    }
    return new FoundElements<>(table, Arrays.copyOf(found, size), Claim.class);
  }

  List<Element> grounds(int start) {
    NumberSet seen = new NumberSet(graph.nodes());
    graph.forEachGround(start, seen::add);
    for (int next = 0; next < seen.size(); next++) {
      if (seen.get(next) != start) {
        graph.forEachGround(seen.get(next), seen::add);
      }
    }
    return elements(seen.toArray());
  }

  List<Element> consequences(int node) {
    return elements(Paths.reachableFrom(graph.outgoing(), node));
  }

  List<Element> neighbourhood(int centre, int steps) {
    NumberSet seen = new NumberSet(graph.nodes());
    takeWhole(centre, seen);
    int from = 0;
    for (int step = 0; step < steps && from < seen.size(); step++) {
      int to = seen.size();
      for (; from < to; from++) {
        takeTies(seen.get(from), seen);
      }
    }
    return elements(seen.toArray());
  }

  /** Adds the arguments and relations that touch a node, each whole. */
  private void takeTies(int node, NumberSet to) {
    graph.forEachTargeting(node, argument -> takeWhole(argument, to));
    if (graph.isClaim(node)) {
      graph.outgoing().forEach(node, argument -> takeWhole(argument, to));
    } else if (graph.isArgument(node) && !graph.isClaim(graph.target(node))) {
      takeWhole(graph.target(node), to);
    }
    if (!graph.isRelation(node)) {
      graph.ties().forEach(node, relation -> takeWhole(relation, to));
    }
  }

  /**
   * Adds a node with all that it needs to be drawn: premises and target, the ends of a relation.
   * What is there already is whole already.
   */
  private void takeWhole(int node, NumberSet to) {
    int next = to.size();
    to.add(node);
    for (; next < to.size(); next++) {
      int taken = to.get(next);
      if (graph.isArgument(taken)) {
        int end = graph.premisesEnd(taken);
        for (int i = incoming.start(taken); i < end; i++) {
          to.add(incoming.entry(i));
        }
        to.add(graph.target(taken));
      } else if (graph.isRelation(taken)) {
        graph.ties().forEach(taken, to::add);
      }
    }
  }

  private List<Element> elements(int[] positions) {
    return new FoundElements<>(table, positions, Element.class);
  }

  /** Strongly connected components, each after those that bear on it. */
  List<List<Element>> components() {
    return new ComponentElements(table, Components.of(incoming).members());
  }

  Optional<List<Element>> topologicalOrder() {
    int[] order = TopologicalOrder.smallestFirst(incoming, graph.outgoing());
    return order.length == graph.nodes() ? Optional.of(elements(order)) : Optional.empty();
  }
}
