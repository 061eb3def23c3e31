package org.argmap.internal.reasoning;

import org.argmap.internal.graph.Adjacency;
import org.argmap.internal.graph.MapGraph;
import org.argmap.model.ArgumentMap;
import org.argmap.model.Element;
import org.argmap.model.Restatement;

/**
 * The part of a map's graph that supports: an edge from each premise of a supporting argument to
 * the argument, and from the argument to the claim or argument that it supports. Nodes have the
 * numbers of the whole graph. Opposing arguments have no edges.
 */
public final class SupportLinks {
  private final NumberedMap map;
  private final MapGraph graph;
  private final Adjacency.Builder edges;

  private SupportLinks(NumberedMap map) {
    this.map = map;
    this.graph = map.graph();
    this.edges = new Adjacency.Builder(graph.nodes());
  }

  /** Collects all supporting links. */
  public static SupportLinks of(ArgumentMap map) {
    SupportLinks links = new SupportLinks(NumberedMap.of(map));
    links.addArguments(true);
    return links;
  }

  /**
   * Collects the supporting links without those by which something supports itself in one step: an
   * argument that has its target among its premises, or is its own target.
   */
  public static SupportLinks withoutSelfSupport(ArgumentMap map) {
    SupportLinks links = new SupportLinks(NumberedMap.of(map));
    links.addArguments(false);
    return links;
  }

  private void addArguments(boolean selfSupport) {
    for (int i = 0; i < graph.arguments(); i++) {
      int argument = graph.claims() + i;
      if (!graph.isSupporting(argument)) {
        continue;
      }
      int target = graph.target(argument);
      int end = graph.premisesEnd(argument);
      for (int p = graph.incoming().start(argument); p < end; p++) {
        int premise = graph.incoming().entry(p);
        if (selfSupport || premise != target) {
          edges.edge(premise, argument);
        }
      }
      if (!graph.isRelation(target) && (selfSupport || target != argument)) {
        edges.edge(argument, target);
      }
    }
  }

  /** Adds an edge either way between a claim and its restatement, which stand and fall together. */
  public SupportLinks withRestatements() {
    int first = graph.claims() + graph.arguments();
    for (int relation = first; relation < graph.nodes(); relation++) {
      Element element = map.element(relation);
      if (element instanceof Restatement restatement) {
        int one = map.number(restatement.first());
        int other = map.number(restatement.second());
        edges.edge(one, other);
        edges.edge(other, one);
      }
    }
    return this;
  }

  /** From each node to what it supports. */
  public Adjacency up() {
    return edges.build();
  }

  /** From each node to what supports it. */
  public Adjacency down() {
    return edges.buildReversed();
  }
}
