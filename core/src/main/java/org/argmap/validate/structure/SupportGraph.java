package org.argmap.validate.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.argmap.model.Argument;
import org.argmap.model.ArgumentMap;
import org.argmap.model.Element;
import org.argmap.model.ElementId;
import org.argmap.model.Premise;
import org.argmap.model.Relation;
import org.argmap.model.Restatement;

/**
 * The supporting links of a map: from each premise of a supporting argument to the argument, and
 * from the argument to the claim or argument that it supports. A link by which something would
 * support itself in one step is left out; {@link SelfSupportRule} speaks of it.
 */
final class SupportGraph {
  private final List<Element> nodes = new ArrayList<>();
  private final Map<String, Integer> positions = new HashMap<>();
  private final DirectedGraph support;
  private final ArgumentMap map;

  SupportGraph(ArgumentMap map) {
    this.map = map;
    nodes.addAll(map.claims());
    nodes.addAll(map.arguments());
    for (int i = 0; i < nodes.size(); i++) {
      positions.put(nodes.get(i).id().value(), i);
    }
    this.support = supportingLinks().build();
  }

  private DirectedGraph.Builder supportingLinks() {
    DirectedGraph.Builder links = new DirectedGraph.Builder(nodes.size());
    for (Argument argument : map.arguments()) {
      if (argument.isSupporting()) {
        int from = position(argument.id());
        for (Premise premise : argument.premises()) {
          if (!premise.claim().equals(argument.target())) {
            links.link(position(premise.claim()), from);
          }
        }
        int target = position(argument.target());
        if (target >= 0 && target != from) {
          links.link(from, target);
        }
      }
    }
    return links;
  }

  /** The supporting links alone. */
  DirectedGraph support() {
    return support;
  }

  /** The supporting links, and for each restatement a link either way. */
  DirectedGraph supportAndRestatements() {
    DirectedGraph.Builder links = supportingLinks();
    for (Relation relation : map.relations()) {
      if (relation instanceof Restatement same && !same.first().equals(same.second())) {
        links.link(position(same.first()), position(same.second()));
        links.link(position(same.second()), position(same.first()));
      }
    }
    return links.build();
  }

  /** The claim or argument that is a node: claims come first, in the order of the map. */
  Element at(int node) {
    return nodes.get(node);
  }

  /** Negative for a relation, which supports nothing. */
  private int position(ElementId id) {
    return positions.getOrDefault(id.value(), -1);
  }
}
