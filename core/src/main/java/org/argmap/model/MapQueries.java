package org.argmap.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/** The queries that walk from node to node. None recurses. */
final class MapQueries {
  private final ElementTable table;
  private final MapIndex index;

  MapQueries(ElementTable table, MapIndex index) {
    this.table = table;
    this.index = index;
  }

  List<Argument> argumentsTargeting(int node) {
    Adjacency pro = index.supporting();
    Adjacency con = index.opposing();
    List<Argument> merged = new ArrayList<>(pro.count(node) + con.count(node));
    int p = pro.start(node);
    int c = con.start(node);
    while (p < pro.end(node) || c < con.end(node)) {
      boolean takePro = c == con.end(node) || (p < pro.end(node) && pro.entry(p) < con.entry(c));
      merged.add((Argument) table.at(takePro ? pro.entry(p++) : con.entry(c++)));
    }
    return Collections.unmodifiableList(merged);
  }

  List<Claim> claimsWithout(Adjacency... links) {
    List<Claim> without = new ArrayList<>();
    for (int claim = 0; claim < index.claims(); claim++) {
      int count = 0;
      for (Adjacency link : links) {
        count += link.count(claim);
      }
      if (count == 0) {
        without.add((Claim) table.at(claim));
      }
    }
    return Collections.unmodifiableList(without);
  }

  List<Element> grounds(int node) {
    return reached(node, this::forEachGround);
  }

  List<Element> consequences(int node) {
    return reached(node, this::forEachConsequence);
  }

  private interface Step {
    void from(int node, IntConsumer to);
  }

  private List<Element> reached(int start, Step step) {
    NodeSet seen = new NodeSet();
    step.from(start, seen::add);
    for (int next = 0; next < seen.size(); next++) {
      if (seen.get(next) != start) {
        step.from(seen.get(next), seen::add);
      }
    }
    return elements(seen);
  }

  /** From a node to what bears on it directly. */
  private void forEachGround(int node, IntConsumer to) {
    each(index.premises(), node, to);
    int p = index.supporting().start(node);
    int c = index.opposing().start(node);
    int proEnd = index.supporting().end(node);
    int conEnd = index.opposing().end(node);
    while (p < proEnd || c < conEnd) {
      boolean pro =
          c == conEnd || (p < proEnd && index.supporting().entry(p) < index.opposing().entry(c));
      to.accept(pro ? index.supporting().entry(p++) : index.opposing().entry(c++));
    }
  }

  /** From a node to what it bears on directly. */
  private void forEachConsequence(int node, IntConsumer to) {
    if (index.isArgument(node)) {
      to.accept(index.target(node));
    } else if (index.isClaim(node)) {
      each(index.uses(), node, to);
    }
  }

  private static void each(Adjacency adjacency, int node, IntConsumer to) {
    for (int i = adjacency.start(node); i < adjacency.end(node); i++) {
      to.accept(adjacency.entry(i));
    }
  }

  List<Element> neighbourhood(int centre, int steps) {
    NodeSet seen = new NodeSet();
    takeWhole(centre, seen);
    int from = 0;
    for (int step = 0; step < steps && from < seen.size(); step++) {
      int to = seen.size();
      for (; from < to; from++) {
        forEachTie(seen.get(from), tie -> takeWhole(tie, seen));
      }
    }
    return elements(seen);
  }

  /** From a node to the arguments and relations that touch it. */
  private void forEachTie(int node, IntConsumer to) {
    forEachGround(node, ground -> acceptTie(ground, to));
    forEachConsequence(node, consequence -> acceptTie(consequence, to));
    each(index.relations(), node, to);
  }

  private void acceptTie(int node, IntConsumer to) {
    if (!index.isClaim(node)) {
      to.accept(node);
    }
  }

  /**
   * Adds a node with all that it needs to be drawn: premises and target, the ends of a relation.
   * What is there already is whole already.
   */
  private void takeWhole(int node, NodeSet to) {
    int next = to.size();
    to.add(node);
    for (; next < to.size(); next++) {
      int taken = to.get(next);
      if (index.isArgument(taken)) {
        each(index.premises(), taken, to::add);
        to.add(index.target(taken));
      } else if (table.at(taken) instanceof Relation relation) {
        relation.ends().forEach(end -> to.add(table.positionOf(end)));
      }
    }
  }

  private List<Element> elements(NodeSet nodes) {
    List<Element> elements = new ArrayList<>(nodes.size());
    for (int i = 0; i < nodes.size(); i++) {
      elements.add(table.at(nodes.get(i)));
    }
    return Collections.unmodifiableList(elements);
  }

  /** Kahn, Topological sorting of large networks, CACM 5, 1962; the smallest position first. */
  Optional<List<Element>> topologicalOrder() {
    int[] waitingFor = new int[index.nodes()];
    SmallestFirst ready = new SmallestFirst(index.nodes());
    for (int node = 0; node < waitingFor.length; node++) {
      waitingFor[node] =
          index.premises().count(node)
              + index.supporting().count(node)
              + index.opposing().count(node);
      if (waitingFor[node] == 0) {
        ready.add(node);
      }
    }
    List<Element> order = new ArrayList<>(waitingFor.length);
    for (int node = ready.take(); node >= 0; node = ready.take()) {
      order.add(table.at(node));
      forEachConsequence(
          node,
          next -> {
            if (--waitingFor[next] == 0) {
              ready.add(next);
            }
          });
    }
    return order.size() == waitingFor.length
        ? Optional.of(Collections.unmodifiableList(order))
        : Optional.empty();
  }
}
