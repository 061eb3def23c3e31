package org.argmap.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
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
    Set<Integer> seen = new LinkedHashSet<>();
    List<Integer> queue = new ArrayList<>();
    queue.add(start);
    for (int next = 0; next < queue.size(); next++) {
      step.from(
          queue.get(next),
          node -> {
            if (seen.add(node) && node != start) {
              queue.add(node);
            }
          });
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
    Set<Integer> seen = new LinkedHashSet<>();
    takeWhole(centre, seen);
    List<Integer> edge = new ArrayList<>(seen);
    for (int step = 0; step < steps && !edge.isEmpty(); step++) {
      Set<Integer> reached = new LinkedHashSet<>();
      for (int node : edge) {
        forEachTie(node, tie -> takeWhole(tie, reached));
      }
      edge = new ArrayList<>();
      for (int node : reached) {
        if (seen.add(node)) {
          edge.add(node);
        }
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
   */
  private void takeWhole(int node, Set<Integer> to) {
    List<Integer> waiting = new ArrayList<>(List.of(node));
    while (!waiting.isEmpty()) {
      int next = waiting.remove(waiting.size() - 1);
      if (!to.add(next) || index.isClaim(next)) {
        continue;
      }
      References.forEach(
          table.at(next),
          (id, role) -> {
            if (role.isNeeded()) {
              waiting.add(table.positionOf(id));
            }
          });
    }
  }

  private List<Element> elements(Set<Integer> nodes) {
    List<Element> elements = new ArrayList<>(nodes.size());
    nodes.forEach(node -> elements.add(table.at(node)));
    return Collections.unmodifiableList(elements);
  }

  /** Kahn, Topological sorting of large networks, CACM 5, 1962; the smallest position first. */
  Optional<List<Element>> topologicalOrder() {
    int[] waitingFor = new int[index.nodes()];
    PriorityQueue<Integer> ready = new PriorityQueue<>();
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
    while (!ready.isEmpty()) {
      int node = ready.remove();
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
